import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import { checkBrief, type Finding } from '#core/check'
import { sourceUnwritten } from './source-unwritten.ts'

/** What `checkBrief` finds, and behind it what only shows in the citation style that the brief is printed in. */
export function checkToPrint(brief: Brief, articles: readonly Article[]): readonly Finding[] {
  return [...checkBrief(brief, articles), ...sourceUnwritten(brief, articles)]
}
