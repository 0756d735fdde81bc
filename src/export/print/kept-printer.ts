import type { CitationEngine } from '#core/citations'
import { everyChoice, type Printable } from '#core/printable'
import { resolveBrief } from '#core/resolve'
import { printWords } from '#messages'
import { citationEngineFor } from './citation-engine-for.ts'
import type { BriefToPrint } from './print-brief.ts'

/** Prints a brief again and again while it is written, as `printBrief` does, and keeps the engine of its citations: citeproc takes half a second to begin, and writes only what is new since the time before. One brief at a time. */
export class KeptPrinter {
  #engine: CitationEngine | null = null
  /** Brief, language and style: anything else begins anew. */
  #of = ''

  print({ brief, articles, choices = everyChoice }: BriefToPrint): Printable {
    const of = JSON.stringify([brief.id, brief.language, brief.style])
    if (this.#engine === null || of !== this.#of) this.#engine = keptEngine(citationEngineFor(brief.language, brief.style))
    this.#of = of
    return resolveBrief({ brief, articles, choices, engine: this.#engine, words: printWords(brief.language) })
  }
}

/** The list of sources is made anew only for other sources: it does not hang on where they are cited. */
function keptEngine(engine: CitationEngine): CitationEngine {
  const writer = engine.keep()
  let known: { readonly of: string; readonly list: ReturnType<CitationEngine['list']> } | null = null
  return {
    write: (citations, sources) => writer.write(citations, sources),
    list: (sources) => {
      const of = JSON.stringify(sources)
      if (known?.of !== of) known = { of, list: engine.list(sources) }
      return known.list
    },
    keep: () => engine.keep(),
  }
}
