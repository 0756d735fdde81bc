import { endsSentence } from './line-shape.ts'

interface Text {
  readonly text: string
}

/**
 * Says whether a file’s tags can be believed. Converters tag every line as a paragraph, or a whole page as one: then many paragraphs begin in the middle of a
 * sentence, or there are far fewer than the page shows. `built` are the paragraphs as they show on the page.
 */
export function isSane(tagged: readonly Text[], built: readonly Text[]): boolean {
  const parted = tagged.filter(({ text }, index) => {
    const before = tagged[index - 1]
    return before !== undefined && /^\p{Ll}/u.test(text) && !endsSentence(before) && before.text.length > 40
  })
  return parted.length <= 0.04 * tagged.length && tagged.length > 0.5 * built.length
}
