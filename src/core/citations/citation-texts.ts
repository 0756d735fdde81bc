import citeproc, { type CiteprocCite, type CiteprocEngine } from 'citeproc'
import type { Distinction } from './ambiguous-sources.ts'
import type { KeyedCite } from './citation-order.ts'
import type { DistinctionAt } from './distinctions-over-text.ts'
import type { Place } from './places-in-notes.ts'
import { mostOpenNumbers, openNumber, runsOf, withNumbers } from './run-format.ts'
import type { StyledText } from './styled-text.ts'

/** Where the citations of a text stand, by their index. */
export interface Standings {
  /** The places of the sources of each; `null` for a style that does not ask. */
  readonly places: readonly (readonly Place[])[] | null
  readonly distinctionAt: DistinctionAt
}

/** What the text of a source within a citation depends on besides the source and what the citation says about it. */
interface Standing {
  /** `null` for a style that does not ask. */
  readonly place: Place | null
  readonly distinction: Distinction
}

/** A citation as it was written last. */
interface Written {
  readonly standings: readonly Standing[]
  /** With the numbers of first notes left open, where the style allows it. */
  readonly open: readonly StyledText[]
  readonly text: readonly StyledText[]
  /** Whether other numbers may make it another text. */
  readonly hasNumbers: boolean
}

/**
 * The text of citations, written by citeproc once for each standing. The number of a first note is left open where the style prints it as it is, and filled in afterwards: one insertion changes it in all later notes.
 * What was not asked for in this round or the one before is forgotten.
 */
export class CitationTexts {
  readonly #processor: CiteprocEngine
  readonly #numbersStayOpen: boolean
  readonly #last = new WeakMap<readonly KeyedCite[], Written>()
  #open = new Map<string, readonly StyledText[]>()
  #openBefore = this.#open
  #standings: Standings = { places: null, distinctionAt: nowhere }

  constructor(processor: CiteprocEngine, style: string) {
    this.#processor = processor
    this.#numbersStayOpen = printsNumbersAsTheyAre(style)
  }

  /** Begins a round: all citations of a text. */
  begin(standings: Standings): void {
    this.#standings = standings
    this.#openBefore = this.#open
    this.#open = new Map()
  }

  /** `index` is that of the citation in the text. For the same `cites` it is the same object as before, where it reads the same. The processor must know all sources. */
  textOf(cites: readonly KeyedCite[], index: number): readonly StyledText[] {
    const last = this.#last.get(cites)
    if (last !== undefined && this.#standsAsBefore(cites, index, last)) return last.text
    const standings = cites.map(({ id }, within) => ({
      place: this.#standings.places?.[index]?.[within] ?? null,
      distinction: this.#standings.distinctionAt(id, index),
    }))
    const staysOpen = this.#numbersStayOpen && cites.length <= mostOpenNumbers
    const isAsBefore = last !== undefined && standings.every((standing, within) => isAlike(standing, last.standings[within]))
    const open = isAsBefore && staysOpen ? last.open : this.#openText(cites, standings, staysOpen)
    const text = withNumbers(open, numbersOf(standings))
    this.#last.set(cites, { standings, open, text, hasNumbers: !staysOpen || text !== open })
    return text
  }

  /** Whether it reads as before at a glance, as most do. What is not found to is looked at again. */
  #standsAsBefore(cites: readonly KeyedCite[], index: number, { standings, hasNumbers }: Written): boolean {
    const { places, distinctionAt } = this.#standings
    const own = places?.[index]
    return cites.every(({ id }, within) => {
      const last = standings[within]
      return last?.distinction === distinctionAt(id, index) && isSamePlace(last.place, own?.[within] ?? null, hasNumbers)
    })
  }

  #openText(cites: readonly KeyedCite[], standings: readonly Standing[], staysOpen: boolean): readonly StyledText[] {
    const keys = cites.map(({ key }, index) => `${key} ${standingKey(standings[index])}`)
    const key = [...keys, ...(staysOpen ? [] : numbersOf(standings))].join('\n')
    const text = this.#open.get(key) ?? this.#openBefore.get(key) ?? runsOf(this.#write(cites, standings, staysOpen))
    this.#open.set(key, text)
    return text
  }

  #write(given: readonly KeyedCite[], standings: readonly Standing[], staysOpen: boolean): string {
    const { registry, tmp } = this.#processor
    const cites = given.map(({ cite: [item, cited] }, index): CiteprocCite => {
      const { place = null, distinction } = standings[index] ?? {}
      const registered = registry.registry[item.id]
      // citeproc writes into it.
      if (registered !== undefined && distinction !== undefined) registered.disambig = citeproc.cloneAmbigConfig(distinction.value)
      if (place === null) return [item, { ...cited }]
      const firstNote = staysOpen && place.firstNote !== 0 ? (openNumber(index) ?? place.firstNote) : place.firstNote
      return [item, { ...cited, position: place.position, 'first-reference-note-number': firstNote, 'near-note': place.isNear }]
    })
    tmp.citation_errors = []
    return citeproc.getCitationCluster.call(this.#processor, cites, { properties: {} })
  }
}

function numbersOf(standings: readonly Standing[]): readonly number[] {
  return standings.map(({ place }) => place?.firstNote ?? 0)
}

function isAlike({ place, distinction }: Standing, other: Standing | undefined): boolean {
  return other !== undefined && distinction.key === other.distinction.key && isSamePlace(place, other.place, false)
}

/** `hasNumbers`: whether the number of the first note counts, not only that there is one. */
function isSamePlace(one: Place | null, other: Place | null, hasNumbers: boolean): boolean {
  if (one === other) return true
  return (
    one !== null &&
    other !== null &&
    one.position === other.position &&
    one.isNear === other.isNear &&
    (hasNumbers ? one.firstNote === other.firstNote : (one.firstNote === 0) === (other.firstNote === 0))
  )
}

function nowhere(): never {
  throw new Error('No round was begun')
}

function standingKey(standing: Standing | undefined): string {
  if (standing === undefined) return ''
  const { place, distinction } = standing
  return place === null ? distinction.key : `${place.position} ${place.firstNote === 0} ${place.isNear} ${distinction.key}`
}

/** Whether the style puts the number of a first note into its text as it is: does not count with it, spell it or set a label by it. */
function printsNumbersAsTheyAre(style: string): boolean {
  const mentions = style.match(/<[\w-]+[^>]*first-reference-note-number/gu) ?? []
  return mentions.every((mention) => mention.startsWith('<text ') || (/^<(?:else-)?if /u.test(mention) && !mention.includes('is-numeric')))
}
