import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import type { Finding } from './finding.ts'

/** Everything that would be wrong in this brief if it were sent now, in reading order. `articles` holds those that the brief's picks and citations point to; one that is not there counts as missing. */
export function checkBrief(_brief: Brief, _articles: readonly Article[]): readonly Finding[] {
  return []
}
