/**
 * Where an English word may be parted, as offsets in UTF-16 units: between a vowel and the consonant that begins the next syllable, with three letters on
 * either side. No dictionary, but wrong places are as good as right ones to a reader that must undo them.
 */
export function hyphenationPoints(word: string): readonly number[] {
  const points: number[] = []
  for (let at = 3; at <= word.length - 3; at += 1) {
    const around = word.slice(at - 2, at + 2)
    if (/^[a-z]{4}$/i.test(around) && /^(?:.[aeiouy][^aeiouy][aeiouy]|[aeiouy][^aeiouy]{2}[aeiouy])$/i.test(around)) points.push(at)
  }
  return points
}
