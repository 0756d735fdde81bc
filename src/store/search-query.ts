/**
 * What the user typed, as an FTS5 query: every word must be there; the last one may be a beginning, but not of one Latin, Greek or Cyrillic letter or digit, which would begin half of all words; words in quotation marks stand next to each other in that order.
 * Every word goes in as an FTS5 string, so nothing typed is ever an operator or an error. `null` when there is no word in it. At most 32 words or phrases count, so that a pasted page stays fast.
 */
export function searchQuery(text: string): string | null {
  const terms = Array.from(text.matchAll(term), ({ groups }) => ({
    words: groups?.['closed'] ?? groups?.['open'] ?? groups?.['word'] ?? '',
    whole: groups?.['closed'] !== undefined,
  }))
    .filter(({ words }) => searchable.test(words))
    .slice(0, 32)
  const last = terms.at(-1)
  if (last === undefined) return null
  return terms.map((term) => `"${term.words}"${term === last && !term.whole && !tooShort.test(term.words) ? '*' : ''}`).join(' ')
}

/** A phrase in straight, curly, low or angled double quotation marks; one that is not closed yet; or a word. None of them can hold what ends an FTS5 string: a straight mark, or NUL, which ends the whole query. */
const term = /["“”„«»](?<closed>[^"“”„«»\0]*)["“”„«»]|["“”„«»](?<open>[^"“”„«»\0]*)|(?<word>[^\s"“”„«»\0]+)/gu

/** Such a letter at the end, with nothing but punctuation before it. Where a character is a word, as in Chinese, one is enough. */
const tooShort = /(?:^|[^\p{L}\p{N}\p{M}\p{Co}])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]\p{M}*[^\p{L}\p{N}\p{Co}]*$/u

/** What the tokenizer makes words of: letters, numbers and private characters. Anything else would be a word of no tokens, which matches nothing. */
const searchable = /[\p{L}\p{N}\p{Co}]/u
