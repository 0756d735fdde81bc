/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms: characters that are read from right to left wherever they stand (UAX 9, classes R and AL). */
const leftwards = '\\u0590-\\u08FF\\uFB1D-\\uFDCF\\uFDF0-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}'

const anyLeftwards = new RegExp(`[${leftwards}]`, 'u')
/** Such characters with the spaces and signs between them. */
const leftwardStretch = new RegExp(`([${leftwards}](?:[^\\p{L}\\p{N}]*[${leftwards}])*)`, 'u')
/** All other letters with what stands between them. */
const rightwardStretch = new RegExp(`((?![${leftwards}])\\p{L}(?:[^${leftwards}]*(?![${leftwards}])[\\p{L}\\p{N}])*)`, 'u')

interface DirectedPiece {
  readonly words: string
  readonly isRightToLeft: boolean
}

/** Text cut where its direction changes: Word takes font, weight and language of a run from other properties where it is marked as right to left. Spaces and signs at the edges go with the paragraph, `isRightToLeft`. The same text in the same order. */
export function directedPieces(text: string, isRightToLeft: boolean): readonly DirectedPiece[] {
  if (!isRightToLeft && !anyLeftwards.test(text)) return [{ words: text, isRightToLeft: false }]
  return text
    .split(isRightToLeft ? rightwardStretch : leftwardStretch)
    .map((words, index) => ({ words, isRightToLeft: (index % 2 === 1) !== isRightToLeft }))
    .filter(({ words }) => words !== '')
}
