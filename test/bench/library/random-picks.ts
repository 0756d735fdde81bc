import * as v from 'valibot'
import type { Article } from '#core/article'
import { makePick, type Pick, pickIdSchema, snapToGraphemes } from '#core/picks'
import { wordsIn } from './marked-edit.ts'
import type { Random } from './random.ts'

/** `count` picks of 1 to 80 words anywhere in these articles. Some end within what stands between two words, some begin or end at their quotation marks: nothing of the text is spared. */
export function randomPicks(articles: readonly Article[], count: number, random: Random): readonly Pick[] {
  const picks: Pick[] = []
  while (picks.length < count) {
    const article = random.one(articles)
    const paragraph = random.below(article.paragraphs.length)
    const text = article.paragraphs[paragraph]?.text ?? ''
    const words = wordsIn(text)
    if (words.length === 0) continue
    const first = random.below(words.length)
    const last = Math.min(words.length, first + 1 + random.below(random.one([1, 2, 5, 20, 80]))) - 1
    const from = Math.max(0, (words[first]?.from ?? 0) - random.one([0, 0, 0, 1, 2]))
    const to = Math.min(text.length, (words[last]?.to ?? 0) + random.one([0, 0, 0, 1, 2]))
    const id = v.parse(pickIdSchema, `p${picks.length + 1}`)
    picks.push(makePick(article, { paragraph, ...snapToGraphemes(text, from, to) }, id))
  }
  return picks
}
