import { SearchBox, Text } from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ArticleId } from '#core/article'
import type { ArticleSummary } from '#ipc/store-api'
import { message } from '#messages'
import { PartsLine } from '#ui/parts-line'
import { readableDate } from '#ui/dates'
import { findSources, type FoundSources, useFoundSources } from './find-sources.ts'
import type { CitationSources } from './notes-model.ts'

interface SourceSearchProps {
  readonly sources: CitationSources
  /** Nothing is chosen yet. */
  readonly isFirst: boolean
  /** What can be chosen is shown although nothing is being looked for. */
  readonly hasRoom: boolean
  /** `isLast`: the search is over for now, and `locator` is what was typed for this source before it was found. */
  readonly onChoose: (article: ArticleId, isLast: boolean, locator: string) => void
  /** Enter, while what an Enter before it chose was not found yet: all is chosen now. */
  readonly onEnd: () => void
}

/** Finds sources as one types, those of the brief first. The keyboard stays in the field; arrows go through what is found. */
export function SourceSearch(props: SourceSearchProps) {
  const { sources, isFirst, hasRoom, onChoose } = props
  const [text, setText] = useState('')
  const [moved, setMoved] = useState<number | null>(null)
  const field = useRef<HTMLDivElement>(null)
  const found = useFoundSources(text, sources.inBrief)
  const rows = found === null ? [] : [...found.inBrief, ...found.others]
  // What Enter takes: once something was typed or nothing is chosen yet the first, otherwise nothing, and Enter ends the box.
  const active = moved ?? (text.trim() !== '' || isFirst ? 0 : -1)
  const index = Math.min(active, rows.length - 1)
  // With several sources chosen, these have the room until another is looked for.
  const isOpen = hasRoom || text.trim() !== '' || moved !== null
  const search = (value: string) => {
    setText(value)
    setMoved(null)
  }
  const choose = (row: ArticleSummary, isLast: boolean) => {
    search('')
    onChoose(row.id, isLast, '')
  }
  const { hurry, endAfter, isHurrying, isEnding } = useHurried(props, { text, search })
  useEffect(() => {
    const focus = () => field.current?.querySelector('input')?.focus()
    focus()
    // The box gives the keyboard to its first control when it opens.
    const timer = setTimeout(focus)
    return () => clearTimeout(timer)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step !== undefined) setMoved(Math.max(0, Math.min(rows.length - 1, index + step)))
    else if (event.key !== 'Enter') return
    else if (isHurrying() && (isEnding() || text.trim() === '' || event.ctrlKey)) endAfter()
    else if (event.ctrlKey) return
    else if (found?.text !== text && text.trim() !== '') hurry(text, !event.shiftKey)
    else {
      const row = rows[index]
      if (row === undefined) return
      choose(row, !event.shiftKey)
    }
    event.preventDefault()
  }
  return (
    <div ref={field} className="citation-search">
      <SearchBox
        role="combobox"
        aria-expanded={isOpen}
        aria-controls="citation-sources"
        aria-activedescendant={!isOpen || rows[index] === undefined ? undefined : `citation-source-${index}`}
        aria-label={message('cite.search')}
        placeholder={message(isFirst ? 'cite.search' : 'cite.searchMore')}
        value={text}
        onChange={(_, { value }) => search(value)}
        onKeyDown={onKeyDown}
      />
      {found !== null && isOpen && <Found found={found} active={index} onChoose={choose} />}
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

interface SearchedText {
  readonly text: string
  readonly search: (text: string) => void
}

/** Enter may be quicker than the search: the first of what it finds is then chosen, one hurry after another, while the field is free for the next. What is typed after the last is its locator. What finds nothing comes back into the field; an Enter that ends the box waits for those before it. */
function useHurried({ sources, onChoose, onEnd }: SourceSearchProps, { text: typed, search }: SearchedText) {
  const turns = useRef({ last: Promise.resolve(true), pending: 0, isEnding: false })
  const newest = useRef({ onChoose, onEnd, typed })
  newest.current = { onChoose, onEnd, typed }
  const add = (turn: (wasFound: boolean) => Promise<boolean> | boolean) => {
    const { current } = turns
    current.pending += 1
    const taken = current.last.then(turn).finally(() => {
      current.pending -= 1
      if (current.pending === 0) current.isEnding = false
    })
    current.last = taken.catch(() => false)
  }
  return {
    isHurrying: () => turns.current.pending > 0,
    /** The last source is on its way. */
    isEnding: () => turns.current.isEnding,
    hurry: (text: string, isLast: boolean) => {
      search('')
      turns.current.isEnding = isLast
      const finding = findSources(text, sources.inBrief)
      add(async () => {
        const { inBrief, others } = await finding
        const first = inBrief[0] ?? others[0]
        const locator = isLast ? newest.current.typed.trim() : ''
        if (first === undefined) {
          turns.current.isEnding = false
          search(`${text} ${locator}`.trim())
          return false
        }
        // Drawn at once: the Enter that follows acts on what is chosen.
        flushSync(() => {
          if (isLast) search('')
          newest.current.onChoose(first.id, isLast, locator)
        })
        return true
      })
    },
    endAfter: () =>
      add((wasFound) => {
        if (wasFound) newest.current.onEnd()
        return wasFound
      }),
  }
}

interface FoundProps {
  readonly found: FoundSources
  readonly active: number
  readonly onChoose: SourcesProps['onChoose']
}

function Found({ found: { text, inBrief, others, total }, active, onChoose }: FoundProps) {
  const shown = inBrief.length + others.length
  return (
    <>
      <div id="citation-sources" className="citation-sources" role="listbox" aria-label={message('cite.found')}>
        <Sources title={message('cite.inBrief')} rows={inBrief} from={0} active={active} onChoose={onChoose} />
        <Sources title={message('cite.inLibrary')} rows={others} from={inBrief.length} active={active} onChoose={onChoose} />
      </div>
      {shown === 0 && <Text className="citation-none">{message(text.trim() === '' ? 'cite.emptyLibrary' : 'cite.nothing')}</Text>}
      {total > shown && (
        <Text size={200} className="citation-none">
          {message('cite.more', { count: total - shown })}
        </Text>
      )}
    </>
  )
}

interface SourcesProps {
  readonly title: string
  readonly rows: readonly ArticleSummary[]
  /** Place of the first of them among all. */
  readonly from: number
  readonly active: number
  readonly onChoose: (row: ArticleSummary, isLast: boolean) => void
}

function Sources({ title, rows, from, active, onChoose }: SourcesProps) {
  if (rows.length === 0) return null
  return (
    <div role="group" aria-label={title}>
      <div className="citation-group" aria-hidden="true">
        {title}
      </div>
      {rows.map((row, offset) => (
        <Source key={row.id} row={row} index={from + offset} isActive={from + offset === active} onChoose={onChoose} />
      ))}
    </div>
  )
}

interface SourceProps {
  readonly row: ArticleSummary
  readonly index: number
  readonly isActive: boolean
  readonly onChoose: SourcesProps['onChoose']
}

function Source({ row, index, isActive, onChoose }: SourceProps) {
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const { title, byline, outlet, published, fileName } = row
  const line = [byline, outlet, published === null ? null : readableDate(published)].filter((part) => part !== null)
  return (
    // The field above has the keyboard; an option takes no focus of its own (ARIA 1.2, combobox with aria-activedescendant).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={option}
      id={`citation-source-${index}`}
      role="option"
      aria-selected={isActive}
      className="citation-source"
      onMouseDown={(event) => event.preventDefault()}
      onClick={({ shiftKey }) => onChoose(row, !shiftKey)}
    >
      <div className="citation-source-title" dir="auto">
        {title ?? fileName}
      </div>
      <div className="citation-source-line">
        <PartsLine parts={line.length === 0 ? [message('cite.noDetails')] : line} />
      </div>
    </div>
  )
}
