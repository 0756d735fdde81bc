import citeproc, { type CiteprocDistinction, type CiteprocEngine, type CiteprocItem } from 'citeproc'

/** A short form and all that citeproc does beside writing it that telling apart goes on from. */
interface Form {
  readonly text: string
  readonly distinction: CiteprocDistinction
  readonly namesMax: readonly number[]
  readonly tried: number
  readonly most: number
}

/**
 * Short forms that citeproc wrote while it told sources of one registry apart. To find the shortest that tells a dozen sources apart it writes the same ones hundreds of times; here it writes each once.
 * Only for a registry that takes in no more sources: names that come in change forms.
 */
export class RememberedForms {
  readonly #processor: CiteprocEngine
  readonly #forms = new Map<string, Form>()

  constructor(processor: CiteprocEngine) {
    this.#processor = processor
  }

  /** Tells apart: `tell` is citeproc’s own, which looks its writer up in its table. */
  while(tell: () => void): void {
    const write = citeproc.getAmbiguousCite
    citeproc.getAmbiguousCite = (item, distinction, hasNumber) =>
      this.#formOf(item, { distinction, hasNumber, write: () => write.call(this.#processor, item, distinction, hasNumber) })
    try {
      tell()
    } finally {
      citeproc.getAmbiguousCite = write
    }
  }

  #formOf(item: CiteprocItem, { distinction, hasNumber, write }: Asked): string {
    const { tmp, registry } = this.#processor
    const registered = registry.registry[item.id]
    const used = distinction || registered?.disambig
    if (used === undefined) return write()
    const number = hasNumber === true ? registered?.['first-reference-note-number'] : undefined
    const key = JSON.stringify([item.id, used, number])
    const known = this.#forms.get(key)
    if (known === undefined) {
      const text = write()
      const { names_max: names, disambiguate_count: tried, disambiguate_maxMax: most } = tmp
      this.#forms.set(key, { text, distinction: copyOf(used), namesMax: [...names.mystack], tried, most })
      return text
    }
    Object.assign(used, copyOf(known.distinction))
    tmp.disambig_settings = used
    tmp.disambig_request = false
    tmp.names_max.mystack = [...known.namesMax]
    tmp.disambiguate_count = known.tried
    tmp.disambiguate_maxMax = known.most
    return known.text
  }
}

function copyOf(distinction: CiteprocDistinction): CiteprocDistinction {
  return { ...distinction, names: [...distinction.names], givens: distinction.givens.map((givens) => [...givens]) }
}

interface Asked {
  readonly distinction: CiteprocDistinction | false | undefined
  readonly hasNumber: boolean | undefined
  readonly write: () => string
}
