/** The part of citeproc 2.4.63 that we use; the package brings no types. What is marked “inner” is not documented: it is what citeproc’s own calls are made of. */
declare module 'citeproc' {
  type Decoration = (state: CiteprocEngine, text: string) => string

  export interface CiteprocEngine {
    /** Writes all citations anew, in order: id, note number and text of each. */
    rebuildProcessorState(citations: readonly object[], format: string, uncited: readonly string[]): [string, number, string][]
    setOutputFormat(format: string): void
    updateItems(ids: readonly string[]): void
    /** A source as it was told, made ready; also in `registry.refhash` from then on. */
    retrieveItem(id: string): CiteprocItem
    /** `false` for a style without a bibliography. */
    makeBibliography(): false | [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]]
    /** A term of the style's locale, such as `open-quote`. */
    getTerm(name: string): string
    readonly citation: {
      readonly opt: {
        readonly 'near-note-distance': number
        readonly 'givenname-disambiguation-rule': string
      }
      /** Inner. */
      readonly srt: { readonly compareCompositeKeys: (one: CiteprocCite, other: CiteprocCite) => number }
    }
    /** Inner. */
    readonly citation_sort: { readonly tokens: readonly unknown[] }
    readonly opt: {
      readonly development_extensions: Record<string, boolean>
      /** Whether the style asks for the place of a citation among others, or prints numbers of sources. */
      readonly update_mode: number
      readonly xclass: 'note' | 'in-text'
      readonly has_disambiguate: boolean
      readonly grouped_sort: boolean
    }
    /** Inner, as is all below. The sources that it knows, and how each is told from others. */
    registry: CiteprocRegistry
    disambiguate: { run: (ambiguousForm: string) => void }
    readonly tmp: {
      loadedItemIDs: Record<string, boolean>
      taintedItemIDs: Record<string, boolean>
      taintedCitationIDs: Record<string, boolean>
      citation_errors: unknown[]
      authorstring_request: boolean
      disambig_settings: CiteprocDistinction
      disambig_request: CiteprocDistinction | false
      disambiguate_count: number
      disambiguate_maxMax: number
      readonly names_max: { mystack: readonly number[] }
    }
  }

  export interface CiteprocItem {
    readonly id: string
    readonly language?: string
    readonly type: string
  }

  /** A source, and what a citation says about it. */
  export type CiteprocCite = readonly [CiteprocItem, CiteprocCited]

  export interface CiteprocCited {
    readonly id: string
    readonly prefix: string
    readonly suffix: string
    label?: string
    locator?: string
    readonly 'locator-extra'?: string
    position?: number
    'first-reference-note-number'?: number | string
    'near-note'?: boolean
    sortkeys?: readonly string[]
  }

  /** How much of its names, what year suffix and whether its title is given for a source to be told from others. */
  export interface CiteprocDistinction {
    readonly names: readonly number[]
    readonly givens: readonly (readonly number[])[]
    readonly year_suffix: string | false
    readonly disambiguate: number | boolean
  }

  export interface CiteprocRegistered {
    /** The shortest form in which it may be cited: those of one form must be told apart. */
    readonly ambig: string
    disambig: CiteprocDistinction
    readonly sortkeys: readonly string[]
    readonly seq: number
    'first-reference-note-number'?: number
  }

  export interface CiteprocRegistry {
    registry: Record<string, CiteprocRegistered>
    refhash: Record<string, CiteprocItem>
    readonly namereg: { namereg: Record<string, unknown> }
    readonly citationreg: { citationsByItemId?: Record<string, readonly unknown[]> }
    readonly authorstrings: Record<string, string>
    readonly sorter: {
      readonly compareKeys: (
        one: Pick<CiteprocRegistered, 'sortkeys' | 'seq'>,
        other: Pick<CiteprocRegistered, 'sortkeys' | 'seq'>,
      ) => number
    }
  }

  const citeproc: {
    readonly Engine: new (
      system: {
        readonly retrieveLocale: (language: string) => string
        readonly retrieveItem: (id: string) => object | undefined
        /** Of all processors from then on. */
        readonly stringCompare: (one: string, other: string) => number
      },
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => CiteprocEngine
    readonly Output: { readonly Formats: Record<string, Record<string, unknown>> }
    /** Inner, as is all below. */
    readonly Registry: new (engine: CiteprocEngine) => CiteprocRegistry
    readonly Disambiguation: new (engine: CiteprocEngine) => CiteprocEngine['disambiguate']
    readonly POSITION: number
    readonly NUMERIC: number
    readonly LOCATOR_LABELS_REGEXP: RegExp
    readonly LOCATOR_LABELS_MAP: Readonly<Record<string, string>>
    readonly parseLocator: (this: CiteprocEngine, cited: CiteprocCited) => CiteprocCited
    readonly getSortKeys: (this: CiteprocEngine, item: CiteprocItem, which: 'citation_sort' | 'bibliography_sort') => readonly string[]
    /** `hasNumber`: with the number of the first note, where that may tell it from others. */
    getAmbiguousCite: (this: CiteprocEngine, item: CiteprocItem, distinction?: CiteprocDistinction | false, hasNumber?: boolean) => string
    readonly getCitationCluster: (this: CiteprocEngine, cites: readonly CiteprocCite[], citation: { readonly properties: object }) => string
    readonly cloneAmbigConfig: (distinction: CiteprocDistinction) => CiteprocDistinction
  }
  export default citeproc
  export type { Decoration }
}
