/** Whether `from` or `to` (UTF-16 code units) fall inside a word of `text`. Scripts written without spaces have no such inside. */
export function cutsWord(text: string, from: number, to: number): boolean {
  return joins(text.slice(0, from), text.slice(from)) || joins(text.slice(0, to), text.slice(to))
}

/** Whether the end of `left` and the start of `right` are parts of one word. */
export function joins(left: string, right: string): boolean {
  return endsInWord.test(left.slice(-2)) && startsInWord.test(right)
}

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
const endsInWord = new RegExp(String.raw`(?!${unspaced})[\p{L}\p{N}\p{M}]$`, 'u')
const startsInWord = new RegExp(String.raw`^(?!${unspaced})[\p{L}\p{N}\p{M}]`, 'u')
