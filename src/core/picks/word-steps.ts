import { graphemeEnd, graphemeStart } from './snap-to-graphemes.ts'

const words = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * Where a selection that ends at `offset` (UTF-16 code units) ends after one step to the next word, as with Ctrl Shift → in Word: the end of the word that the offset stands in or before.
 * Behind the last word it is the end of the text. Words are those of UAX 29, in scripts without spaces those of the system's dictionary; no character is cut.
 */
export function nextWordEnd(text: string, offset: number): number {
  const segments = words.segment(text)
  for (let at = graphemeEnd(text, offset); at < text.length;) {
    const segment = segments.containing(at)
    if (segment === undefined) break
    at = segment.index + segment.segment.length
    if (segment.isWordLike === true) return graphemeEnd(text, at)
  }
  return text.length
}

/** Where a selection that begins at `offset` begins after one step to the previous word: the start of the word that the offset stands in or behind; before the first word the start of the text. */
export function previousWordStart(text: string, offset: number): number {
  const segments = words.segment(text)
  for (let at = graphemeStart(text, offset); at > 0;) {
    const segment = segments.containing(at - 1)
    if (segment === undefined) break
    at = segment.index
    if (segment.isWordLike === true) return graphemeStart(text, at)
  }
  return 0
}
