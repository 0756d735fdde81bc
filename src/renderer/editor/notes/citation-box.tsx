import './citation-box.css'
import { Button, Popover, PopoverSurface, Text } from '@fluentui/react-components'
import type { PositioningVirtualElement } from '@fluentui/react-components'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { ArticleId } from '#core/article'
import type { CiteItem } from '#core/brief'
import { message } from '#messages'
import { CitedItem } from './cited-item.tsx'
import type { CitationSources } from './notes-model.ts'
import { SourceSearch } from './source-search.tsx'

interface CitationBoxProps {
  readonly target: PositioningVirtualElement
  /** What the citation cites already; empty for a new one. */
  readonly items: readonly CiteItem[]
  readonly sources: CitationSources
  readonly onDone: (items: readonly CiteItem[]) => void
  readonly onClose: () => void
}

/** A box at the caret in which sources are found and chosen: nothing of what a note will say of them is typed. */
export function CitationBox({ target, items: before, sources, onDone, onClose }: CitationBoxProps) {
  const [items, setItems] = useState(before)
  const focusNext = useRef<string | null>(null)
  /** What gets the keyboard next has words in it that the user goes on with. */
  const isTyped = useRef(false)
  const isNew = before.length === 0
  // With the row that is drawn, not a moment after it: what is typed meanwhile must not go where the keyboard was.
  useLayoutEffect(() => {
    if (focusNext.current === null) return
    const next = document.querySelector<HTMLElement>(`.citation-box :is(${focusNext.current})`)
    focusNext.current = null
    next?.focus()
    if (isTyped.current && next instanceof HTMLInputElement) next.setSelectionRange(next.value.length, next.value.length)
    isTyped.current = false
  }, [items])
  const choose = (article: ArticleId, isLast: boolean, locator: string) =>
    setItems((now) => {
      isTyped.current = locator !== ''
      focusNext.current = isLast ? `[data-item="${now.length}"] input[name="locator"]` : '.citation-search input'
      return [...now, withLocator(citeItem(article, sources), locator)]
    })
  const isDone = useRef(false)
  /** Once: Enter may be pressed again before the box has gone, or while a source is looked for. */
  const done = () => {
    if (isDone.current || (items.length === 0 && isNew)) return
    isDone.current = true
    onDone(items)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return
    const isField = event.target instanceof HTMLInputElement
    if (!isField && !event.ctrlKey) return
    event.preventDefault()
    done()
  }
  const reorder = (from: number, to: number) => {
    const moved = items[from]
    if (moved === undefined || to < 0 || to >= items.length) return
    focusNext.current = `[data-item="${to}"] button[name="${to < from ? 'up' : 'down'}"]:not(:disabled), [data-item="${to}"] button`
    setItems(items.toSpliced(from, 1).toSpliced(to, 0, moved))
  }
  const remove = (index: number) => {
    focusNext.current = '.citation-search input'
    setItems(items.toSpliced(index, 1))
  }
  return (
    <Popover
      open
      trapFocus
      positioning={{
        target,
        position: 'below',
        align: 'start',
        fallbackPositions: ['above-start', 'below-end', 'above-end'],
        overflowBoundaryPadding: 8,
        // In the middle of a small window it has its whole height on neither side.
        autoSize: 'height',
      }}
      // A click beside the box must not lose what was chosen in it.
      onOpenChange={(event, { open }) => !open && (event.type === 'keydown' || items === before) && onClose()}
    >
      <PopoverSurface className="citation-box" aria-label={message(isNew ? 'cite.insert' : 'cite.edit')} onKeyDown={onKeyDown}>
        <Text as="h2" weight="semibold">
          {message(isNew ? 'cite.insert' : 'cite.edit')}
        </Text>
        {items.length > 0 && (
          <ol className="citation-items" aria-label={message('cite.chosen')}>
            {items.map((item, index) => (
              <CitedItem
                // The same source may be cited twice, at two places.
                // oxlint-disable-next-line react/no-array-index-key
                key={`${item.article} ${index}`}
                item={item}
                index={index}
                total={items.length}
                onChange={(now) => setItems(items.with(index, now))}
                onMove={(to) => reorder(index, to)}
                onRemove={() => remove(index)}
              />
            ))}
          </ol>
        )}
        <SourceSearch sources={sources} isFirst={items.length === 0} hasRoom={items.length < 2} onChoose={choose} onEnd={done} />
        <footer className="citation-foot">
          <Text size={200}>{message(!isNew ? 'cite.hintEditing' : items.length === 0 ? 'cite.hint' : 'cite.hintChosen')}</Text>
          <Button size="small" onClick={onClose}>
            {message('action.cancel')}
          </Button>
          <Button size="small" appearance="primary" disabled={isNew && items.length === 0} onClick={done}>
            {message(isNew ? 'cite.insertButton' : 'cite.editButton')}
          </Button>
        </footer>
      </PopoverSurface>
    </Popover>
  )
}

/** Of the kind that the item has, or of that which the box offers first. */
function withLocator(item: CiteItem, value: string): CiteItem {
  return value === '' ? item : { ...item, locator: { label: item.locator?.label ?? 'paragraph', value } }
}

/** What is being read is cited at its current paragraph. */
function citeItem(article: ArticleId, { reading }: CitationSources): CiteItem {
  const locator = reading?.article === article ? ({ label: 'paragraph', value: String(reading.paragraph) } as const) : null
  return { article, pick: null, locator, prefix: '', suffix: '' }
}
