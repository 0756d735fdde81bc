/** How much words tell by their length, in letters of an alphabet: a character of a script that writes syllables or words with one counts for three. */
export function weight(words: string): number {
  return words.length + 2 * (words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
}
