import citeproc, { type CiteprocEngine } from 'citeproc'
import { type AmbiguousSources, ambiguousIn } from './ambiguous-sources.ts'
import { groupsSharing } from './groups-sharing.ts'
import { newRegistration, type Registration } from './registration.ts'

/** A source that is cited: the id that citeproc knows it by, and a key that is another once the source says something else. */
export interface CitedSource {
  readonly id: string
  readonly key: string
  /** The persons among its authors: family name, and the whole name. */
  readonly persons: readonly { readonly family: string; readonly name: string }[]
}

/** Sources that the style might not tell from one another, registered together. What one of them is cited as depends on no other source. */
export interface Family {
  readonly registration: Registration
  readonly ambiguous: readonly AmbiguousSources[]
  /** What the text of a citation depends on besides its sources and how they are told apart. */
  readonly around: string
}

/** What citeproc would call a source if there were no other, and what its list sorts it by. */
interface Alone {
  readonly form: string
  readonly sortkeys: readonly string[]
}

/**
 * The sources of a text in families, each registered with citeproc by itself: one that comes or goes costs no more than its family.
 * The families are found by the shortest form of each source and, where a style tells all persons of one name apart, by family names.
 */
export class SourceFamilies {
  readonly #processor: CiteprocEngine
  readonly #isByName: boolean
  readonly #isNumbered: boolean
  #of: readonly CitedSource[] = []
  #alone = new Map<string, Alone>()
  #families = new Map<string, Family>()
  #ordered = new Map<string, readonly CitedSource[]>()
  #all: readonly Family[] = []

  constructor(processor: CiteprocEngine) {
    this.#processor = processor
    this.#isByName = processor.citation.opt['givenname-disambiguation-rule'] !== 'by-cite'
    this.#isNumbered = processor.opt.update_mode === citeproc.NUMERIC
  }

  /** All families of these sources, which come in the order in which they are first cited. What is not asked for again is forgotten. */
  of(sources: readonly CitedSource[]): readonly Family[] {
    const { length } = this.#of
    if (length > 0 && length === sources.length && sources.every((source, index) => source === this.#of[index])) return this.#all
    this.#of = sources
    this.#alone = new Map(sources.map(({ id, key }) => [key, this.#alone.get(key) ?? this.#lookAt(id)]))
    const ordered = new Map<string, readonly CitedSource[]>()
    const families = new Map<string, Family>()
    for (const members of groupsSharing(sources, (source) => this.#marksOf(source))) {
      const given = keysOf(members)
      const sorted = this.#ordered.get(given) ?? this.#sorted(members)
      const key = keysOf(sorted)
      ordered.set(given, sorted)
      families.set(key, this.#families.get(key) ?? this.#register(sorted, key))
    }
    this.#ordered = ordered
    // In one order, however the text cites them, so that it can be seen at a glance that they are the same.
    const all = [...families].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, family]) => family)
    this.#families = families
    this.#all = all
    return all
  }

  #lookAt(id: string): Alone {
    newRegistration(this.#processor)
    const item = this.#processor.retrieveItem(id)
    return {
      form: citeproc.getAmbiguousCite.call(this.#processor, item),
      sortkeys: [...citeproc.getSortKeys.call(this.#processor, item, 'bibliography_sort')],
    }
  }

  /** A style that numbers its sources has one family: each number depends on all. */
  #marksOf({ key, persons }: CitedSource): readonly [string, ...string[]] {
    if (this.#isNumbered) return ['all']
    return [`form ${this.#alone.get(key)?.form}`, ...(this.#isByName ? persons.map(({ family }) => `name ${family}`) : [])]
  }

  /** As the style’s list has them, then as they are first cited, so that a family is the same wherever its members are cited: nothing but that order decides which is “2031a”. */
  #sorted(members: readonly CitedSource[]): readonly CitedSource[] {
    if (this.#isNumbered || members.length === 1) return members
    const { compareKeys } = newRegistration(this.#processor).registry.sorter
    return members
      .map((source, seq) => ({ source, seq, sortkeys: this.#alone.get(source.key)?.sortkeys ?? [] }))
      .toSorted(compareKeys)
      .map(({ source }) => source)
  }

  #register(members: readonly CitedSource[], key: string): Family {
    const registration = newRegistration(this.#processor)
    this.#processor.updateItems(members.map(({ id }) => id))
    const names = this.#isByName ? [...new Set(members.flatMap(({ persons }) => persons.map(({ name }) => name)))].toSorted().join(' ') : ''
    return { registration, ambiguous: ambiguousIn(this.#processor, registration), around: this.#isNumbered ? key : names }
  }
}

function keysOf(sources: readonly CitedSource[]): string {
  return sources.map(({ key }) => key).join(' ')
}
