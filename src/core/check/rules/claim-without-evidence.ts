import { type ClaimEntry, entryPassages, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { citedIn } from '../places.ts'

/** A claim under which nothing is quoted and no source cited. */
export function claimWithoutEvidence({ brief }: Checked): readonly Finding[] {
  return brief.sections.flatMap((section) =>
    section.content
      .filter((item) => item.kind === 'claim')
      .filter((claim) => !hasEvidence(claim, section.id))
      .map(({ id, statement }) => ({
        rule: 'claim-without-evidence',
        severity: 'incomplete',
        place: { kind: 'entry', id },
        values: { claim: plainWords(statement) },
      })),
  )
}

function hasEvidence(claim: ClaimEntry, section: string): boolean {
  return entryPassages(claim, section).some(
    ({ quotation, content }) =>
      quotation !== null ||
      content.some((inline) => inline.kind === 'quotedWords' || (inline.kind === 'note' && citedIn(inline).length > 0)),
  )
}
