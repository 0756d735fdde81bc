const consonants = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'ff', 'ł', 'ž', 'đ', 'fj']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ä', 'ö', 'ø', 'é', 'å', 'í', 'ő']
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel))

/** So many invented words of four syllables from number `from` on, each of them once: with ligatures and accents, and long enough to be divided at the end of a line. */
export function distinctWords(from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    let left = (from + index) * 7919 + 104_729 * syllables.length
    const parts = Array.from({ length: 4 }, () => {
      const syllable = syllables[left % syllables.length] ?? ''
      left = Math.floor(left / syllables.length)
      return syllable
    })
    return parts.join('')
  })
}
