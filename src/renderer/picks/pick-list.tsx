import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { message } from '#messages'
import { listSteps } from '#ui/list-keys'
import { destinations, SectionMark, sectionLetter } from '#ui/section-mark'
import type { ListedPick } from './listed-pick.ts'
import type { PickAction } from './pick-action.ts'
import { PickRow } from './pick-row.tsx'
import type { PickRow as Row } from './pick-rows.ts'

interface PickListProps {
  readonly rows: readonly Row[]
  readonly onAct: (action: PickAction, listed: ListedPick, at: HTMLElement) => void
}

/** The rows on the screen, and the keyboard for all of them. */
export function PickList({ rows, onAct }: PickListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const picks = useMemo(() => rows.flatMap((row) => (row.kind === 'pick' ? [row.listed] : [])), [rows])
  const [chosen, setChosen] = useState<{ readonly id: string; readonly index: number } | null>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? 32 : 112),
    overscan: 6,
  })
  // Where the chosen pick is gone, what has come to its place is chosen: one Delete can follow another.
  const known = picks.findIndex(({ pick }) => pick.id === chosen?.id)
  const selectedIndex = chosen === null ? -1 : known >= 0 ? known : Math.min(chosen.index, picks.length - 1)
  const selected = picks[selectedIndex] ?? null
  const moveTo = (index: number) => {
    const to = Math.max(0, Math.min(picks.length - 1, index))
    const listed = picks[to]
    if (listed === undefined) return
    setChosen({ id: listed.pick.id, index: to })
    // With the first its heading.
    virtual.scrollToIndex(to === 0 ? 0 : rows.findIndex(({ key }) => key === listed.pick.id))
  }
  const act: PickListProps['onAct'] = (action, listed, at) => {
    setChosen({ id: listed.pick.id, index: picks.indexOf(listed) })
    onAct(action, listed, at)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = listSteps(picks.length)[event.key]
    const action = actionOf(event)
    if (step !== undefined) moveTo(selectedIndex + step)
    else if (action !== null && selected !== null) {
      act(action, selected, document.querySelector<HTMLElement>(`#pick-${CSS.escape(selected.pick.id)}`) ?? event.currentTarget)
    } else return
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      className="picks-list"
      role="listbox"
      tabIndex={0}
      aria-label={message('picks.title')}
      aria-activedescendant={selected === null ? undefined : `pick-${selected.pick.id}`}
      onKeyDown={onKeyDown}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget && selected === null) moveTo(0)
      }}
    >
      <div role="presentation" className="picks-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          return (
            <div
              key={row.key}
              ref={virtual.measureElement}
              role="presentation"
              data-index={item.index}
              className="picks-slot"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {row.kind === 'heading' ? (
                <Heading row={row} />
              ) : (
                <PickRow
                  listed={row.listed}
                  isSelected={row.listed === selected}
                  position={picks.indexOf(row.listed) + 1}
                  total={picks.length}
                  onAct={act}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Not an option; each pick says by itself where it stands. */
function Heading({ row }: { readonly row: Extract<Row, { readonly kind: 'heading' }> }) {
  return (
    <div className="picks-heading" aria-hidden="true">
      {row.section !== null && <SectionMark kind={row.section} />}
      <span dir="auto">{row.name}</span>
      <span className="picks-heading-count">{row.count}</span>
    </div>
  )
}

function actionOf({ key, shiftKey }: KeyboardEvent): PickAction | null {
  switch (key) {
    case 'Enter':
      return 'goTo'
    case 'e':
    case 'F2':
      return 'open'
    case 'Delete':
    case 'Backspace':
      return 'unpick'
    case 'ContextMenu':
      return 'menu'
    case 'F10':
      return shiftKey ? 'menu' : null
    default:
      return destinations.find((candidate) => sectionLetter(candidate).toLowerCase() === key.toLowerCase()) ?? null
  }
}
