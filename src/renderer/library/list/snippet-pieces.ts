const found = /\uE000([^\uE001]*)\uE001/u
const before = 32

/** A snippet in pieces: those at odd places are the words that were found. What stands long before the first of them is cut, so that it is seen in a narrow column. */
export function snippetPieces(snippet: string): readonly string[] {
  const [start = '', ...rest] = snippet.split(found)
  return [rest.length === 0 ? start : shortened(start), ...rest]
}

function shortened(text: string): string {
  if (text.length <= before) return text
  const tail = text.slice(-before)
  const gap = tail.indexOf(' ')
  // Where words are not parted by spaces, at least no character is cut in two.
  return `…${gap === -1 ? tail.replace(/^[\uDC00-\uDFFF]/u, '') : tail.slice(gap + 1)}`
}
