const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const separator = /\s+/u

/** Words as a news desk counts them: runs between white space; scripts written without spaces (Chinese, Japanese, Thai) are counted by Unicode word segmentation (UAX 29). */
export function countWords(text: string): number {
  let words = 0
  for (const run of text.split(separator)) {
    if (run === '') continue
    words += unspaced.test(run) ? segmentedWords(run) : 1
  }
  return words
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function segmentedWords(run: string): number {
  let words = 0
  for (const segment of segmenter.segment(run)) if (segment.isWordLike === true) words += 1
  return words
}
