import { type DragEvent, useState } from 'react'
import { message } from '#messages'
import { SectionMark } from '#ui/section-mark'
import type { OutlineDrop, OutlineRow } from './outline.ts'
import type { ShownRow } from './shown-rows.ts'

interface OutlineRowViewProps {
  readonly shown: ShownRow
  readonly top: number
  readonly isActive: boolean
  readonly isCurrent: boolean
  readonly isFolded: boolean
  /** What is being dragged; `null` for nothing. */
  readonly dragged: OutlineRow | null
  readonly onGo: () => void
  readonly onDrag: (id: string | null) => void
  readonly onDrop: (drop: OutlineDrop) => void
}

export function OutlineRowView(props: OutlineRowViewProps) {
  const { shown, top, isActive, isCurrent, isFolded, dragged, onGo, onDrag } = props
  const { row, hasRows } = shown
  const [drop, setDrop] = useState<OutlineDrop | null>(null)
  const over = (event: DragEvent<HTMLElement>) => {
    const { top: edge, height } = event.currentTarget.getBoundingClientRect()
    const next = dragged === null ? null : dropOn(dragged, shown, event.clientY < edge + height / 2)
    setDrop(next)
    if (next === null) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
  }
  return (
    // The tree has the keyboard and its keys, by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={`outline-${row.id ?? 'title'}`}
      role="treeitem"
      className="outline-row"
      data-level={row.level}
      data-kind={row.kind}
      data-drop={drop?.where}
      aria-level={row.level}
      aria-posinset={shown.place}
      aria-setsize={shown.of}
      aria-selected={isActive}
      aria-current={isCurrent ? 'location' : undefined}
      aria-expanded={hasRows ? !isFolded : undefined}
      style={{ transform: `translateY(${top}px)` }}
      draggable={row.kind === 'section' || row.kind === 'entry'}
      title={nameOf(row)}
      onClick={onGo}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', nameOf(row))
        event.dataTransfer.effectAllowed = 'move'
        onDrag(row.id)
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={over}
      onDragLeave={() => setDrop(null)}
      onDrop={(event) => {
        event.preventDefault()
        if (drop !== null) props.onDrop(drop)
        setDrop(null)
      }}
    >
      {row.kind === 'section' && <SectionMark kind={row.section} />}
      <span className="outline-text" dir="auto">
        {nameOf(row)}
      </span>
      {row.kind === 'section' && <span className="outline-count">{countOf(row)}</span>}
    </div>
  )
}

/** A section goes before or after another; an entry beside another, or into a section; whether it may stand there is decided by the brief. */
function dropOn(dragged: OutlineRow, { row, section }: ShownRow, isUpper: boolean): OutlineDrop | null {
  if (section === null || row.id === null || row.id === dragged.id) return null
  if (dragged.kind === 'section') return section === dragged.id ? null : { id: section, where: isUpper ? 'before' : 'after' }
  return row.kind === 'section' ? { id: row.id, where: 'into' } : { id: row.id, where: isUpper ? 'before' : 'after' }
}

function nameOf(row: OutlineRow): string {
  const text = row.text.trim()
  if (text !== '') return text
  switch (row.kind) {
    case 'title':
      return message('briefs.untitled')
    case 'section':
      return message(`section.${row.section}`)
    case 'heading':
      return message('outline.emptyHeading')
    case 'entry':
      return message(`entry.${row.entry}`)
  }
}

function countOf({ section, entries, words }: Extract<OutlineRow, { readonly kind: 'section' }>): string {
  switch (section) {
    case 'actors':
    case 'claims':
    case 'openQuestions':
      return message(`outline.count.${section}`, { count: entries })
    case 'situation':
    case 'free':
      return message('outline.count.words', { count: words })
  }
}
