import './editor.css'
import type { Editor } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type OnTake, takePicks } from './carried/take-picks.ts'
import { documentExtensions, drawnFirst, ownClipboard, type OwnCopies } from './document/index.ts'
import { CitingAtCaret } from './notes/citing-at-caret.tsx'
import { NoteCard } from './notes/note-card.tsx'
import { noteKeys } from './notes/note-keys.ts'
import { NoteTip } from './notes/note-tip.tsx'
import type { NotesModel } from './notes/notes-model.ts'
import type { OpenedBrief } from './opened-brief.ts'
import { useBriefEditor } from './use-brief-editor.ts'
import { useLive } from './use-live.ts'
import { CollapsedParts } from './views/collapsed-parts.ts'
import { collapseKeys } from './views/collapse-keys.ts'
import { caretInView } from './views/caret-in-view.ts'
import { dragHandle } from './views/drag/drag-handle.ts'
import { BriefFind, type FindRequest } from './find/brief-find.tsx'
import { foundPlaces } from './find/found-places.ts'
import type { BriefViewContext } from './views/brief-view-context.ts'
import { edgeOfBriefKeys } from './views/edge-keys.ts'
import type { EntryModel } from './views/entry-model.ts'
import { briefViews } from './views/brief-views.ts'
import { drawnAtCaret } from './views/drawn-at-caret.ts'
import { fieldKeys } from './views/field-keys.ts'
import { pageElement } from './views/page-element.ts'

interface EditorPaneProps {
  readonly brief: OpenedBrief
  readonly source: BriefViewContext['source']
  readonly onShowSource: BriefViewContext['onShowSource']
  readonly onRestoreSource: BriefViewContext['onRestoreSource']
  /** Passages from the reader that were pasted or dropped. */
  readonly onTake: OnTake
  /** What this window copied last, from whichever brief. */
  readonly copies: OwnCopies
  /** Where the caret was when the brief was last open. */
  readonly caret: number | null
  readonly onCaret: (position: number) => void
  /** The editor that is bound to this brief, and when it no longer is. */
  readonly onEditor: (bound: { readonly editor: Editor; readonly brief: OpenedBrief } | null) => void
  readonly notes: NotesModel
  /** Ids of the sections and entries that are folded when the brief is opened. */
  readonly collapsed: readonly string[]
  readonly onCollapsed: (ids: readonly string[]) => void
  /** A wish to look for something in the brief. */
  readonly findRequest: FindRequest
  readonly entries: EntryModel
}

/** The page on its desk. One editor for the life of an open brief. */
export function EditorPane(props: EditorPaneProps) {
  const { brief, notes } = props
  const onSourcesChange = useListeners(props.source)
  const folding = useLive({ onCollapsed: props.onCollapsed })
  const [collapsed] = useState(() => new CollapsedParts(props.collapsed, (ids) => folding.onCollapsed(ids)))
  const onEntriesChange = useListeners(props.entries.facts)
  const entries = useLive(props.entries)
  const context = useLive<BriefViewContext>({
    collapsed,
    source: props.source,
    onSourcesChange,
    onShowSource: props.onShowSource,
    onRestoreSource: props.onRestoreSource,
    entries,
    onEntriesChange,
    onOpenNote: (id) => notes.open(id, false),
    onEditNote: (id) => notes.open(id, true),
  })
  const taker = useLive({ onTake: props.onTake })
  const extensions = () => [
    ...documentExtensions.filter(({ name }) => name !== ownClipboard.name),
    ownClipboard.configure({ copies: props.copies }),
    ...boundTo(brief),
    briefViews(context),
    drawnAtCaret,
    fieldKeys,
    takePicks(taker),
    noteKeys(context),
    collapseKeys(context),
    dragHandle,
    foundPlaces,
    edgeOfBriefKeys,
    caretInView,
    pageElement,
  ]
  const { editor, place } = useBriefEditor(brief, { extensions, caret: props.caret, onCaret: props.onCaret, onEditor: props.onEditor })
  const { opened, citing } = notes
  return (
    <>
      {editor !== null && <BriefFind editor={editor} request={props.findRequest} />}
      <div className="desk">
        <div className="page">
          <div ref={place} />
        </div>
      </div>
      {editor !== null && <NoteTip editor={editor} notes={notes} />}
      {editor !== null && opened !== null && <NoteCard key={opened.id} editor={editor} id={opened.id} context={context} notes={notes} />}
      {editor !== null && citing !== null && citing.note === null && <CitingAtCaret editor={editor} notes={notes} />}
    </>
  )
}

/** What binds an editor to the brief’s document. The first takes over what was read when the brief was opened. */
function boundTo({ document }: OpenedBrief) {
  const drawn = document.takeDrawn()
  return [
    Collaboration.configure({
      document: document.shared,
      field: 'document',
      ...(drawn !== null && { ySyncOptions: { mapping: drawn.mapping } }),
    }),
    drawnFirst.configure({ drawn }),
  ]
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
