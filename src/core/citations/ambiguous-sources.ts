import citeproc, { type CiteprocDistinction, type CiteprocEngine } from 'citeproc'
import { type Registration, setRegistration } from './registration.ts'

/** How one source is told from others, and a key that says it. */
export interface Distinction {
  readonly key: string
  readonly value: CiteprocDistinction
}

/** How each source of a group is told from the others, by id. */
export type Distinctions = ReadonlyMap<string, Distinction>

/** Sources that have the same shortest form, `form`, and how citeproc tells them apart, which it does anew at some points of a text. */
export class AmbiguousSources {
  readonly ids: readonly string[]
  /** Before any of them was cited. */
  readonly start: Distinctions
  readonly #processor: CiteprocEngine
  readonly #registration: Registration
  readonly #form: string
  readonly #known = new Map<string, Distinctions>()
  readonly #next = new Map<Distinctions, Map<string, Distinctions>>()

  constructor(
    processor: CiteprocEngine,
    registration: Registration,
    { form, ids }: { readonly form: string; readonly ids: readonly string[] },
  ) {
    this.#processor = processor
    this.#registration = registration
    this.#form = form
    this.ids = ids
    this.start = this.#read()
  }

  /** What becomes of `before` when they are told apart again. `firstNotes`, in the order of `ids`, holds the number of the first note of each that is printed so far; only which of them are the same matters. */
  again(before: Distinctions, firstNotes: readonly (number | null)[]): Distinctions {
    const alike = firstNotes.map((note) => (note === null ? 0 : firstNotes.indexOf(note) + 1))
    const next = this.#next.get(before) ?? new Map<string, Distinctions>()
    this.#next.set(before, next)
    const key = alike.join(' ')
    const known = next.get(key) ?? this.#tellApart(before, alike)
    next.set(key, known)
    return known
  }

  #tellApart(before: Distinctions, alike: readonly number[]): Distinctions {
    const { registry } = this.#registration
    const printed: Record<string, readonly unknown[]> = {}
    for (const [index, id] of this.ids.entries()) {
      const source = registry.registry[id]
      const distinction = before.get(id)
      if (source === undefined || distinction === undefined) continue
      source.disambig = citeproc.cloneAmbigConfig(distinction.value)
      source['first-reference-note-number'] = alike[index] ?? 0
      printed[id] = [null]
    }
    registry.citationreg.citationsByItemId = printed
    setRegistration(this.#processor, this.#registration)
    this.#processor.disambiguate.run(this.#form)
    return this.#read()
  }

  /** The same object for the same distinctions. */
  #read(): Distinctions {
    const read = this.ids.flatMap((id): [string, Distinction][] => {
      const source = this.#registration.registry.registry[id]
      return source === undefined ? [] : [[id, distinctionOf(source.disambig)]]
    })
    const key = read.map(([, distinction]) => distinction.key).join(' ')
    const known = this.#known.get(key) ?? new Map(read)
    this.#known.set(key, known)
    return known
  }
}

function distinctionOf(disambig: CiteprocDistinction): Distinction {
  const value = citeproc.cloneAmbigConfig(disambig)
  const { names, givens, year_suffix: suffix, disambiguate } = value
  return { key: `${names.join(',')}/${givens.join('/')}/${suffix}/${disambiguate}`, value }
}

/** The groups of a registration. */
export function ambiguousIn(processor: CiteprocEngine, registration: Registration): readonly AmbiguousSources[] {
  const byForm = new Map<string, string[]>()
  for (const [id, { ambig }] of Object.entries(registration.registry.registry)) byForm.set(ambig, [...(byForm.get(ambig) ?? []), id])
  return [...byForm].map(([form, ids]) => new AmbiguousSources(processor, registration, { form, ids }))
}
