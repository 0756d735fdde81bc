import './outline.css'
import { Button } from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { message } from '#messages'
import { outlineKey } from './outline-key.ts'
import type { OutlineDrop, OutlineRow } from './outline.ts'
import { OutlineRowView } from './outline-row.tsx'
import { shownRows } from './shown-rows.ts'

interface OutlinePaneProps {
  readonly rows: readonly OutlineRow[]
  /** The row whose part of the brief has the caret. */
  readonly current: string | null
  readonly onGo: (id: string | null) => void
  readonly onMove: (id: string, direction: 'up' | 'down') => void
  readonly onDrop: (id: string, drop: OutlineDrop) => void
  readonly onClose: () => void
}

const rowHeight = 28

/** The brief at a glance: its sections, and the headings and entries in them. A click goes there; sections and entries are put in order by dragging or with Alt+↑ and ↓, headings with all under them by these keys. */
export function OutlinePane({ rows, current, onGo, onMove, onDrop, onClose }: OutlinePaneProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [active, setActive] = useState<string | null>(current)
  const [dragged, setDragged] = useState<string | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const shown = shownRows(rows, folded)
  const at = shown.findIndex(({ row }) => row.id === active)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  useFollowed(
    shown.findIndex(({ row }) => row.id === current),
    virtual.scrollToIndex,
  )
  // Where the keyboard is elsewhere, the row to begin with is where the caret is.
  useEffect(() => {
    if (!(scroller.current?.contains(document.activeElement) ?? false)) setActive(current)
  }, [current])
  const choose = (index: number) => {
    setActive(shown[index]?.row.id ?? null)
    virtual.scrollToIndex(index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = outlineKey(event, { shown, at, folded })
    if (act === null) return
    event.preventDefault()
    switch (act.kind) {
      case 'choose':
        choose(act.index)
        break
      case 'fold':
        setFolded(act.folded)
        break
      case 'go':
        onGo(act.id)
        break
      case 'move':
        onMove(act.id, act.direction)
    }
  }
  return (
    <section className="outline" aria-label={message('outline.title')}>
      <header>
        <h2>{message('outline.title')}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={message('outline.close')}
          title={message('outline.close')}
          onClick={onClose}
        />
      </header>
      <div
        ref={scroller}
        className="outline-tree"
        role="tree"
        tabIndex={0}
        aria-label={message('outline.title')}
        aria-activedescendant={at < 0 ? undefined : `outline-${shown[at]?.row.id ?? 'title'}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className="outline-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = shown[index]
            return (
              row !== undefined && (
                <OutlineRowView
                  key={row.row.id ?? 'title'}
                  shown={row}
                  top={start}
                  isActive={index === at}
                  isCurrent={row.row.id === current}
                  isFolded={row.row.id !== null && folded.has(row.row.id)}
                  dragged={dragged === null ? null : (rows.find(({ id }) => id === dragged) ?? null)}
                  onGo={() => {
                    setActive(row.row.id)
                    onGo(row.row.id)
                  }}
                  onDrag={setDragged}
                  onDrop={(drop) => {
                    if (dragged !== null) onDrop(dragged, drop)
                    setDragged(null)
                  }}
                />
              )
            )
          })}
        </div>
      </div>
    </section>
  )
}

/** Keeps the row with the caret in sight as it moves on. */
function useFollowed(index: number, show: (index: number) => void): void {
  const newest = useRef(show)
  newest.current = show
  useEffect(() => {
    if (index >= 0) newest.current(index)
  }, [index])
}
