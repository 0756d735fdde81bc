import { passagesOf, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** A section in which nothing is to be read. */
export function sectionEmpty({ brief }: Checked): readonly Finding[] {
  const written = new Set<string | null>()
  for (const { place, content } of passagesOf(brief)) {
    if (plainWords(content).trim() !== '' || content.some((inline) => inline.kind === 'note')) written.add(place.section)
  }
  return brief.sections
    .filter(({ id }) => !written.has(id))
    .map(({ id, title }) => ({
      rule: 'section-empty',
      severity: 'incomplete',
      place: { kind: 'section', id },
      values: { section: title },
      // A brief keeps one section: somewhere to write.
      ...(brief.sections.length > 1 && { fix: { kind: 'remove-section', section: id } }),
    }))
}
