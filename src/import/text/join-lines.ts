/** One line out of lines that were wrapped, joined by a space; Chinese and Japanese are written without spaces, so theirs are joined without one. A hyphen at a line’s end stays as it is: it may be the word’s own. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last !== undefined && !(endsUnspaced.test(last.slice(-2)) && startsUnspaced.test(line))) parts.push(' ')
    parts.push(line)
  }
  return parts.join('')
}

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]`
const endsUnspaced = new RegExp(`${unspaced}$`, 'u')
const startsUnspaced = new RegExp(`^${unspaced}`, 'u')
