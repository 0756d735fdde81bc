import { entryPassages, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** A claim called confirmed under which contrary evidence is quoted. */
export function confirmedDespiteContrary({ brief }: Checked): readonly Finding[] {
  return brief.sections.flatMap((section) =>
    section.content
      .filter((item) => item.kind === 'claim')
      .filter(
        (claim) =>
          claim.status === 'confirmed' && entryPassages(claim, section.id).some(({ quotation }) => quotation?.stance === 'contrary'),
      )
      .map(({ id, statement }) => ({
        rule: 'confirmed-despite-contrary',
        severity: 'incomplete',
        place: { kind: 'entry', id },
        values: { claim: plainWords(statement) },
      })),
  )
}
