import { createHash } from 'node:crypto'
import type { Article, Metadata } from '#core/article'
import { articleOf } from '#test/article-of'

const vocabulary = 60_000
const wordsEach = 800
const paragraphWords = 80

export const outlets = Array.from({ length: 40 }, (_, index) => `The ${spelled(900 + index * 37)} Courier`)
const languages = ['en', 'fr', 'de', 'es'] as const
export const tags = Array.from({ length: 30 }, (_, index) => `topic ${index + 1}`)

/** The word of a rank, from 1 for the commonest: pronounceable, no two alike. */
export function spelled(rank: number): string {
  const syllables: string[] = []
  for (let rest = rank; rest > 0; rest = Math.floor(rest / 100)) {
    const at = rest % 100
    syllables.push(`${'bcdfghjklmnprstvwzhr'.charAt(Math.floor(at / 5))}${'aeiou'.charAt(at % 5)}${Math.floor(at / 5) >= 18 ? 'n' : ''}`)
  }
  return syllables.join('')
}

/** An article of about 5 KB, the same for the same number. Words follow Zipf’s law: half of all words are among a few hundred, and most of the vocabulary is rare. One in a hundred has the text of the one before it. */
export function generatedArticle(number: number): Article {
  const isTwin = number % 100 === 99
  const draw = drawer(isTwin ? number - 1 : number)
  const text = Array.from({ length: wordsEach }, () => wordOf(draw()))
  const paragraphs: string[] = []
  for (let from = 0; from < text.length; from += paragraphWords) paragraphs.push(`${text.slice(from, from + paragraphWords).join(' ')}.`)
  if (isTwin) paragraphs.push('As reported before.')
  return articleOf(paragraphs, metadataOf(number, drawer(number + 1_000_000_000)), `article-${number}.txt`)
}

function metadataOf(number: number, draw: () => number): Partial<Metadata> {
  const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(draw() * 3650))).toISOString().slice(0, 10)
  return {
    title: number % 500 === 0 ? null : Array.from({ length: 8 }, () => wordOf(draw())).join(' '),
    byline: `${spelled(Math.ceil(draw() * 900))} ${spelled(2000 + Math.ceil(draw() * 900))}`,
    outlet: outlets[Math.floor(draw() * draw() * outlets.length)] ?? null,
    language: languages[Math.floor(draw() * draw() * languages.length)] ?? null,
    published: number % 50 === 0 ? null : number % 20 === 0 ? day.slice(0, 7) : day,
  }
}

const shares = 2 ** 18

/** Zipf with exponent 1 over the vocabulary, by its inverse: the rank below which a share of all words lies. */
const words = Array.from({ length: shares }, (_, share) =>
  spelled(Math.max(1, Math.floor(Math.exp((share / shares) * Math.log(vocabulary))))),
)

function wordOf(share: number): string {
  return words[Math.floor(share * shares)] ?? ''
}

/** A stream of numbers from 0 to 1 that a number begins (mulberry32). */
function drawer(seed: number): () => number {
  let state = createHash('md5').update(`${seed}`).digest().readUInt32LE()
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
