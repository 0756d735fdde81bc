import type { PlanProblem } from '#core/brief'
import { message } from '#messages'
import type { Problem } from './problem.ts'

/** A problem with a plan, and where in it: a JSON pointer. */
export interface PlaceProblem extends Problem {
  readonly at: string
}

export function planProblem(problem: PlanProblem): PlaceProblem {
  return { kind: problem.kind, at: problem.at, message: sentence(problem) }
}

function sentence(problem: PlanProblem): string {
  const at = problem.at === '' ? '/' : problem.at
  switch (problem.kind) {
    case 'plan-key-unknown':
    case 'plan-key-missing':
      return message(`problem.plan.${problem.kind}`, { at, key: problem.key })
    case 'plan-value-wrong':
      return message('problem.plan.plan-value-wrong', { at, expected: problem.expected })
    case 'article-unknown':
      return message('problem.plan.article-unknown', { at, article: problem.article })
    case 'article-ambiguous':
      return message('problem.plan.article-ambiguous', { at, article: problem.article, ids: problem.ids.join(', ') })
    case 'paragraph-unknown':
      return message('problem.plan.paragraph-unknown', { at, paragraph: problem.paragraph, paragraphs: problem.paragraphs })
    case 'words-ambiguous':
      return message('problem.plan.words-ambiguous', { at, words: problem.words, paragraphs: problem.paragraphs.join(', ') })
    case 'words-not-found':
      return problem.nearest === null
        ? message('problem.plan.words-not-found', { at, words: problem.words })
        : message('problem.plan.words-nearly-found', {
            at,
            words: problem.words,
            paragraph: problem.nearest.paragraph,
            nearest: problem.nearest.words,
          })
  }
}
