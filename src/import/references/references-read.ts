import type { Reference } from '#core/article'
import type { ReadResult } from '../read-result.ts'

/** What a reference file comes to: it has no articles of its own. A file whose entries say nothing is a problem. */
export function referencesRead(references: readonly (Reference | null)[]): ReadResult {
  const stated = references.filter((reference) => reference !== null)
  return stated.length === 0 ? { ok: false, problem: { kind: 'no-reference' } } : { ok: true, articles: [], references: stated }
}
