import { passagesOf, threadsIn } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { placeOfPassage } from '../places.ts'

/** Comments that nobody has resolved. One finding for all of them, at the first that still has its text. */
export function leftoverComment({ brief }: Checked): readonly Finding[] {
  const open = new Set((brief.comments ?? []).filter(({ isResolved }) => !isResolved).map(({ id }) => id))
  if (open.size === 0) return []
  const first = passagesOf(brief).find((passage) => threadsIn(passage).some((thread) => open.has(thread)))
  const place = first === undefined ? ({ kind: 'brief' } as const) : placeOfPassage(first)
  return [{ rule: 'leftover-comment', severity: 'incomplete', place, values: { count: String(open.size) } }]
}
