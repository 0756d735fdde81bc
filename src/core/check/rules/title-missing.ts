import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** A brief without a title: neither its first page nor its file says what it is. */
export function titleMissing({ brief }: Checked): readonly Finding[] {
  return brief.title.trim() === '' ? [{ rule: 'title-missing', severity: 'incomplete', place: { kind: 'brief' }, values: {} }] : []
}
