/** Nobody wraps lines at more; longer ones are paragraphs. */
const widest = 110

/** The width at which the lines of a text were wrapped by whoever wrote it, in UTF-16 units; `null` where they were not. */
export function wrapWidth(lines: readonly string[]): number | null {
  const all = lines.map((line) => line.trim()).filter((line) => line !== '')
  const total = all.reduce((sum, line) => sum + line.length, 0)
  const long = all.filter((line) => line.length > widest && line.includes(' ')).reduce((sum, line) => sum + line.length, 0)
  if (long * 3 > total) return null
  // A line that another follows at once may have been broken; the last of a paragraph was not.
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1]?.trim() ?? ''
    return line.trim().length <= widest && line.trim() !== '' && next !== '' && !/https?:\/\//.test(line)
  })
  const lengths = broken.map((line) => line.trim().length).toSorted((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const narrowest = broken.some((line) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(line)) ? 25 : 50
  return width < narrowest ? null : width
}
