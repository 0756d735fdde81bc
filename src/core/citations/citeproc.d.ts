/** The part of citeproc 2.4.63 that we use; the package brings no types. */
declare module 'citeproc' {
  type Decoration = (state: CiteprocEngine, text: string) => string

  export interface CiteprocEngine {
    /** Writes all citations anew, in order: id, note number and text of each. */
    rebuildProcessorState(citations: readonly object[], format: string, uncited: readonly string[]): [string, number, string][]
    /** A term of the style's locale, such as `open-quote`. */
    getTerm(name: string): string
    readonly opt: { readonly development_extensions: Record<string, boolean> }
  }

  const citeproc: {
    readonly Engine: new (
      system: { readonly retrieveLocale: (language: string) => string; readonly retrieveItem: (id: string) => object | undefined },
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => CiteprocEngine
    readonly Output: { readonly Formats: Record<string, Record<string, unknown>> }
  }
  export default citeproc
  export type { Decoration }
}
