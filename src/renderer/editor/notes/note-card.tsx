import { Button, Field, Input, Link, Popover, PopoverSurface, type PositioningImperativeRef, Text } from '@fluentui/react-components'
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { useEffect, useRef, useState } from 'react'
import type { CiteItem } from '#core/brief'
import type { PickId } from '#core/picks'
import type { NoteText } from '#ipc/worker-api'
import { message } from '#messages'
import { PrintedRuns } from '#ui/printed-runs'
import { citeItems, notesInDocument, removeNode } from '../document/index.ts'
import type { BriefViewContext } from '../views/brief-view-context.ts'
import { NoteEditor } from './note-editor.ts'

interface NoteCardProps {
  readonly editor: Editor
  readonly id: string
  readonly context: BriefViewContext
  /** What to call an article: its outlet or title. */
  readonly articleLabel: (id: CiteItem['article']) => string
  /** The notes as the citation style writes them; asked again whenever the document has changed. */
  readonly writeNotes: () => Promise<readonly NoteText[]>
  readonly startEditing: boolean
  readonly onClose: () => void
}

/** A note opened in place: how it will read in print, whether its words are the source’s, and a way to write in it. */
export function NoteCard(props: NoteCardProps) {
  const { editor, id, onClose } = props
  const [isEditing, setIsEditing] = useState(props.startEditing)
  const note = useEditorState({ editor, selector: ({ editor: now }) => numberedNote(now, id) })
  const anchor = editor.view.dom.querySelector<HTMLElement>(`.note[data-id="${CSS.escape(id)}"]`)
  const positioning = useRef<PositioningImperativeRef>(null)
  // The card grows when it is edited; without this it would grow out of the window.
  useEffect(() => {
    positioning.current?.updatePosition()
  }, [isEditing])
  useEffect(() => {
    if (note === null) onClose()
  }, [note, onClose])
  if (note === null || anchor === null) return null
  return (
    <Popover
      open
      trapFocus
      withArrow
      positioning={{ target: anchor, position: 'below', align: 'center', positioningRef: positioning, overflowBoundaryPadding: 8 }}
      onOpenChange={(event, { open }) => {
        // The click that opened the card also counts as one outside of it.
        if (!open && !(event.target instanceof Node && anchor.contains(event.target))) onClose()
      }}
    >
      <PopoverSurface className="note-card" aria-label={message('note.title', { number: note.number })}>
        <Text weight="semibold">{message('note.title', { number: note.number })}</Text>
        {isEditing ? <NoteFields {...props} note={note.node} /> : <PrintedNote id={id} note={note.node} writeNotes={props.writeNotes} />}
        <Sources {...props} note={note.node} isEditing={isEditing} onEdit={setIsEditing} />
      </PopoverSurface>
    </Popover>
  )
}

function PrintedNote({
  id,
  note,
  writeNotes,
}: {
  readonly id: string
  readonly note: ProseMirrorNode
  readonly writeNotes: NoteCardProps['writeNotes']
}) {
  const [text, setText] = useState<NoteText | null>(null)
  useEffect(() => {
    let isOvertaken = false
    void writeNotes().then((notes) => {
      if (!isOvertaken) setText(notes.find((written) => written.id === id) ?? null)
    })
    return () => {
      isOvertaken = true
    }
  }, [id, note, writeNotes])
  if (text === null) return <Text>{message('note.writing')}</Text>
  const isEmpty = text.paragraphs.every((runs) => runs.length === 0)
  return (
    <div className="note-card-text" dir="auto">
      {isEmpty
        ? message('note.empty')
        : text.paragraphs.map((runs, index) => (
            // Paragraphs of a printed note have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <p key={index}>
              <PrintedRuns runs={runs} />
            </p>
          ))}
    </div>
  )
}

interface SourcesProps extends NoteCardProps {
  readonly note: ProseMirrorNode
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
}

function Sources({ editor, id, note, context, isEditing, onEdit, onClose }: SourcesProps) {
  const picks = citationsIn(note)
    .flatMap(({ items }) => items.map((item) => item.pick))
    .filter((pick) => pick !== null)
  const remove = () => {
    const removed = removeNode(editor.state, id)
    if (removed !== null) editor.view.dispatch(removed)
    editor.commands.focus()
  }
  const show = (pick: PickId) => () => {
    onClose()
    context.onShowSource(pick)
  }
  return (
    <div className="note-card-foot">
      {picks.map((pick) => (
        <SourceLine key={pick} source={context.source(pick)} onShow={show(pick)} />
      ))}
      {isEditing && (
        <Button size="small" appearance="subtle" onClick={remove}>
          {message('note.remove')}
        </Button>
      )}
      <Button size="small" appearance={isEditing ? 'primary' : 'secondary'} onClick={() => (isEditing ? onClose() : onEdit(true))}>
        {message(isEditing ? 'note.done' : 'note.edit')}
      </Button>
    </div>
  )
}

function SourceLine({ source, onShow }: { readonly source: ReturnType<BriefViewContext['source']>; readonly onShow: () => void }) {
  if (source === null || source.isGone) return <span className="missing">{message('finding.source-missing')}</span>
  return (
    <span>
      {source.label}
      {source.anchor !== null && (
        <span className={source.anchor === 'exact' ? 'note-anchor' : 'note-anchor missing'}>{message(`note.anchor.${source.anchor}`)}</span>
      )}
      <Link className="note-go" onClick={onShow}>
        {message('note.go')}
      </Link>
    </span>
  )
}

/** The note’s own text, and for each source what stands around it. */
function NoteFields({ editor, id, note, articleLabel }: NoteCardProps & { readonly note: ProseMirrorNode }) {
  const mount = useRef<HTMLDivElement>(null)
  const inner = useRef<NoteEditor | null>(null)
  const first = useRef(note)
  const label = useRef(articleLabel)
  useEffect(() => {
    if (mount.current === null) return
    inner.current = new NoteEditor(mount.current, first.current, {
      outer: editor.view,
      position: () => positionOf(editor, id),
      onUndo: () => editor.commands.undo(),
      onRedo: () => editor.commands.redo(),
      citationLabel: (items) => items.map((item) => label.current(item.article)).join('; '),
    })
    inner.current.focus()
    return () => inner.current?.destroy()
  }, [editor, id])
  useEffect(() => inner.current?.update(note), [note])
  const change = (offset: number, items: readonly CiteItem[]) => {
    const position = positionOf(editor, id)
    if (position !== null) editor.view.dispatch(editor.state.tr.setNodeAttribute(position + 1 + offset, 'items', items))
  }
  return (
    <>
      <div ref={mount} className="note-editor" />
      {citationsIn(note).map(({ offset, items }) =>
        items.map((item, index) => (
          <CitationFields
            key={`${item.article} ${item.pick}`}
            item={item}
            label={articleLabel(item.article)}
            onChange={(now) => change(offset, items.with(index, now))}
          />
        )),
      )}
    </>
  )
}

interface CitationFieldsProps {
  readonly item: CiteItem
  readonly label: string
  readonly onChange: (item: CiteItem) => void
}

function CitationFields({ item, label, onChange }: CitationFieldsProps) {
  const locator = item.locator?.label ?? 'paragraph'
  return (
    <fieldset className="citation-fields" aria-label={label}>
      <Field label={message('note.prefix')} size="small">
        <Input value={item.prefix} onChange={(_, { value }) => onChange({ ...item, prefix: value })} />
      </Field>
      <Field label={message(locator === 'page' ? 'note.locatorPage' : 'note.locator')} size="small">
        <Input
          value={item.locator?.value ?? ''}
          onChange={(_, { value }) => onChange({ ...item, locator: value.trim() === '' ? null : { label: locator, value } })}
        />
      </Field>
      <Field label={message('note.suffix')} size="small">
        <Input value={item.suffix} onChange={(_, { value }) => onChange({ ...item, suffix: value })} />
      </Field>
    </fieldset>
  )
}

function numberedNote(editor: Editor, id: string): { readonly number: number; readonly node: ProseMirrorNode } | null {
  const note = notesInDocument(editor.state).find((candidate) => candidate.id === id)
  const node = note === undefined ? null : editor.state.doc.nodeAt(note.position)
  return note === undefined || node === null ? null : { number: note.number, node }
}

function positionOf(editor: Editor, id: string): number | null {
  return notesInDocument(editor.state).find((note) => note.id === id)?.position ?? null
}

/** The citations of a note, with where each stands inside it. */
function citationsIn(note: ProseMirrorNode): readonly { readonly offset: number; readonly items: readonly CiteItem[] }[] {
  const found: { readonly offset: number; readonly items: readonly CiteItem[] }[] = []
  note.descendants((child, offset) => {
    if (child.type.name === 'citation') found.push({ offset, items: citeItems(child) })
  })
  return found
}
