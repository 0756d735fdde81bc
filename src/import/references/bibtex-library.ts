import { withoutNetworkLibraries } from './without-network.ts'

/** What is used of Citation.js: a text to entries as they stand there, and entries to CSL items, one each. `parse` throws on what it cannot read, `toCsl` answers `null`. */
export interface BibtexLibrary {
  readonly parse: (text: string) => unknown
  readonly toCsl: (entries: readonly unknown[]) => readonly unknown[] | null
}

/** Loads Citation.js when the first BibTeX file comes, for that takes a while. */
export async function loadBibtex(): Promise<BibtexLibrary> {
  withoutNetworkLibraries()
  const { logger, plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-bibtex')
  // It writes to the console what it also throws.
  logger.level = 'silent'
  const { chain } = plugins.input
  return {
    parse: (text) => chain(text, { forceType: '@biblatex/text', target: '@biblatex/entries+list', generateGraph: false }),
    toCsl: (entries) => {
      try {
        const items = chain(entries, { forceType: '@biblatex/entries+list', generateGraph: false })
        return Array.isArray(items) && items.length === entries.length ? items : null
      } catch (error) {
        // Whatever an odd field made it stumble over.
        if (error instanceof Error) return null
        throw error
      }
    },
  }
}
