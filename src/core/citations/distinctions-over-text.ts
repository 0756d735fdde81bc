import type { AmbiguousSources, Distinction, Distinctions } from './ambiguous-sources.ts'
import type { NamingCitation } from './places-in-notes.ts'

/** How a source is told from others in the citation at `index`. */
export type DistinctionAt = (id: string, index: number) => Distinction

/** Where a source is cited: the indexes of the first and second citation of it, and of the first in another note than its first. */
interface Cited {
  readonly first: number
  readonly firstNote: number
  second: number
  elsewhere: number
}

/** How a group was told apart, from which citation on. */
interface Told {
  readonly from: number
  readonly distinctions: Distinctions
}

/**
 * A style of notes that gives a title only where a short form is ambiguous: citeproc tells a group apart again at the first and second citation of each of its sources, when the number of the first note of one counts only once it was printed,
 * and writes a first citation again at the second. `numbersCount`: whether that number is a part of the short form (“(n 5)”).
 */
export function distinctionsOverText(
  citations: readonly NamingCitation[],
  groups: readonly AmbiguousSources[],
  numbersCount: boolean,
): DistinctionAt {
  const cited = citedIn(citations)
  const told = new Map(
    groups.flatMap((group) => {
      const points = toldApart(group, cited, numbersCount)
      return group.ids.map((id) => [id, points])
    }),
  )
  const again = writtenAgain(cited)
  return (id, index) => {
    const written = again.get(index) ?? index
    return known(
      told
        .get(id)
        ?.findLast(({ from }) => from <= written)
        ?.distinctions.get(id),
      id,
    )
  }
}

/** Where nothing is told apart again. */
export function distinctionsAtStart(groups: readonly AmbiguousSources[]): DistinctionAt {
  const distinctions = new Map(groups.flatMap(({ start }) => [...start]))
  return (id) => known(distinctions.get(id), id)
}

function known(distinction: Distinction | undefined, id: string): Distinction {
  if (distinction === undefined) throw new Error(`The source ${id} is cited and was not registered`)
  return distinction
}

function citedIn(citations: readonly NamingCitation[]): ReadonlyMap<string, Cited> {
  const cited = new Map<string, Cited>()
  let index = 0
  for (const { note, items } of citations) {
    for (const { id } of items) {
      const known = cited.get(id)
      if (known === undefined) cited.set(id, { first: index, firstNote: note, second: Infinity, elsewhere: Infinity })
      else citedAgain(known, index, note)
    }
    index += 1
  }
  return cited
}

function citedAgain(known: Cited, index: number, note: number): void {
  if (index > known.first) known.second = Math.min(known.second, index)
  if (note !== known.firstNote) known.elsewhere = Math.min(known.elsewhere, index)
}

/** The first as they are before any of them is cited. */
function toldApart(group: AmbiguousSources, cited: ReadonlyMap<string, Cited>, numbersCount: boolean): readonly Told[] {
  const members = group.ids.flatMap((id) => cited.get(id) ?? [])
  const points = new Set(members.flatMap(({ first, second }) => (second === Infinity ? [first] : [first, second])))
  const told: Told[] = [{ from: -1, distinctions: group.start }]
  let distinctions = group.start
  for (const from of [...points].toSorted((one, other) => one - other)) {
    const firstNotes = members.map(({ elsewhere, firstNote }) => (numbersCount && elsewhere <= from ? firstNote : null))
    distinctions = group.again(distinctions, firstNotes)
    told.push({ from, distinctions })
  }
  return told
}

/** Of a citation that is written again later, by its index: that of the one at which it is written last. */
function writtenAgain(cited: ReadonlyMap<string, Cited>): ReadonlyMap<number, number> {
  const again = new Map<number, number>()
  for (const { first, second } of cited.values()) {
    if (second !== Infinity) again.set(first, Math.max(second, again.get(first) ?? second))
  }
  return again
}
