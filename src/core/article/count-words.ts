const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const separator = /\s+/u

/** Words as a news desk counts them: runs between white space; scripts written without spaces (Chinese, Japanese, Thai) are counted by Unicode word segmentation (UAX 29). */
export function countWords(text: string): number {
  let words = 0
  let isWithin = false
  // Letter by letter, without making a string of every word: an open brief of 200 pages is counted before it is shown.
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    // Most are of these, and no more is asked about them.
    const isPlain = unit > 0x20 && unit < 0x80
    if (!isPlain && isElsewhere(unit)) return countRuns(text)
    const isWord = isPlain || !isSpace(unit)
    if (isWord && !isWithin) words += 1
    isWithin = isWord
  }
  return words
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d)
}

/** From Thai on there are scripts without spaces, and other white space. Dashes, quotation marks and what stands between them in Unicode are neither. */
function isElsewhere(unit: number): boolean {
  return unit >= 0x0e00 && (unit < 0x2010 || unit > 0x2027)
}

function countRuns(text: string): number {
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
