/** Text without the differences that typesetting makes, and the way back: `offsetOf(i)` is where code unit `i` of `text` came from, and for its length where it ends. */
export interface Folded {
  readonly text: string
  readonly offsetOf: (unit: number) => number
}

/** Makes straight and typographic quotation marks, all kinds of space, NFC and NFD the same, and drops soft hyphens. Words stay words: nothing else is forgiven. */
export function fold(text: string): Folded {
  // Most paragraphs of an article in English, and all of most searches.
  if (plain.test(text)) return { text, offsetOf: (unit) => unit }
  let folded = ''
  const offsets: number[] = []
  for (const match of text.matchAll(piece)) {
    const [letters] = match
    const kept = plain.test(letters) ? letters : foldCluster(letters)
    for (let unit = 0; unit < kept.length; unit += 1) offsets.push(match.index + (kept.length === letters.length ? unit : 0))
    folded += kept
  }
  offsets.push(text.length)
  return { text: folded, offsetOf: (unit) => offsets[unit] ?? text.length }
}

/** Characters that folding leaves as they are. */
const plain = /^[ -_a-~]*$/

/** A run of such characters, or what NFC may join: a character with its marks, or a run of Hangul letters (which are not marks, but compose). */
const piece = /[ -_a-~]+(?!\p{M})|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gsu

function foldCluster(letters: string): string {
  return letters
    .normalize('NFC')
    .replaceAll(/[\u2018-\u201b\u2032\u02bc`´]/gu, "'")
    .replaceAll(/[\u201c-\u201f\u2033«»]/gu, '"')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\t\n\r]/gu, ' ')
    .replaceAll('\u00ad', '')
}
