import { withoutTracking } from '#core/article'
import { type CitationWords, type CitedArticle, type CslItem, cslItem } from '#core/citations'

/** An article as its citations name it. An address that was typed or came with a reference file may still tell who clicked where; a printed one never does. */
export function sourceItem(article: CitedArticle, words: CitationWords): CslItem {
  const { url } = article.metadata
  const clean = url === null ? null : withoutTracking(url)
  return cslItem(clean === url ? article : { ...article, metadata: { ...article.metadata, url: clean } }, words)
}
