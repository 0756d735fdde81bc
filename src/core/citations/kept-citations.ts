import citeproc, { type CiteprocCited, type CiteprocEngine } from 'citeproc'
import type { CiteItem } from '#core/brief'
import { CitationOrder, type KeyedCite } from './citation-order.ts'
import type { CitationStyle, NotedCitation } from './citation-style.ts'
import { CitationTexts } from './citation-texts.ts'
import { citeprocCited, makeProcessor } from './citeproc-processor.ts'
import type { CslItem } from './csl-item.ts'
import { type DistinctionAt, distinctionsAtStart, distinctionsOverText } from './distinctions-over-text.ts'
import { type NamingCitation, placesInNotes } from './places-in-notes.ts'
import { newRegistration, type Registration, setRegistration } from './registration.ts'
import { ShortKeys } from './short-keys.ts'
import { type CitedSource, type Family, SourceFamilies } from './source-families.ts'
import type { StyledText } from './styled-text.ts'
import { ToldSources } from './told-sources.ts'

/** The sources of a citation in the order in which they are printed, as long as the contexts are the same. */
interface Ordered {
  contexts: Contexts
  readonly cites: readonly KeyedCite[]
  readonly items: NamingCitation['items']
}

/** By source: what its text depends on besides the citation and how it is told apart. The same object as long as nothing of it changes. */
type Contexts = ReadonlyMap<string, string>

/**
 * The citations of a text that is being written. citeproc writes each citation once for each setting that it comes to stand in (first, again, ibid., told from a namesake), so that a change costs what is new in it.
 * Where a citation stands and what must be told apart is found here, because citeproc looks at every citation for each one that it is told of. The text is that of citeproc’s `rebuildProcessorState`; a test holds it to that.
 */
export class KeptCitations {
  readonly #style: string
  readonly #processor: CiteprocEngine
  readonly #sources: ToldSources
  readonly #families: SourceFamilies
  readonly #order: CitationOrder
  readonly #texts: CitationTexts
  readonly #parsed = new WeakMap<CiteItem, { readonly cited: CiteprocCited; readonly key: string }>()
  readonly #ordered = new WeakMap<readonly CiteItem[], Ordered>()
  readonly #keys = new ShortKeys()
  #joined: { readonly of: readonly Family[]; readonly registration: Registration }
  #around: { readonly sources: readonly CitedSource[]; readonly families: readonly Family[]; readonly contexts: Contexts }

  constructor(style: CitationStyle) {
    this.#style = style.style
    this.#sources = new ToldSources(style.language)
    this.#processor = makeProcessor(style, this.#sources.items)
    this.#families = new SourceFamilies(this.#processor)
    this.#order = new CitationOrder(this.#processor)
    this.#texts = new CitationTexts(this.#processor, style.style)
    this.#joined = { of: [], registration: newRegistration(this.#processor) }
    this.#around = { sources: [], families: [], contexts: new Map() }
  }

  /** As `CitationEngine.write`, cheaper the less has changed since the call before. */
  write(citations: readonly NotedCitation[], sources: readonly CslItem[]): readonly (readonly StyledText[])[] {
    const cited = this.#sources.citedIn(citations, sources)
    const families = this.#families.of(cited)
    const registration = this.#join(families)
    const contexts = this.#contexts(cited, families)
    setRegistration(this.#processor, registration)
    const ordered = citations.map(({ note, items: given }) => {
      const { cites, items } = this.#inOrder(given, contexts)
      return { note, cites, items }
    })
    const distinctionAt = this.#distinctions(ordered, families)
    const { opt, citation } = this.#processor
    const places = opt.update_mode === citeproc.POSITION ? placesInNotes(ordered, citation.opt['near-note-distance']) : null
    setRegistration(this.#processor, registration)
    this.#texts.begin({ places, distinctionAt })
    return ordered.map(({ cites }, index) => this.#texts.textOf(cites, index))
  }

  /** All families in one, to write from: neither their sources nor their names meet. */
  #join(families: readonly Family[]): Registration {
    const { of, registration } = this.#joined
    if (areSame(families, of)) return registration
    const joined = newRegistration(this.#processor)
    for (const { registry } of families.map((family) => family.registration)) {
      Object.assign(joined.registry.registry, registry.registry)
      Object.assign(joined.registry.refhash, registry.refhash)
      Object.assign(joined.registry.namereg.namereg, registry.namereg.namereg)
    }
    this.#joined = { of: families, registration: joined }
    return joined
  }

  #inOrder(items: readonly CiteItem[], contexts: Contexts): Ordered {
    const known = this.#ordered.get(items)
    if (known?.contexts === contexts) return known
    const { refhash } = this.#processor.registry
    const isKnown = known?.cites.every(({ id, cite, context }) => refhash[id] === cite[0] && contexts.get(id) === context)
    if (known !== undefined && isKnown === true) {
      known.contexts = contexts
      return known
    }
    const cites = items.flatMap((item): readonly KeyedCite[] => {
      const source = refhash[item.article]
      const context = contexts.get(item.article) ?? ''
      const { cited, key } = this.#parse(item)
      return source === undefined ? [] : [{ id: source.id, cite: [source, cited], key: `${context} ${key}`, context }]
    })
    const sorted = this.#order.sorted(cites)
    const ordered = { contexts, cites: sorted, items: sorted.map(({ cite: [, cited] }) => cited) }
    this.#ordered.set(items, ordered)
    return ordered
  }

  #parse(item: CiteItem): { readonly cited: CiteprocCited; readonly key: string } {
    const known = this.#parsed.get(item)
    if (known !== undefined) return known
    const cited = citeprocCited(this.#processor, item)
    const parsed = { cited, key: this.#keys.of(JSON.stringify(cited)) }
    this.#parsed.set(item, parsed)
    return parsed
  }

  #distinctions(citations: readonly NamingCitation[], families: readonly Family[]): DistinctionAt {
    const { opt, citation } = this.#processor
    const groups = families.flatMap(({ ambiguous }) => ambiguous)
    if (opt.xclass !== 'note' || !opt.has_disambiguate || opt.update_mode !== citeproc.POSITION) return distinctionsAtStart(groups)
    const numbersCount = citation.opt['givenname-disambiguation-rule'] === 'by-cite' && this.#style.includes('first-reference-note-number')
    return distinctionsOverText(citations, groups, numbersCount)
  }

  #contexts(sources: readonly CitedSource[], families: readonly Family[]): Contexts {
    if (areSame(sources, this.#around.sources) && areSame(families, this.#around.families)) return this.#around.contexts
    const around = new Map(
      families.flatMap(({ around: text, ambiguous }) => {
        const key = this.#keys.of(text)
        return ambiguous.flatMap(({ start }) => [...start].map(([id, distinction]) => [id, `${key} ${distinction.key}`]))
      }),
    )
    const contexts = new Map(sources.map(({ id, key }) => [id, `${key} ${around.get(id) ?? ''}`]))
    this.#around = { sources, families, contexts }
    return contexts
  }
}

function areSame<TThing>(things: readonly TThing[], others: readonly TThing[]): boolean {
  return things.length === others.length && things.every((thing, index) => thing === others[index])
}
