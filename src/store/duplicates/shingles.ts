import type { Paragraph } from '#core/article'

const shingleWords = 5

/** One shingle in so many is kept in the index: whole texts are compared only with the few articles that share some of them. */
const sampledOneIn = 8

/** The words an article has of its own. A caption or a headline is often another's, or changed by the desk that took the text over. */
const kinds: ReadonlySet<Paragraph['kind']> = new Set(['body', 'quote', 'list'])

/**
 * Every run of five words as a 32-bit hash (w-shingling: Broder, “On the resemblance and containment of documents”, 1997), whatever case, punctuation and paragraphs.
 * A text of fewer words is one shingle; one without words has none. The index keeps these hashes, so another way to make them needs a migration.
 */
export function shinglesOf(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const words: number[] = []
  for (const { kind, text } of paragraphs) {
    if (!kinds.has(kind)) continue
    for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(wordPattern)) words.push(hashOf(word))
  }
  const shingles = new Set<number>()
  const last = Math.max(0, words.length - shingleWords)
  for (let start = 0; start <= last && words.length > 0; start += 1)
    shingles.add(mix(words, start, Math.min(words.length, start + shingleWords)))
  return shingles
}

/** The shingles that stand for a text in the index: the same ones in every text that has them, so that a part finds its whole. */
export function sampleOf(shingles: ReadonlySet<number>): readonly number[] {
  return [...shingles].filter((shingle) => shingle % sampledOneIn === 0)
}

/** How much of the shorter text stands in the longer one: from 0 to 1 (Broder’s containment). Texts without words are like nothing. */
export function containment(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one]
  if (shorter.size === 0) return 0
  let shared = 0
  for (const shingle of shorter) if (longer.has(shingle)) shared += 1
  return shared / shorter.size
}

/** Letters and digits with their marks; where words are written without spaces, each character. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5
  for (let unit = 0; unit < word.length; unit += 1) hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01_00_01_93)
  return hash
}

/** Five hashes as one, in which their order counts, with MurmurHash3’s last step so that every bit of it is as good as another. */
function mix(words: readonly number[], from: number, to: number): number {
  let hash = 0
  for (let place = from; place < to; place += 1) hash = Math.imul(hash, 31) + (words[place] ?? 0)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35)
  return (hash ^ (hash >>> 16)) >>> 0
}
