import { type EditedText, placesIn } from '../edited-texts.ts'
import type { Verdict } from '../edited-texts.ts'

/** A name, the verdict, and an article a line a paragraph: before the edit with the picked words between ‹ and ›, and after it with the place where they are now. */
export type HardCase = readonly [name: string, kind: Verdict['kind'], before: string, after: string]

export function hardCase([name, kind, before, after]: HardCase): EditedText {
  const now = after.split('\n')
  const [place] = kind === 'missing' || kind === 'ambiguous' ? [] : placesIn(now)
  const span = place === undefined ? null : { paragraph: place.paragraph, from: place.from, to: place.to }
  return { name, before: before.split('\n'), after: now, right: { kind, span } }
}
