import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import { message } from '#messages'
import { ArticleButtons, ArticleDetails } from './article-details.tsx'
import { FileLine } from './file-line.tsx'
import type { ImportList } from './import-list.ts'
import type { ImportLine } from './import-lines.ts'
import type { ScreenActions } from './screen-actions.ts'

interface ImportLinesViewProps {
  readonly lines: readonly ImportLine[]
  readonly list: ImportList
  readonly actions: ScreenActions
  readonly onToggle: (row: number) => void
}

/** So many lines are simply there; of more, only those in sight are drawn. */
const plainly = 50

/** The lines of an import, however many. */
export function ImportLinesView(props: ImportLinesViewProps) {
  return props.lines.length > plainly ? <VirtualLines {...props} /> : <PlainLines {...props} />
}

function PlainLines(props: ImportLinesViewProps) {
  return (
    <div className="import-lines">
      <ul aria-label={message('import.rows')}>
        {props.lines.map((line) => (
          <li key={line.key}>
            <Line {...props} line={line} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function VirtualLines(props: ImportLinesViewProps) {
  const { lines } = props
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]?.key ?? index,
    estimateSize: () => 60,
    overscan: 12,
  })
  return (
    <div ref={scroller} className="import-lines">
      <ul aria-label={message('import.rows')} className="is-virtual" style={{ height: virtual.getTotalSize() }}>
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
              <Line {...props} line={line} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Line({ line, list, actions, onToggle }: ImportLinesViewProps & { readonly line: ImportLine }): ReactNode {
  switch (line.kind) {
    case 'file':
      return <FileLine row={line.row} isOpen={line.isOpen} onToggle={() => onToggle(line.row.id)} list={list} actions={actions} />
    case 'article':
      return (
        <div className="import-line is-inside">
          <ArticleDetails article={line.article} twins={line.twins} isNew={line.isNew} file={null} list={list} actions={actions} />
          <ArticleButtons article={line.article} list={list} actions={actions} />
        </div>
      )
  }
}
