import type { Article, ArticleId } from './article.ts'
import { countWords } from './count-words.ts'
import type { Paragraph } from './paragraph.ts'

/** Key of the message catalogue: the text is no longer quite what was read. */
export const correctedWarning = 'receipt.warning.corrected-by-hand'

/** The same article with other paragraphs: a version of its own under another id, from the same original. What its receipt says of the reading stays true; it warns that the text was corrected since, and the words are counted anew. */
export function correctText(article: Article, id: ArticleId, paragraphs: readonly Paragraph[]): Article {
  const wordsFound = paragraphs.reduce((words, { text }) => words + countWords(text), 0)
  const warnings = [correctedWarning, ...article.receipt.warnings.filter((warning) => warning !== correctedWarning)]
  return { ...article, id, paragraphs, receipt: { ...article.receipt, wordsFound, warnings } }
}

/** Whether this is a version that somebody corrected by hand. */
export function isCorrectedByHand({ receipt }: Article): boolean {
  return receipt.warnings.includes(correctedWarning)
}
