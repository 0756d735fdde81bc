import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { memo, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { message } from '#messages'
import { ArticleButtons, ArticleDetails } from './article-details.tsx'
import { FileLine } from './file-line.tsx'
import type { Answers } from './import-list.ts'
import type { ImportLine } from './import-lines.ts'
import type { ScreenActions } from './screen-actions.ts'

interface ImportLinesViewProps {
  readonly lines: readonly ImportLine[]
  readonly answers: Answers
  readonly actions: ScreenActions
  readonly onToggle: (row: number) => void
}

/** So many lines are simply there; of more, only those in sight are drawn. */
const plainly = 50

/** The lines of an import, however many. */
export function ImportLinesView(props: ImportLinesViewProps) {
  return props.lines.length > plainly ? <VirtualLines {...props} /> : <PlainLines {...props} />
}

function PlainLines({ lines, answers, actions, onToggle }: ImportLinesViewProps) {
  useKeptFocus(lines)
  return (
    // Scrolls, so it takes the keyboard, and is where the keyboard is when the screen opens.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="import-lines" role="region" tabIndex={0} aria-label={message('import.rows')}>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <Line line={line} {...answersOf(answers)} actions={actions} onToggle={onToggle} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function VirtualLines({ lines, answers, actions, onToggle }: ImportLinesViewProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const focused = useKeptFocus(lines)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]?.key ?? index,
    estimateSize: () => 60,
    overscan: 12,
    // The line that has the keyboard stays, however far it is scrolled away: something may be half typed there.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      const kept = indexOfLine(focused.current)
      return kept === null || kept >= lines.length || seen.includes(kept) ? seen : [...seen, kept].toSorted((one, other) => one - other)
    },
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div ref={scroller} className="import-lines" role="region" tabIndex={0} aria-label={message('import.rows')}>
      <ul className="is-virtual" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={lines.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Line line={line} {...answersOf(answers)} actions={actions} onToggle={onToggle} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Lines change their places when an import ends, and a browser takes the keyboard from what is moved: it is given back. */
function useKeptFocus(lines: readonly ImportLine[]): RefObject<HTMLElement | null> {
  const focused = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      focused.current = target instanceof HTMLElement && target.closest('.import-lines li') !== null ? target : null
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  useLayoutEffect(() => {
    if (document.activeElement === document.body && focused.current?.isConnected === true) focused.current.focus()
  }, [lines])
  return focused
}

function indexOfLine(element: HTMLElement | null): number | null {
  const index = element?.isConnected === true ? element.closest<HTMLElement>('[data-index]')?.dataset['index'] : undefined
  return index === undefined ? null : Number(index)
}

/** Without what else the list holds, which changes with every file. */
function answersOf({ changed, decisions, deciding }: Answers): Answers {
  return { changed, decisions, deciding }
}

interface LineProps extends Answers {
  readonly line: ImportLine
  readonly actions: ScreenActions
  readonly onToggle: (row: number) => void
}

/** Drawn anew only when something of its own has changed: the row, whether it is open, or what was answered. */
const Line = memo(
  function Line({ line, changed, decisions, deciding, actions, onToggle }: LineProps) {
    const answers = { changed, decisions, deciding }
    switch (line.kind) {
      case 'file':
        return <FileLine row={line.row} isOpen={line.isOpen} onToggle={() => onToggle(line.row.id)} answers={answers} actions={actions} />
      case 'article':
        return (
          <div className="import-line is-inside">
            <ArticleDetails article={line.article} twins={line.twins} isNew={line.isNew} file={null} answers={answers} actions={actions} />
            <ArticleButtons article={line.article} answers={answers} actions={actions} />
          </div>
        )
    }
  },
  (before, now) =>
    isSameLine(before.line, now.line) &&
    before.changed === now.changed &&
    before.decisions === now.decisions &&
    before.deciding === now.deciding &&
    before.actions === now.actions &&
    before.onToggle === now.onToggle,
)

/** The values of lines are made anew with every list; what is in them is not. */
function isSameLine(before: ImportLine, now: ImportLine): boolean {
  if (before.kind === 'file') return now.kind === 'file' && before.row === now.row && before.isOpen === now.isOpen
  return now.kind === 'article' && before.article === now.article
}
