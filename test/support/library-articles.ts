import type { Article } from '#core/article'
import { articleOf } from './article-of.ts'

const outlets = ['Harbour Courier', 'The Northern Ledger', 'Meridian Wire', 'Vessa Tribune', 'صحيفة المرفأ']
const topics = [
  'Convoy leaves the strait',
  'Insurers raise premiums',
  'Council weighs an escort',
  'Grain stores fall',
  'Pilots call a halt',
]
const languages = ['en', 'en-GB', 'fr', 'ar', null]

/**
 * A library as large as wanted, invented: article `n`, from 0, is titled “… no. n” and says “convoy”; every hundredth says “lighthouse”, every seventh has no date.
 * Outlets, days and languages come round in turn. No two texts are alike.
 */
export function* libraryArticles(count: number): Generator<Article> {
  for (let n = 0; n < count; n += 1) {
    const day = `${2029 + (n % 3)}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`
    yield articleOf(
      [`Report ${n} on the convoy: ${words(n, 8)}.`, n % 100 === 0 ? `A lighthouse: ${words(n + 1, 3)}.` : `Then ${words(n + 2, 3)}.`],
      {
        title: `${topics[n % topics.length]} no. ${n}`,
        outlet: outlets[n % outlets.length] ?? null,
        published: n % 7 === 0 ? null : day,
        language: languages[n % languages.length] ?? null,
      },
      `report-${n}.txt`,
    )
  }
}

const syllables = ['ka', 'lo', 'mer', 'tun', 'is', 'var', 'den', 'po', 'rul', 'sha', 'ne', 'gol']

/** Words that differ from one number to the next, by the multiplier of Numerical Recipes. */
function words(seed: number, count: number): string {
  let state = (seed * 2_654_435_761) % 2 ** 32
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return syllables[Math.floor(state / 2 ** 16) % syllables.length]
  }
  return Array.from({ length: count }, () => `${next()}${next()}${next()}`).join(' ')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
