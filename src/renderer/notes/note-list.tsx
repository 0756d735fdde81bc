import { Link } from '@fluentui/react-components'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { CiteItem } from '#core/brief'
import type { PrintNote } from '#core/printable'
import { message } from '#messages'
import { listSteps } from '#ui/list-keys'
import { PrintedRuns } from '#ui/printed-runs'
import type { ListedNote } from './listed-note.ts'

export interface NoteListProps {
  readonly notes: readonly ListedNote[]
  /** The note at which the caret is. */
  readonly current: string | null
  /** The notes as they will be printed, by id; one that is not in it is still being written out. */
  readonly texts: ReadonlyMap<string, PrintNote['paragraphs']>
  readonly label: (article: ArticleId) => string
  /** Goes up when the list is to have the keyboard. */
  readonly focusRequest: number
  readonly onShow: (id: string) => void
  readonly onEdit: (id: string) => void
  readonly onShowCited: (item: CiteItem) => void
}

/** The notes on the screen, and the keyboard for all of them. It follows the caret; the arrows go their own way until a note is gone to. */
export function NoteList({ notes, current, texts, focusRequest, onShow, onEdit, onShowCited }: NoteListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const virtual = useVirtualizer({
    count: notes.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => notes[index]?.id ?? index,
    estimateSize: () => 76,
    overscan: 6,
  })
  const at = (id: string | null) => notes.findIndex((note) => note.id === id)
  const index = at(chosen) >= 0 ? at(chosen) : Math.max(0, at(current))
  const selected = notes[index]
  useFollowed(current, () => {
    setChosen(null)
    if (at(current) >= 0) virtual.scrollToIndex(at(current))
  })
  useEffect(() => {
    if (focusRequest > 0) scroller.current?.focus()
  }, [focusRequest])
  const moveTo = (to: number) => {
    const bounded = Math.max(0, Math.min(notes.length - 1, to))
    setChosen(notes[bounded]?.id ?? null)
    virtual.scrollToIndex(bounded)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
    const step = listSteps(notes.length)[event.key]
    if (step !== undefined) moveTo(index + step)
    else if (selected === undefined || !act(event.key, selected, { onShow, onEdit, onShowCited })) return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      className="notes-list"
      role="listbox"
      tabIndex={0}
      aria-label={message('notes.title')}
      aria-activedescendant={selected === undefined ? undefined : `note-${selected.id}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="notes-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const note = notes[item.index]
          if (note === undefined) return null
          return (
            <div
              key={note.id}
              ref={virtual.measureElement}
              role="presentation"
              data-index={item.index}
              className="notes-slot"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <NoteRow
                note={note}
                text={texts.get(note.id) ?? null}
                isCurrent={note.id === current}
                isSelected={note === selected}
                place={[item.index + 1, notes.length]}
                onShow={onShow}
                onEdit={onEdit}
                onShowCited={onShowCited}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Runs when the value has become another. */
function useFollowed(value: string | null, act: () => void): void {
  const before = useRef<string | null>(null)
  const newest = useRef(act)
  newest.current = act
  useEffect(() => {
    if (before.current !== value) newest.current()
    before.current = value
  }, [value])
}

type Acts = Pick<NoteListProps, 'onShow' | 'onEdit' | 'onShowCited'>

function act(key: string, { id, items: [first] }: ListedNote, { onShow, onEdit, onShowCited }: Acts): boolean {
  if (key === 'Enter') onShow(id)
  else if (key === 'F2' || key === 'e') onEdit(id)
  else if (key === 'o' && first !== undefined) onShowCited(first)
  else return false
  return true
}

interface NoteRowProps extends Acts {
  readonly note: ListedNote
  readonly text: PrintNote['paragraphs'] | null
  readonly isCurrent: boolean
  readonly isSelected: boolean
  /** From 1, and of how many. */
  readonly place: readonly [number, number]
}

function NoteRow({ note, text, isCurrent, isSelected, place, onShow, onEdit, onShowCited }: NoteRowProps) {
  const [first] = note.items
  return (
    // The listbox around it has the keyboard; an option takes no focus of its own (ARIA 1.2, listbox with aria-activedescendant).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`note-${note.id}`}
      role="option"
      aria-selected={isSelected}
      aria-current={isCurrent}
      aria-posinset={place[0]}
      aria-setsize={place[1]}
      className="note-row"
      onClick={() => onShow(note.id)}
      onDoubleClick={() => onEdit(note.id)}
    >
      <span className="note-row-number">{note.number}</span>
      <div className="note-row-text" dir="auto">
        {text === null && message('notes.writing')}
        {text?.every((runs) => runs.length === 0) === true && <span className="note-row-empty">{message('notes.empty')}</span>}
        {text?.map((runs, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- paragraphs of a printed note have no identity but their place
          <p key={index}>
            <PrintedRuns runs={runs} />
          </p>
        ))}
      </div>
      {/* For the pointer; the keyboard has F2 and O. */}
      <span className="note-row-ways" aria-hidden="true">
        {first !== undefined && (
          <Link tabIndex={-1} onClick={(event) => (event.stopPropagation(), onShowCited(first))}>
            {message('notes.goToSource')}
          </Link>
        )}
        <Link tabIndex={-1} onClick={(event) => (event.stopPropagation(), onEdit(note.id))}>
          {message('notes.edit')}
        </Link>
      </span>
    </div>
  )
}
