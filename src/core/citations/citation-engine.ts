import citeproc, { type CiteprocEngine } from 'citeproc'
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

/** Writes citations in one style and language. */
export interface CitationEngine {
  /** The text of each citation, in order: the first of a source in full, then the style's short form. Every item cited must be in `sources`. */
  readonly write: (citations: readonly NotedCitation[], sources: readonly CslItem[]) => readonly (readonly StyledText[])[]
}

/**
 * Makes an engine around citeproc. The language decides quotation marks and terms, whatever the style's own default.
 * Every text gets a processor of its own (some 60 ms): one that is used again still holds the sources of the text before and sets names apart from them, or fails on those that are gone.
 */
export function makeCitationEngine(style: CitationStyle): CitationEngine {
  citeproc.Output.Formats['runs'] = runFormat
  return {
    write: (citations, sources) => {
      if (citations.length === 0) return []
      const written = newProcessor(style, sources).rebuildProcessorState(citations.map(citeprocCitation), 'runs', [])
      return written.map(([, , output]) => runsOf(output))
    },
  }
}

function newProcessor({ style, locale, language }: CitationStyle, sources: readonly CslItem[]): CiteprocEngine {
  const items = new Map<string, object>(sources.map((source) => [source.id, citeprocItem(source)]))
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) }
  const processor = new citeproc.Engine(system, style, language, true)
  processor.opt.development_extensions['wrap_url_and_doi'] = true
  return processor
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
