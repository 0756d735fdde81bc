/** Text without the differences that typesetting makes, and the way back: `offsets[i]` is where code unit `i` of `text` came from, with one more for the end. */
export interface Folded {
  readonly text: string
  readonly offsets: readonly number[]
}

/** Makes straight and typographic quotation marks, all kinds of space, NFC and NFD the same, and drops soft hyphens. Words stay words: nothing else is forgiven. */
export function fold(text: string): Folded {
  let folded = ''
  const offsets: number[] = []
  for (const match of text.matchAll(cluster)) {
    const letters = foldCluster(match[0])
    for (let unit = 0; unit < letters.length; unit += 1) offsets.push(match.index)
    folded += letters
  }
  offsets.push(text.length)
  return { text: folded, offsets }
}

/** What NFC may join: a character with its marks, or a run of Hangul letters (which are not marks, but compose). */
const cluster = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gsu

function foldCluster(letters: string): string {
  return letters
    .normalize('NFC')
    .replaceAll(/[\u2018-\u201b\u2032\u02bc`´]/gu, "'")
    .replaceAll(/[\u201c-\u201f\u2033«»]/gu, '"')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\t\n\r]/gu, ' ')
    .replaceAll('\u00ad', '')
}
