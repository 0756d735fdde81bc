import { noteOf, tagsOf } from '#core/picks'
import { message } from '#messages'
import type { MarkKind } from '#ui/section-mark'
import type { ListedPick } from './listed-pick.ts'

/** What narrows and orders the list. `null` asks for nothing. */
export interface PickQuery {
  /** Words that all must stand in the pick, its note, its tags or its source, whatever their case. */
  readonly text: string
  readonly section: MarkKind | null
  readonly tag: string | null
  /** An article’s id. */
  readonly article: string | null
  readonly groupBy: 'section' | 'article'
}

export type PickRow =
  | { readonly kind: 'heading'; readonly key: string; readonly name: string; readonly section: MarkKind | null; readonly count: number }
  | { readonly kind: 'pick'; readonly key: string; readonly listed: ListedPick }

export const allPicks: PickQuery = { text: '', section: null, tag: null, article: null, groupBy: 'section' }

const order: readonly MarkKind[] = ['summary', 'situation', 'actors', 'claims', 'openQuestions', 'free', 'later']

/** The rows of the list: a heading for each group, and beneath it its picks in the order in which they come. A pick that is quoted in several sections stands with the first. */
export function pickRows(picks: readonly ListedPick[], query: PickQuery): readonly PickRow[] {
  const found = picks.filter((listed) => isAsked(listed, query))
  const groups = query.groupBy === 'section' ? bySection(found) : byArticle(found)
  return groups.flatMap(({ heading, members }) => [
    heading,
    ...members.map((listed) => ({ kind: 'pick' as const, key: listed.pick.id, listed })),
  ])
}

/** The section whose mark a pick bears. */
export function sectionOf({ uses }: ListedPick): MarkKind {
  return uses[0]?.section ?? 'later'
}

interface Group {
  readonly heading: Extract<PickRow, { readonly kind: 'heading' }>
  readonly members: readonly ListedPick[]
}

function bySection(picks: readonly ListedPick[]): readonly Group[] {
  return order.flatMap((section) => {
    const members = picks.filter((listed) => sectionOf(listed) === section)
    if (members.length === 0) return []
    const name = message(`section.${section}`)
    return [{ heading: { kind: 'heading', key: section, name, section, count: members.length }, members }]
  })
}

function byArticle(picks: readonly ListedPick[]): readonly Group[] {
  return [...new Set(picks.map(({ pick }) => pick.article))].map((id) => {
    const members = picks
      .filter(({ pick }) => pick.article === id)
      .toSorted((one, other) => one.pick.span.paragraph - other.pick.span.paragraph || one.pick.span.from - other.pick.span.from)
    return { heading: { kind: 'heading', key: id, name: members[0]?.article ?? '', section: null, count: members.length }, members }
  })
}

function isAsked(listed: ListedPick, { text, section, tag, article }: PickQuery): boolean {
  const { pick, uses } = listed
  if (section !== null && !(section === 'later' ? uses.length === 0 : uses.some((use) => use.section === section))) return false
  if (tag !== null && !tagsOf(pick).includes(tag)) return false
  if (article !== null && pick.article !== article) return false
  const sought = folded(text).split(/\s+/u)
  const held = folded([pick.words, noteOf(pick), ...tagsOf(pick), listed.source, listed.article].join('\n'))
  return sought.every((word) => held.includes(word))
}

function folded(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase()
}
