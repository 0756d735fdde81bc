import type { CitationStyle, NotedCitation } from './citation-style.ts'
import { citeprocItems, makeProcessor } from './citeproc-processor.ts'
import type { CslItem } from './csl-item.ts'
import { capitalised, isDescribed } from './described-source.ts'
import { KeptCitations } from './kept-citations.ts'
import { runsOf } from './run-format.ts'
import type { StyledText } from './styled-text.ts'

/** Writes citations in one style and language. */
export interface CitationEngine {
  /** The text of each citation, in order: the first of a source in full, then the style's short form. Every item cited must be in `sources`. */
  readonly write: (citations: readonly NotedCitation[], sources: readonly CslItem[]) => readonly (readonly StyledText[])[]
  /** The list of these sources as the style has it, sorted as it sorts; empty for a style without one. */
  readonly list: (sources: readonly CslItem[]) => readonly ListedSource[]
  /** The same engine kept for a text that is being written: what changes little costs little. */
  readonly keep: () => Pick<CitationEngine, 'write'>
}

/** An entry of a source list. */
export interface ListedSource {
  readonly source: CslItem['id']
  readonly text: readonly StyledText[]
}

/** Makes an engine around citeproc. `write` and `list` give every text a processor of its own: one that is used again still holds the sources of the text before and sets names apart from them. */
export function makeCitationEngine(style: CitationStyle): CitationEngine {
  return {
    write: (citations, sources) => new KeptCitations(style).write(citations, sources),
    list: (sources) => listSources(style, sources),
    keep: () => new KeptCitations(style),
  }
}

function listSources(style: CitationStyle, sources: readonly CslItem[]): readonly ListedSource[] {
  if (sources.length === 0) return []
  const processor = makeProcessor(style, citeprocItems(sources, style.language))
  processor.updateItems(sources.map(({ id }) => id))
  const bibliography = processor.makeBibliography()
  if (bibliography === false) return []
  const [{ entry_ids: ids }, entries] = bibliography
  const known = new Map<string, CslItem>(sources.map((source) => [source.id, source]))
  return entries.flatMap((output, index) => {
    const source = known.get(ids[index]?.[0] ?? '')
    if (source === undefined) return []
    const text = trimmed(runsOf(output))
    return [{ source: source.id, text: isDescribed(source) ? capitalised(text) : text }]
  })
}

/** Styles put white space around their blocks. */
function trimmed(runs: readonly StyledText[]): readonly StyledText[] {
  return runs
    .map((run, index) => ({ ...run, text: spaced(run.text, index === 0, index === runs.length - 1) }))
    .filter(({ text }) => text !== '')
}

function spaced(text: string, isFirst: boolean, isLast: boolean): string {
  // A part that is missing leaves its full stop behind in some: “A quiet harbour. . Online”.
  const one = text.replaceAll(/\s*\n\s*/gu, ' ').replaceAll('. . ', '. ')
  const started = isFirst ? one.trimStart() : one
  return isLast ? started.trimEnd() : started
}
