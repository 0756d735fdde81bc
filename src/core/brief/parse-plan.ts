import * as v from 'valibot'
import { type ComposePlan, composePlanSchema } from './compose-plan.ts'
import type { PlanProblem } from './plan-problem.ts'

type ParsedPlan = { readonly ok: true; readonly plan: ComposePlan } | { readonly ok: false; readonly problems: readonly PlanProblem[] }

/** Reads a plan from JSON that has been parsed already, or says of every mistake where it stands. */
export function parsePlan(value: unknown): ParsedPlan {
  const parsed = v.safeParse(composePlanSchema, value)
  return parsed.success ? { ok: true, plan: parsed.output } : { ok: false, problems: parsed.issues.map(asProblem) }
}

function asProblem(issue: v.BaseIssue<unknown>): PlanProblem {
  const keys = issue.path?.map(({ key }) => String(key)) ?? []
  const at = pointer(keys)
  const key = keys.at(-1)
  if (issue.type === 'strict_object' && key !== undefined && issue.expected === 'never') return { kind: 'plan-key-unknown', at, key }
  if (issue.type === 'strict_object' && key !== undefined && issue.received === 'undefined') {
    return { kind: 'plan-key-missing', at: pointer(keys.slice(0, -1)), key }
  }
  return { kind: 'plan-value-wrong', at, expected: issue.type === 'custom' ? issue.message : (issue.expected ?? issue.message) }
}

/** A JSON pointer (RFC 6901, 3). The whole document is “”. */
function pointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
