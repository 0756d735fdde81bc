const embeddings = new Set(['\u202A', '\u202B', '\u202D', '\u202E'])
const isolates = new Set(['\u2066', '\u2067', '\u2068'])
const endOfEmbedding = '\u202C'
const endOfIsolate = '\u2069'
const anyOpening = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/u

/**
 * Text with what it leaves open of embeddings, overrides and isolates (UAX #9, 3.1.2) closed at its end. Left open, one in a quoted text would turn the words after it, which are somebody else’s, to the end of the paragraph;
 * and where it stands in a link, Typst 0.14 cannot write a tagged PDF (“expected link ancestor in logical tree”).
 */
export function closedDirections(text: string): string {
  if (!anyOpening.test(text)) return text
  const open: string[] = []
  for (const character of text) {
    if (embeddings.has(character)) open.push(endOfEmbedding)
    else if (isolates.has(character)) open.push(endOfIsolate)
    else if (character === endOfEmbedding && open.at(-1) === endOfEmbedding) open.pop()
    // The end of an isolate ends what was opened within it too.
    else if (character === endOfIsolate && open.includes(endOfIsolate)) open.length = open.lastIndexOf(endOfIsolate)
  }
  return text + open.toReversed().join('')
}
