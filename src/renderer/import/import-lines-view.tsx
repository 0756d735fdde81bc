import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useRef } from 'react'
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
  return (
    // Scrolls, so it takes the keyboard, and is where the keyboard is when the screen opens.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="import-lines" role="region" tabIndex={0} aria-label={message('import.rows')}>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <Line line={line} changed={answers.changed} decisions={answers.decisions} actions={actions} onToggle={onToggle} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function VirtualLines({ lines, answers, actions, onToggle }: ImportLinesViewProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]?.key ?? index,
    estimateSize: () => 60,
    overscan: 12,
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
              <Line line={line} changed={answers.changed} decisions={answers.decisions} actions={actions} onToggle={onToggle} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface LineProps extends Answers {
  readonly line: ImportLine
  readonly actions: ScreenActions
  readonly onToggle: (row: number) => void
}

/** Drawn anew only when something of its own has changed: the row, whether it is open, or what was answered. */
const Line = memo(
  function Line({ line, changed, decisions, actions, onToggle }: LineProps) {
    const answers = { changed, decisions }
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
    before.actions === now.actions &&
    before.onToggle === now.onToggle,
)

/** The values of lines are made anew with every list; what is in them is not. */
function isSameLine(before: ImportLine, now: ImportLine): boolean {
  if (before.kind === 'file') return now.kind === 'file' && before.row === now.row && before.isOpen === now.isOpen
  return now.kind === 'article' && before.article === now.article
}
