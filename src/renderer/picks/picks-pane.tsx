import './picks.css'
import { Button, Link, SearchBox, Text } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { message } from '#messages'
import type { ListedPick } from './listed-pick.ts'
import type { PickAction } from './pick-action.ts'
import { PickFilters } from './pick-filters.tsx'
import { PickList } from './pick-list.tsx'
import { allPicks, type PickQuery, pickRows } from './pick-rows.ts'

interface PicksPaneProps {
  /** Whether a brief is open: picks belong to one. */
  readonly hasBrief: boolean
  readonly picks: readonly ListedPick[]
  readonly onAct: (action: PickAction, listed: ListedPick, at: HTMLElement) => void
  readonly onNewBrief: () => void
}

/** Every pick of the open brief, also those that its text does not quote. */
export function PicksPane({ hasBrief, picks, onAct, onNewBrief }: PicksPaneProps) {
  const [query, setQuery] = useState(allPicks)
  const rows = useMemo(() => pickRows(picks, query), [picks, query])
  const found = rows.filter(({ kind }) => kind === 'pick').length
  return (
    <section className="picks" aria-label={message('picks.title')}>
      <header className="picks-header">
        <h2 className="visually-hidden">{message('picks.title')}</h2>
        <Text size={200} className="picks-count">
          {countLine(picks, found)}
        </Text>
        <PickFilters picks={picks} query={query} onQuery={setQuery} />
      </header>
      {picks.length > 0 && (
        <SearchBox
          className="picks-search"
          placeholder={message('picks.search')}
          aria-label={message('picks.search')}
          value={query.text}
          onChange={(_, { value }) => setQuery({ ...query, text: value })}
        />
      )}
      {isNarrowed(query) && (
        <div className="picks-narrowed">
          <Text size={200}>{narrowedBy(query, picks)}</Text>
          <Link onClick={() => setQuery({ ...allPicks, groupBy: query.groupBy })}>{message('picks.clear')}</Link>
        </div>
      )}
      {found > 0 && <PickList rows={rows} onAct={onAct} />}
      {found > 0 && <p className="picks-keys">{message('picks.keys')}</p>}
      {found === 0 && <NoPicks hasBrief={hasBrief} hasPicks={picks.length > 0} onNewBrief={onNewBrief} />}
    </section>
  )
}

function countLine(picks: readonly ListedPick[], found: number): string {
  const total = picks.length
  const later = picks.filter(({ uses }) => uses.length === 0).length
  if (found !== total) return message('picks.countFound', { found, total })
  return later === 0 ? message('picks.count', { total }) : message('picks.countLater', { total, later })
}

function isNarrowed({ section, tag, article }: PickQuery): boolean {
  return section !== null || tag !== null || article !== null
}

function narrowedBy({ section, tag, article }: PickQuery, picks: readonly ListedPick[]): string {
  const title = picks.find(({ pick }) => pick.article === article)?.article ?? null
  return [section === null ? null : message(`section.${section}`), tag, title].filter((part) => part !== null).join(' · ')
}

function NoPicks({
  hasBrief,
  hasPicks,
  onNewBrief,
}: {
  readonly hasBrief: boolean
  readonly hasPicks: boolean
  readonly onNewBrief: () => void
}) {
  if (hasPicks) return <Text className="picks-none">{message('picks.nothingFound')}</Text>
  return (
    <div className="picks-none">
      <Text block weight="semibold">
        {message('picks.none')}
      </Text>
      <Text block>{message(hasBrief ? 'picks.noneHint' : 'picks.noBrief')}</Text>
      {!hasBrief && <Button onClick={onNewBrief}>{message('command.newBrief')}</Button>}
    </div>
  )
}
