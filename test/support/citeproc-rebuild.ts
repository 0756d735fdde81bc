import type { CitationStyleName, CiteItem } from '#core/brief'
import type { CitationEngine } from '#core/citations'
import { citeprocItems, makeProcessor } from '../../src/core/citations/citeproc-processor.ts'
import { runsOf, shielded } from '../../src/core/citations/run-format.ts'
import { shippedStyle } from '../../src/export/print/shipped-styles.ts'
import { termsOf } from '../../src/export/print/terms-of.ts'

/** Writes citations by citeproc’s own `rebuildProcessorState`, each text by a processor of its own: what our engine is held to. */
export function citeprocRebuild(name: CitationStyleName, language = 'en-GB'): Pick<CitationEngine, 'write'> {
  const style = { style: shippedStyle(name), ...termsOf(language) }
  return {
    write: (citations, sources) => {
      if (citations.length === 0) return []
      const processor = makeProcessor(style, citeprocItems(sources, style.language))
      const given = citations.map(({ note, items }, index) => ({
        citationID: String(index),
        properties: { noteIndex: note },
        citationItems: items.map(citationItem),
      }))
      return processor.rebuildProcessorState(given, 'runs', []).map(([, , output]: readonly [string, number, string]) => runsOf(output))
    },
  }
}

function citationItem({ article, prefix, suffix, locator }: CiteItem): object {
  return {
    id: article,
    prefix: shielded(prefix),
    suffix: shielded(suffix),
    ...(locator !== null && { label: locator.label, locator: shielded(locator.value) }),
  }
}
