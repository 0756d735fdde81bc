import './editor.css'
import { Extension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CiteItem } from '#core/brief'
import { message } from '#messages'
import { documentExtensions } from './document/index.ts'
import { NoteCard } from './notes/note-card.tsx'
import type { OpenedBrief } from './opened-brief.ts'
import { undoManagerOf } from './undo.ts'
import type { BriefViewContext } from './views/brief-view-context.ts'
import { briefViews } from './views/brief-views.ts'

interface EditorPaneProps {
  readonly brief: OpenedBrief
  readonly source: BriefViewContext['source']
  readonly onShowSource: BriefViewContext['onShowSource']
  readonly articleLabel: (id: CiteItem['article']) => string
  /** Where the caret was when the brief was last open. */
  readonly caret: number | null
  readonly onCaret: (position: number) => void
  readonly onEditor: (editor: Editor | null) => void
  /** A note to open for writing; `null` for none. */
  readonly noteToEdit: string | null
  readonly onNoteClosed: () => void
}

/** The page on its desk. One editor for the life of an open brief. */
export function EditorPane(props: EditorPaneProps) {
  const { brief, onEditor, onCaret, caret, noteToEdit } = props
  const [shownNote, setShownNote] = useState<string | null>(null)
  const onSourcesChange = useListeners(props.source)
  const context = useLive<BriefViewContext>({
    source: props.source,
    onSourcesChange,
    onShowSource: props.onShowSource,
    onOpenNote: setShownNote,
  })
  const editor = useEditor(
    {
      extensions: [
        ...documentExtensions,
        Collaboration.configure({ document: brief.document.shared, field: 'document' }),
        briefViews(context),
        caretAndHints,
      ],
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': message('brief.text'), spellcheck: 'true' },
      },
      onSelectionUpdate: ({ editor: now }) => onCaret(now.state.selection.head),
    },
    [brief],
  )
  useEffect(() => {
    brief.follow(() => editor.state.doc)
    const undo = undoManagerOf(editor.state)
    if (undo !== null) brief.document.joinUndo(undo)
    onEditor(editor)
    return () => {
      // The brief outlives its editor for a moment: it is written once more when it is closed.
      const last = editor.state.doc
      brief.follow(() => last)
      onEditor(null)
    }
  }, [editor, brief, onEditor])
  useEffect(() => {
    if (caret !== null) editor.commands.setTextSelection(Math.min(caret, editor.state.doc.content.size))
    // Only when the brief is opened: afterwards the caret is the user’s.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [editor])
  const note = noteToEdit ?? shownNote
  return (
    <>
      <div className="desk">
        <div className="page">
          <EditorContent editor={editor} />
        </div>
      </div>
      {note !== null && (
        <NoteCard
          key={note}
          editor={editor}
          id={note}
          context={context}
          articleLabel={props.articleLabel}
          writeNotes={() => window.attache.writeNotes(brief.brief())}
          startEditing={noteToEdit !== null}
          onClose={() => {
            setShownNote(null)
            props.onNoteClosed()
          }}
        />
      )}
    </>
  )
}

/** What the page says where nothing is written yet. */
const caretAndHints = Extension.create({
  name: 'hints',
  onCreate() {
    const { style } = this.editor.view.dom
    style.setProperty('--hint-title', JSON.stringify(message('brief.hint.title')))
    style.setProperty('--hint-summary', JSON.stringify(message('brief.hint.summary')))
  },
})

/** An object that stays the same while what its functions do is always the newest: node views are made once and live long. */
function useLive<TFunctions extends object>(newest: TFunctions): TFunctions {
  const held = useRef({ ...newest })
  Object.assign(held.current, newest)
  return held.current
}

/** Lets others listen for `value` to change. */
function useListeners(value: unknown): (listener: () => void) => () => void {
  const listeners = useRef(new Set<() => void>())
  useEffect(() => {
    for (const listener of listeners.current) listener()
  }, [value])
  return useCallback((listener) => {
    listeners.current.add(listener)
    return () => listeners.current.delete(listener)
  }, [])
}
