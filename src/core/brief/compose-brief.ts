import * as v from 'valibot'
import type { Article } from '#core/article'
import { type Brief, type BriefId, briefSchema, type SectionKind } from './brief.ts'
import { composeItem } from './compose-item.ts'
import type { ComposePlan, PlanItem } from './compose-plan.ts'
import { sourcesAmong } from './compose-sources.ts'
import type { PlanProblem } from './plan-problem.ts'

export type Composed = { readonly ok: true; readonly brief: Brief } | { readonly ok: false; readonly problems: readonly PlanProblem[] }

/** What a plan does not say: the brief's id, and what sections are called that it gives no title (from the message catalogue). */
export interface Given {
  readonly id: BriefId
  readonly titles: Readonly<Record<SectionKind, string>>
}

/**
 * Builds a brief from a plan: every quotation becomes a located pick with its note. All problems are told together, and with one of them there is no brief.
 * Ids are counted in reading order, so the same plan over the same articles gives the same brief.
 */
export function composeBrief(plan: ComposePlan, articles: readonly Article[], { id, titles }: Given): Composed {
  const composing = { sources: sourcesAmong(articles), nextId: counter() }
  const all = (items: readonly PlanItem[], at: string) => items.flatMap((item, index) => composeItem(item, `${at}/${index}`, composing))
  const { from, to, date, reference, language, marking, title } = plan
  const given = {
    ...(plan.likelihoodScale !== undefined && { likelihoodScale: plan.likelihoodScale }),
    ...(plan.outlets !== undefined && { outlets: plan.outlets }),
  }
  const summary = all(plan.summary, '/summary')
  const sections = plan.sections.map((section, index) => ({
    kind: section.kind,
    id: `s${index + 1}`,
    title: section.title ?? titles[section.kind],
    content: all(section.content, `/sections/${index}/content`),
  }))
  const { picks, problems } = composing.sources
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    brief: v.parse(briefSchema, { id, language, title, from, to, date, reference, marking, ...given, summary, sections, picks }),
  }
}

function counter(): (letter: string) => string {
  const last = new Map<string, number>()
  return (letter) => {
    const number = (last.get(letter) ?? 0) + 1
    last.set(letter, number)
    return `${letter}${number}`
  }
}
