import citeproc from 'citeproc'
import type { CiteItem } from '#core/brief'
import type { CslItem } from './csl-item.ts'
import { runFormat, runsOf, shielded, shieldedDescription } from './run-format.ts'
import type { StyledText } from './styled-text.ts'

/** A CSL style and a locale as XML text, and the BCP 47 tag of that locale. Reading them is the caller's job. */
export interface CitationStyle {
  readonly style: string
  readonly locale: string
  readonly language: string
}

/** One citation and the number of the note it stands in. */
export interface NotedCitation {
  readonly note: number
  readonly items: readonly CiteItem[]
}

/** Writes citations in one style and language. It keeps its parsed style, so keep the engine: making one costs as much as a hundred citations. */
export interface CitationEngine {
  /** The text of each citation, in order: the first of a source in full, then the style's short form. Every item cited must be in `sources`. */
  readonly write: (citations: readonly NotedCitation[], sources: readonly CslItem[]) => readonly (readonly StyledText[])[]
}

/** Makes an engine around citeproc. The language decides quotation marks and terms, whatever the style's own default. */
export function makeCitationEngine({ style, locale, language }: CitationStyle): CitationEngine {
  citeproc.Output.Formats['runs'] = runFormat
  let sources = new Map<string, object>()
  const engine = new citeproc.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => sources.get(id) }, style, language, true)
  engine.opt.development_extensions['wrap_url_and_doi'] = true
  return {
    write: (citations, items) => {
      sources = new Map(items.map((item) => [item.id, citeprocItem(item)]))
      const written = engine.rebuildProcessorState(citations.map(citeprocCitation), 'runs', [])
      return written.map(([, , output]) => runsOf(output))
    },
  }
}

/** A title whose language is not known keeps the capitals it was printed with: citeproc would take it for English. `und` is BCP 47's “undetermined”. */
function citeprocItem({ custom, title, language, author, ...item }: CslItem): object {
  return {
    ...Object.fromEntries(Object.entries(item).map(([key, value]) => [key, typeof value === 'string' ? shielded(value) : value])),
    title: custom === undefined ? shielded(title) : shieldedDescription(title),
    language: language ?? 'und',
    ...(author !== undefined && {
      author: author.map((name) => Object.fromEntries(Object.entries(name).map(([key, part]) => [key, shielded(part)]))),
    }),
  }
}

function citeprocCitation(citation: NotedCitation, index: number): object {
  return {
    citationID: String(index),
    properties: { noteIndex: citation.note },
    citationItems: citation.items.map((item) => ({
      id: item.article,
      prefix: shielded(item.prefix),
      suffix: shielded(item.suffix),
      ...(item.locator !== null && { label: item.locator.label, locator: shielded(item.locator.value) }),
    })),
  }
}
