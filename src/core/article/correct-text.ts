import type { Article, ArticleId } from './article.ts'
import { countWords } from './count-words.ts'
import type { Paragraph } from './paragraph.ts'

/** The same article with other paragraphs: a version of its own under another id, from the same original. What its receipt says of the reading stays true; the words are counted anew. */
export function correctText(article: Article, id: ArticleId, paragraphs: readonly Paragraph[]): Article {
  const wordsFound = paragraphs.reduce((words, { text }) => words + countWords(text), 0)
  return { ...article, id, paragraphs, receipt: { ...article.receipt, wordsFound } }
}
