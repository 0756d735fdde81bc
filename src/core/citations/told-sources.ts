import type { NotedCitation } from './citation-style.ts'
import { citeprocItems } from './citeproc-processor.ts'
import type { CslItem } from './csl-item.ts'
import type { CitedSource } from './source-families.ts'

/** What sources say now, for citeproc to ask for, and a key for each that is another once it says something else. */
export class ToldSources {
  /** By id; citeproc reads it whenever it needs a source. */
  readonly items = new Map<string, object>()
  readonly #language: string
  readonly #known = new Map<string, { readonly said: string; readonly source: CitedSource }>()
  readonly #said = new WeakMap<CslItem, string>()
  #last = 0

  constructor(language: string) {
    this.#language = language
  }

  /** Those that are cited, each once, in the order in which they first are. */
  citedIn(citations: readonly NotedCitation[], sources: readonly CslItem[]): readonly CitedSource[] {
    const byId = new Map<string, CslItem>(sources.map((source) => [source.id, source]))
    const ids = new Set<string>()
    for (const { items } of citations) for (const { article } of items) ids.add(article)
    return [...ids].flatMap((id) => {
      const source = byId.get(id)
      return source === undefined ? [] : [this.#told(source)]
    })
  }

  #told(source: CslItem): CitedSource {
    const said = this.#said.get(source) ?? JSON.stringify(source)
    this.#said.set(source, said)
    const known = this.#known.get(source.id)
    if (known?.said === said) return known.source
    this.#last += 1
    const told = { id: source.id, key: String(this.#last), persons: personsOf(source) }
    this.#known.set(source.id, { said, source: told })
    for (const [id, item] of citeprocItems([source], this.#language)) this.items.set(id, item)
    return told
  }
}

/** A family name is known by its last word, without particles and signs: names that are alike in it may be alike to citeproc. */
function personsOf({ author = [] }: CslItem): CitedSource['persons'] {
  return author.flatMap((name) =>
    'family' in name
      ? [{ family: (name.family.toLowerCase().split(/\s+/u).at(-1) ?? '').replaceAll(/\P{L}/gu, ''), name: JSON.stringify(name) }]
      : [],
  )
}
