import type { PrintClaim, Printable } from '#core/printable'
import type { Piece } from './piece.ts'
import { runsCode } from './run-code.ts'
import { typstString } from './typst-text.ts'

/** The claims of a section at a glance: who says so, how likely it is, where it stands. */
export function claimsPieces(claims: readonly PrintClaim[], words: Printable['words']['claims']): readonly Piece[] {
  if (claims.length === 0) return []
  const head = [words.statement, words.claimant, words.likelihood, words.sources].map((word) => `table-head(text(${typstString(word)}))`)
  const rows = claims.flatMap((claim) => [
    runsCode(
      claim.statement.map((run) => (run.kind === 'text' ? { ...run, link: null } : run)),
      new Map(),
    ),
    plain(claim.claimant),
    likelihoodCode(claim.likelihood),
    sourcesCode(claim, words.against),
  ])
  return [{ code: `claims-table(table.header(${head.join(', ')}), ${rows.join(', ')})`, notes: [] }]
}

function plain(text: string | null): string {
  return `text(${typstString(text ?? '–')})`
}

/** The term, and under it what it means: side by side they would break at the dash. */
function likelihoodCode(likelihood: string | null): string {
  return `{${(likelihood ?? '–')
    .split(/ (?=\()/u)
    .map(plain)
    .join(';linebreak();')}}`
}

function sourcesCode({ sources }: PrintClaim, against: string): string {
  const named = (stance: 'supporting' | 'contrary') =>
    sources
      .filter((source) => source.stance === stance)
      .map(({ name }) => name)
      .join('; ')
  const [supporting, contrary] = [named('supporting'), named('contrary')]
  const lines = [supporting, contrary === '' ? '' : against + contrary].filter((line) => line !== '')
  return lines.length === 0 ? plain(null) : `{${lines.map((line) => plain(line)).join(';linebreak();')}}`
}
