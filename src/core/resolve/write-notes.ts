import type { Note } from '#core/brief'
import { type CitationEngine, type CitedArticle, type CslItem, formatNotes, type KeptParagraphs, missingItem } from '#core/citations'
import { sourceItem } from './source-item.ts'
import { type KeptLinks, linkingEngine } from './source-links.ts'
import type { PrintWords } from './print-words.ts'
import type { PrintCitation, PrintNote } from '#core/printable'

interface Writing {
  /** Those that the notes cite. A citation of one that is not among them says so in its note. */
  readonly articles: readonly CitedArticle[]
  readonly engine: Pick<CitationEngine, 'write'>
  readonly words: Pick<PrintWords, 'citations'>
  /** What a writer of changing notes keeps from one call to the next. */
  readonly kept?: KeptWriting
}

interface KeptWriting {
  readonly paragraphs: KeptParagraphs
  readonly links: KeptLinks
  /** By article: what its source was made of, and the source. */
  readonly sources: Map<string, { readonly from: string; readonly source: CslItem }>
}

/** Notes in reading order, numbered from 1 and written out. */
export function writeNotes(notes: readonly Note[], { articles, engine, words, kept }: Writing): readonly PrintNote[] {
  const citations = notes.map(citationsOf)
  const cited = new Set(citations.flat().map(({ article }) => article))
  const known = new Map(articles.map((article) => [article.id, article]))
  const sources = [...cited].map((id) => {
    const article = known.get(id)
    return article === undefined ? missingItem(id, words.citations) : sourceOf(article, words, kept)
  })
  const written = formatNotes(notes, {
    engine: linkingEngine(engine, kept?.links),
    sources,
    ...(kept !== undefined && { kept: kept.paragraphs }),
  })
  return notes.map((note, index) => ({
    id: note.id,
    number: index + 1,
    paragraphs: written[index] ?? [],
    citations: citations[index] ?? [],
  }))
}

/** The sources that a note cites, in order, as often as it does. */
export function citationsOf(note: Note): readonly PrintCitation[] {
  return note.paragraphs
    .flat()
    .flatMap((part) => (part.kind === 'citation' ? part.items.map(({ article, locator }) => ({ article, locator })) : []))
}

function sourceOf(article: CitedArticle, words: Writing['words'], kept: KeptWriting | undefined): CslItem {
  if (kept === undefined) return sourceItem(article, words.citations)
  const from = JSON.stringify([article.metadata, article.original.name])
  const before = kept.sources.get(article.id)
  if (before?.from === from) return before.source
  const source = sourceItem(article, words.citations)
  kept.sources.set(article.id, { from, source })
  return source
}
