import { Button, Text, ToggleButton } from '@fluentui/react-components'
import { CommentAdd20Regular } from '@fluentui/react-icons/svg/comment-add'
import { BookQuestionMark20Regular } from '@fluentui/react-icons/svg/book-question-mark'
import { Link20Regular } from '@fluentui/react-icons/svg/link'
import { TextBold20Regular } from '@fluentui/react-icons/svg/text-bold'
import { TextItalic20Regular } from '@fluentui/react-icons/svg/text-italic'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { CiteItem } from '#core/brief'
import { message } from '#messages'
import { changeCitation, citationsIn, notesInDocument, removeNode } from '../document/index.ts'
import { asOneUndoStep } from '../undo.ts'
import { applyAsStep } from './apply-as-step.ts'
import { CitationBox } from './citation-box.tsx'
import { citedLabel } from './cited-sources.tsx'
import { LinkField } from './link-field.tsx'
import type { NoteCardProps } from './note-card-props.ts'
import { NoteEditor, type NoteMark } from './note-editor.ts'
import type { NoteParagraphs } from './written-notes.ts'
import { WrittenText } from './written-text.tsx'

interface NoteEditingProps extends NoteCardProps {
  readonly note: ProseMirrorNode
  readonly text: NoteParagraphs | null
}

const marks = [
  { name: 'bold', icon: <TextBold20Regular /> },
  { name: 'italic', icon: <TextItalic20Regular /> },
] as const satisfies readonly { readonly name: NoteMark; readonly icon: unknown }[]

/** The note’s own text to write in, with its citations among it, and how it reads in print. */
export function NoteEditing(props: NoteEditingProps) {
  const { editor, id, note, notes, text } = props
  const mount = useRef<HTMLDivElement>(null)
  const { inner, active } = useNoteEditor(mount, props)
  const [isLinking, setIsLinking] = useState(false)
  const remove = () => {
    applyAsStep(editor, removeNode(editor.state, id))
    notes.close()
  }
  const hasCitation = citationsIn(note).length > 0
  return (
    <>
      <div ref={mount} className="note-editor" />
      <div className="note-tools" role="toolbar" aria-label={message('note.tools')}>
        {marks.map(({ name, icon }) => (
          <ToggleButton
            key={name}
            size="small"
            appearance="subtle"
            icon={icon}
            checked={active.has(name)}
            aria-label={message(`command.${name}`)}
            title={message(`command.${name}`)}
            onClick={() => inner.current?.toggle(name)}
          />
        ))}
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<Link20Regular />}
          checked={active.has('link')}
          aria-label={message('note.link')}
          title={message('note.link')}
          onClick={() => setIsLinking(!isLinking)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<BookQuestionMark20Regular />}
          title={message('note.citeTip')}
          onClick={() => notes.cite({ note: id, citation: null })}
        >
          {message('command.cite')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<CommentAdd20Regular />}
          title={`${message('command.comment')} (Ctrl+Alt+M)`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={notes.onComment}
        >
          {message('comments.add')}
        </Button>
      </div>
      {isLinking && (
        <LinkField
          hasLink={active.has('link')}
          onLink={(href) => {
            setIsLinking(false)
            inner.current?.link(href)
          }}
          onClose={() => {
            setIsLinking(false)
            inner.current?.focus()
          }}
        />
      )}
      {hasCitation && (
        <div className="note-preview">
          <Text size={200}>{message('note.reads')}</Text>
          <WrittenText text={text} />
        </div>
      )}
      <div className="note-card-foot">
        <Text size={200}>{message('note.keys')}</Text>
        <Button size="small" appearance="subtle" className="note-card-edit" onClick={remove}>
          {message('note.remove')}
        </Button>
        <Button size="small" appearance="primary" onClick={notes.close}>
          {message('note.done')}
        </Button>
      </div>
      <CitingHere {...props} inner={inner} mount={mount} />
    </>
  )
}

/** The inside of the note, made once for as long as it is written in. */
function useNoteEditor(mount: RefObject<HTMLDivElement | null>, { editor, id, note, notes }: NoteEditingProps) {
  const inner = useRef<NoteEditor | null>(null)
  const [active, setActive] = useState<ReadonlySet<string>>(new Set())
  const newest = useRef({ note, notes })
  newest.current = { note, notes }
  useEffect(() => {
    if (mount.current === null) return
    const made = new NoteEditor(mount.current, newest.current.note, {
      outer: editor.view,
      position: () => notesInDocument(editor.state).find((candidate) => candidate.id === id)?.position ?? null,
      onUndo: () => editor.commands.undo(),
      onRedo: () => editor.commands.redo(),
      onDone: () => newest.current.notes.close(),
      onChange: () => setActive((now) => (sameNames(now, inner.current?.marks() ?? now) ? now : (inner.current?.marks() ?? now))),
      onCitation: (citation) => newest.current.notes.cite({ note: id, citation }),
      citationLabel: (items) => items.map((item) => citedLabel(item, newest.current.notes)).join('; '),
    })
    inner.current = made
    const { inside } = newest.current.notes
    inside.current = () => made.rangeToComment()
    made.focus()
    return () => {
      inside.current = null
      made.destroy()
    }
  }, [editor, id, mount])
  useEffect(() => inner.current?.update(note), [note])
  return { inner, active }
}

function sameNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name))
}

interface CitingHereProps extends NoteEditingProps {
  readonly inner: RefObject<NoteEditor | null>
  readonly mount: RefObject<HTMLDivElement | null>
}

/** The citation box, while it is open for this note: for a citation of its text, or a new one at its caret. */
function CitingHere({ editor, id, note, notes, inner, mount }: CitingHereProps) {
  const { citing } = notes
  if (citing?.note !== id) return null
  const known = citationsIn(note).find((candidate) => candidate.id === citing.citation) ?? null
  const close = () => {
    notes.cite(null)
    setTimeout(() => inner.current?.focus())
  }
  const done = (items: readonly CiteItem[]) => {
    if (known !== null) applyAsStep(editor, changeCitation(editor.state, known.id, items))
    else {
      asOneUndoStep(
        () => editor.state,
        () => inner.current?.insertCitation(items),
      )
    }
    notes.onCited(id)
    close()
  }
  return (
    <CitationBox
      key={citing.citation}
      target={{ getBoundingClientRect: () => inner.current?.caret() ?? mount.current?.getBoundingClientRect() ?? new DOMRect() }}
      items={known?.items ?? []}
      sources={notes.sources}
      onDone={done}
      onClose={close}
    />
  )
}
