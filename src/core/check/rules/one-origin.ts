import { type ClaimEntry, entryPassages, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'
import { countOrigins } from '../origins.ts'
import { citedIn } from '../places.ts'

const fewest = 2

/** A claim called confirmed or corroborated, or rated 1 (“confirmed by other sources”, Admiralty code), whose supporting evidence has one origin. Without any evidence another rule speaks. */
export function oneOrigin(checked: Checked): readonly Finding[] {
  return checked.brief.sections.flatMap((section) =>
    section.content
      .filter((item) => item.kind === 'claim')
      .filter(saysConfirmed)
      .flatMap((claim): readonly Finding[] => {
        const articles = supporting(claim, section.id, checked)
        if (articles.length === 0 || countOrigins(articles, checked.brief.picks) >= fewest) return []
        const values = { claim: plainWords(claim.statement), sources: String(articles.length) }
        return [{ rule: 'one-origin', severity: 'untrue', place: { kind: 'entry', id: claim.id }, values }]
      }),
  )
}

function saysConfirmed({ status, credibility }: ClaimEntry): boolean {
  return status === 'confirmed' || status === 'corroborated' || credibility === 1
}

/** The articles that are quoted in support of a claim or cited under it, each once. */
function supporting(claim: ClaimEntry, section: string, { picks, articles }: Checked) {
  const ids = entryPassages(claim, section)
    .filter(({ quotation }) => quotation?.stance !== 'contrary')
    .flatMap(({ quotation, content }) => [
      ...(quotation === null ? [] : [picks.get(quotation.pick)?.article]),
      ...content.flatMap((inline) => {
        if (inline.kind === 'quotedWords') return [picks.get(inline.pick)?.article]
        return inline.kind === 'note' ? citedIn(inline).map(({ article }) => article) : []
      }),
    ])
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (articles.get(id) ?? [])))
}
