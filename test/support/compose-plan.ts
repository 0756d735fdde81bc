import * as v from 'valibot'
import type { Article } from '#core/article'
import { briefIdSchema, type Composed, composeBrief, parsePlan } from '#core/brief'

/** Composes a plan as a script would write it, with English section titles. */
export function composePlan(plan: unknown, articles: readonly Article[]): Composed {
  const parsed = parsePlan(plan)
  const titles = { situation: 'Situation', actors: 'Actors', claims: 'Claims', openQuestions: 'Open questions', free: 'Section' }
  return parsed.ok ? composeBrief(parsed.plan, articles, { id: v.parse(briefIdSchema, 'brief'), titles }) : parsed
}
