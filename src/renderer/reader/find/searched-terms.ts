/** What of a library’s search can be shown in a text: its words and its phrases, without operators, what is excluded, and what is asked of other fields. */
export function searchedTerms(search: string): readonly string[] {
  const parts = Array.from(search.matchAll(part), ({ groups }) => ({
    field: groups?.['field']?.toLowerCase() ?? null,
    words: groups?.['phrase'] ?? null,
    word: groups?.['word'] ?? '',
  }))
  return parts
    .filter(({ field }, index) => (field === null || inText.has(field)) && parts[index - 1]?.word !== 'NOT')
    .filter(({ words, word }) => words !== null || !(operators.has(word) || word.startsWith('-')))
    .map(({ words, word }) => (words ?? word.replace(/\*$/u, '')).trim())
    .filter((term) => term !== '')
}

const part = /(?:(?<field>[\p{L}]+):)?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<word>[^\s"“”„«»()]+))/gu

const operators: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT'])

/** Fields whose words stand in what is read. */
const inText: ReadonlySet<string> = new Set(['text', 'title'])
