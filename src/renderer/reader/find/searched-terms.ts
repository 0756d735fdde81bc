/** What of a library’s search can be shown in a text: its words and its phrases, without operators, what is excluded, and what is asked of other fields. */
export function searchedTerms(search: string): readonly string[] {
  const terms: string[] = []
  let isExcluded = false
  for (const { groups } of search.matchAll(part)) {
    const { field, phrase, word } = groups ?? {}
    if (word === 'AND' || word === 'OR') continue
    if (word === 'NOT') {
      isExcluded = true
      continue
    }
    const text = (phrase ?? word ?? '').replace(/^-/u, '').replace(/\*$/u, '').trim()
    const isMinus = word?.startsWith('-') === true
    if (text !== '' && !isExcluded && !isMinus && (field === undefined || inText.has(field.toLowerCase()))) terms.push(text)
    isExcluded = false
  }
  return terms
}

const part = /(?:(?<field>[\p{L}]+):)?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<word>[^\s"“”„«»()]+))/gu

/** Fields whose words stand in what is read. */
const inText: ReadonlySet<string> = new Set(['text', 'title'])
