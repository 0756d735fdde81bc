/** A file name for a fetched page, from its host and the end of its path: `ledger.example-ostmark-weighs-escort.html`. */
export function pageName(url: URL, extension: string): string {
  const host = url.hostname.replace(/^www\./, '').replaceAll(/[[\]:]+/g, '-')
  const path = decoded(url.pathname).replace(/\.[a-z0-9]{1,8}$/i, '')
  const slug = wordsIn(path.split('/').findLast((part) => wordsIn(part) !== '') ?? '')
  return `${[wordsIn(host, '.'), slug].filter((part) => part !== '').join('-')}.${extension}`
}

/** Letters and digits of any script, others as one hyphen; at most 80 characters. */
function wordsIn(text: string, also = ''): string {
  return text
    .replaceAll(new RegExp(`[^\\p{L}\\p{M}\\p{N}${also}]+`, 'gu'), '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$|\p{Cs}$/gu, '')
}

/** A path may hold escapes of any encoding, and broken ones. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}
