import * as v from 'valibot'
import type { Article } from '#core/article'
import { type Brief, briefIdSchema, briefSchema, composeBrief, parsePlan } from '#core/brief'
import { checkBrief, type Finding } from '#core/check'
import { articleOf } from '#test/article-of'

/** Four articles: two outlets that reported by themselves, a copy of the first in a third, and one whose outlet is not known. */
export const sources = {
  courier: articleOf(
    [
      'Tarsia has asked three neighbouring states to escort merchant convoys through the strait.',
      '“If they are asking for ships, they have run out of other options,” said Ilse Maren, an analyst.',
      'The harbour master called the ice “the worst in forty years” and closed two of nine berths.',
      'Grain stores are two-thirds full, and nobody has declared the talks over.',
    ],
    { title: 'Tarsia asks neighbours for escorts', outlet: 'Harbour Courier' },
    'courier.txt',
  ),
  ledger: articleOf(
    ['Two patrol ships left Osmere on Tuesday for the strait.', 'The envoy called the letter a provocation dressed up as a convoy.'],
    { title: 'Patrol ships leave Osmere', outlet: 'The Northern Ledger' },
    'ledger.txt',
  ),
  wire: articleOf(
    [
      'VESSA: Tarsia has asked three neighbouring states to escort merchant convoys through the strait.',
      'Its insurers have raised premiums twice since January.',
    ],
    { title: 'Tarsia seeks escorts', outlet: 'Meridian Wire' },
    'wire.txt',
  ),
  unknown: articleOf(
    ['Officials in Vessa said that the talks would go on in May.'],
    { title: 'Talks to go on', outlet: null },
    'unknown.txt',
  ),
} as const satisfies Readonly<Record<string, Article>>

/** A brief, and the rules that must speak about it: exactly these, each as often as it stands here. */
export interface LabelledCase {
  readonly name: string
  /** Sections of a plan, or the whole plan. */
  readonly plan: Readonly<Record<string, unknown>>
  /** A change to the composed brief, as text of its JSON: for what no plan may say. */
  readonly edit?: readonly [from: string, to: string]
  readonly rules: readonly Finding['rule'][]
}

/** One paragraph of prose, in the situation. */
export function prose(...content: readonly unknown[]): LabelledCase['plan'] {
  return { sections: [{ kind: 'situation', content: [{ paragraph: content }] }] }
}

/** Which rules speak. Metadata of the article without an outlet would be asked for each time: that rule has its own tests. */
export function rulesFor({ plan, edit }: LabelledCase): readonly Finding['rule'][] {
  return checkBrief(briefFrom(plan, edit ?? ['', '']), Object.values(sources))
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'metadata-missing')
}

function briefFrom(plan: LabelledCase['plan'], [from, to]: readonly [string, string]): Brief {
  const parsed = parsePlan({ title: 'Escort request', marking: 'TLP:AMBER', ...plan })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const titles = { situation: 'Situation', actors: 'Actors', claims: 'Claims', openQuestions: 'Open questions', free: 'More' }
  const composed = composeBrief(parsed.plan, Object.values(sources), { id: v.parse(briefIdSchema, 'b1'), titles })
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
  const json = JSON.stringify(composed.brief)
  if (!json.includes(from)) throw new Error(`nothing to edit: ${from}`)
  return v.parse(briefSchema, JSON.parse(json.replace(from, to)))
}
