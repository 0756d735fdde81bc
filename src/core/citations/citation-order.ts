import citeproc, { type CiteprocCite, type CiteprocEngine, type CiteprocItem } from 'citeproc'

/** A source of a citation, as citeproc takes it, and a key that says all of it. */
export interface KeyedCite {
  readonly id: string
  readonly cite: CiteprocCite
  readonly key: string
  /** Says what its place among others depends on. */
  readonly context: string
}

/** A source that is being put into order. citeproc sorts by the `sortkeys` of the second part. */
interface Sorting {
  readonly keyed: KeyedCite
  readonly cite: CiteprocCite
}

/** Puts the sources of a citation into the order in which the style prints them. */
export class CitationOrder {
  readonly #processor: CiteprocEngine
  #keys = new Map<string, readonly string[]>()

  constructor(processor: CiteprocEngine) {
    this.#processor = processor
  }

  /** As citeproc’s `processCitationCluster` sorts. The processor must know all sources. */
  sorted(cites: readonly KeyedCite[]): readonly KeyedCite[] {
    if (cites.length < 2 || this.#processor.citation_sort.tokens.length === 0) return cites
    const { compareCompositeKeys } = this.#processor.citation.srt
    const compare = (one: Sorting, other: Sorting) => compareCompositeKeys(one.cite, other.cite)
    const sorted = cites.map((keyed) => sorting(keyed, this.#keysOf(keyed))).toSorted(compare)
    return (this.#processor.opt.grouped_sort ? withAuthorsTogether(sorted).toSorted(compare) : sorted).map(({ keyed }) => keyed)
  }

  #keysOf({ cite: [item], context }: KeyedCite): readonly string[] {
    const known = this.#keys.get(context)
    if (known !== undefined) return known
    const own = [...citeproc.getSortKeys.call(this.#processor, item, 'citation_sort')]
    const keys = this.#processor.opt.grouped_sort ? [this.#authorOf(item), ...own] : own
    this.#keys.set(context, keys)
    return keys
  }

  /** The authors as they are cited, which citeproc notes in passing. */
  #authorOf(item: CiteprocItem): string {
    const { tmp, registry } = this.#processor
    tmp.authorstring_request = true
    citeproc.getAmbiguousCite.call(this.#processor, item, registry.registry[item.id]?.disambig)
    tmp.authorstring_request = false
    return registry.authorstrings[item.id] ?? ''
  }
}

function sorting(keyed: KeyedCite, sortkeys: readonly string[]): Sorting {
  const [item, cited] = keyed.cite
  return { keyed, cite: [item, { ...cited, sortkeys }] }
}

/** Sources of one author stay together, at the place of the first of them. */
function withAuthorsTogether(sorted: readonly Sorting[]): readonly Sorting[] {
  let last: string | undefined
  let first: string | undefined
  return sorted.map(({ keyed, cite: [, { sortkeys = [] }] }, index) => {
    const [author, ...others] = sortkeys
    if (index === 0 || author !== last) [first] = others
    last = author
    return sorting(keyed, [`${first}${index}`, ...others])
  })
}
