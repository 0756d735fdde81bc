import type { Article, ArticleId } from '#core/article'
import { type AddedStyle, type Brief, type CiteItem, notesInOrder } from '#core/brief'
import type { Finding } from '#core/check'
import { sourceItem } from '#core/resolve'
import { printWords } from '#messages'
import { addedEngine, isUnwritten } from './citation-engine-for.ts'

/**
 * Sources for which the brief’s own citation style has nothing to print, whose notes therefore are written as Chicago has them (`citationEngineFor`). Said once a source, at the note that first cites it.
 * Only an added style can be so; each of its sources is tried in full, again, and again right after that.
 */
export function sourceUnwritten(brief: Brief, articles: readonly Article[]): readonly Finding[] {
  const { style } = brief
  if (style === undefined || typeof style === 'string') return []
  const first = firstCitations(brief)
  const cited = articles.filter(({ id }) => first.has(id))
  const unwritten = unwrittenIn(style, brief.language, cited)
  return cited
    .filter(({ id }) => unwritten.has(id))
    .map(({ id, metadata, original }) => ({
      rule: 'source-unwritten',
      severity: 'incomplete',
      place: { kind: 'note', id: first.get(id) ?? '' },
      values: { article: metadata.title ?? original.name, style: style.title },
    }))
}

/** The note that cites each article first. */
function firstCitations(brief: Brief): ReadonlyMap<ArticleId, string> {
  const first = new Map<ArticleId, string>()
  for (const { note } of notesInOrder(brief)) {
    const items = note.paragraphs.flat().flatMap((part) => (part.kind === 'citation' ? part.items : []))
    for (const { article } of items) if (!first.has(article)) first.set(article, note.id)
  }
  return first
}

function unwrittenIn(style: AddedStyle, language: string, articles: readonly Article[]): ReadonlySet<ArticleId> {
  const words = printWords(language).citations
  const ids = [...articles, ...articles.flatMap((article) => [article, article])].map(({ id }) => id)
  try {
    const written = addedEngine(language, style).write(
      ids.map((id, index) => ({ note: index + 1, items: [cite(id)] })),
      articles.map((article) => sourceItem(article, words)),
    )
    return new Set(ids.filter((_id, index) => isUnwritten(written[index] ?? [])))
  } catch {
    // citeproc fails in some style as a whole, and then every note is Chicago’s.
    return new Set(ids)
  }
}

function cite(article: ArticleId): CiteItem {
  return { article, pick: null, locator: null, prefix: '', suffix: '' }
}
