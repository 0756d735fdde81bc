/** What is used of Citation.js 0.8, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Throws on input that does not fit `forceType`, unless `strict` is `false`. */
      readonly chain: (
        input: unknown,
        options: { readonly forceType: string; readonly target?: string; readonly generateGraph: false },
      ) => unknown
    }
  }
  export const logger: { level: string }
}
declare module '@citation-js/plugin-bibtex'
