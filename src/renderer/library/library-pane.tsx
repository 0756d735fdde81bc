import './library.css'
import { Button, Link, SearchBox, Text } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons/svg/add'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { ArticleSummary } from '#ipc/store-api'
import { message } from '#messages'
import type { Destination } from '#ui/section-mark'
import { ArticleRow } from './article-row.tsx'
import { useArticles } from './use-articles.ts'

interface LibraryPaneProps {
  readonly selected: ArticleId | null
  /** `at` says what was searched for, where the article was found so. */
  readonly onSelect: (id: ArticleId, at?: { readonly find: string }) => void
  /** What the list shows has changed. */
  readonly onListed: (listed: { readonly text: string }) => void
  /** Enter on the selected article: the reader takes the keyboard. */
  readonly onRead: () => void
  readonly onImport: () => void
  /** How an import stands whose screen is closed. */
  readonly importLine: ReactNode
  /** Goes up whenever the library has changed. */
  readonly version: number
  /** The sections of the open brief that quote each article. */
  readonly usedIn: ReadonlyMap<ArticleId, readonly Destination[]>
}

/** All articles, newest import first, with search as you type. */
export function LibraryPane(props: LibraryPaneProps) {
  const [text, setText] = useState('')
  const { list, loadMore } = useArticles(text, props.version)
  const { onListed, onSelect } = props
  useEffect(() => onListed({ text }), [onListed, text])
  const select = useCallback((id: ArticleId) => onSelect(id, text.trim() === '' ? undefined : { find: text }), [onSelect, text])
  return (
    <section className="library" aria-label={message('library.title')}>
      <header className="library-header">
        <h2>{message('library.title')}</h2>
        {list !== null && list.total > 0 && <Text size={200}>{countLine(list.total, text)}</Text>}
        <Button
          appearance="subtle"
          icon={<Add20Regular />}
          aria-label={message('command.import')}
          title={message('command.import')}
          onClick={props.onImport}
        />
      </header>
      <SearchBox
        className="library-search"
        placeholder={message('library.search')}
        aria-label={message('library.search')}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      {list !== null && list.rows.length > 0 && (
        <ArticleList {...props} onSelect={select} rows={list.rows} total={list.total} loadMore={loadMore} />
      )}
      {list !== null && list.rows.length === 0 && <EmptyLibrary text={text} onImport={props.onImport} onClear={() => setText('')} />}
      {props.importLine}
    </section>
  )
}

function countLine(total: number, text: string): string {
  return text.trim() === '' ? message('library.count', { total }) : message('library.found', { total })
}

interface ArticleListProps extends LibraryPaneProps {
  readonly rows: readonly ArticleSummary[]
  readonly total: number
  readonly loadMore: () => void
}

function ArticleList({ rows, total, loadMore, selected, onSelect, onRead, usedIn }: ArticleListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    // New articles come in at the top: a height belongs to its article and not to its place.
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => 92,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (rows.length < total && lastShown > rows.length - 40) loadMore()
  }, [rows.length, total, lastShown, loadMore])
  const selectedIndex = rows.findIndex((row) => row.id === selected)
  const moveTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (row === undefined) return
    onSelect(row.id)
    virtual.scrollToIndex(rows.indexOf(row))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 10,
      PageUp: -10,
      Home: -rows.length,
      End: rows.length,
    }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      moveTo(selectedIndex + step)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onRead()
    }
  }
  return (
    <div
      ref={scroller}
      className="library-list"
      data-home
      role="listbox"
      tabIndex={0}
      aria-label={message('library.title')}
      aria-activedescendant={selected === null ? undefined : `article-${selected}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="library-rows" style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const article = rows[item.index]
          if (article === undefined) return null
          return (
            <div
              key={article.id}
              ref={virtual.measureElement}
              role="presentation"
              data-index={item.index}
              className="library-slot"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <ArticleRow
                article={article}
                isSelected={article.id === selected}
                position={item.index + 1}
                total={total}
                usedIn={usedIn.get(article.id) ?? []}
                onSelect={onSelect}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function EmptyLibrary({ text, onImport, onClear }: { readonly text: string; readonly onImport: () => void; readonly onClear: () => void }) {
  if (text.trim() !== '') {
    return (
      <div className="library-empty">
        <Text block>{message('library.nothingFound', { text })}</Text>
        <Link onClick={onClear}>{message('library.clearSearch')}</Link>
      </div>
    )
  }
  return (
    <div className="library-empty">
      <Text block weight="semibold">
        {message('library.empty')}
      </Text>
      <Text block>{message('library.emptyHint')}</Text>
      <Button appearance="primary" icon={<Add20Regular />} onClick={onImport}>
        {message('command.import')}
      </Button>
    </div>
  )
}
