import type { Printable, PrintClaim } from '#core/printable'
import { tableEnd } from './block-paragraphs.ts'
import { paragraph } from './paragraph-xml.ts'
import { textRuns } from './run-xml.ts'
import { runsOf, type Story } from './story.ts'
import { wordTable } from './table-xml.ts'
import { attributeText } from './wml.ts'

/** Of the width of the text: the claim, who says so, how likely it is, who reports it. */
const shares = [0.34, 0.19, 0.2, 0.27] as const

/** The claims of a section at a glance, each leading to its entry. `anchorOf` is the bookmark of an entry. */
export function claimsTable(
  claims: readonly PrintClaim[],
  words: Printable['words']['claims'],
  anchorOf: (id: string) => string | null,
  story: Story,
): string {
  if (claims.length === 0) return ''
  const widths = widthsOfClaims(story.design.textWidth)
  const row = (style: string, ...cells: readonly string[]) =>
    cells.map((content, column) => ({ width: widths[column] ?? 0, content: paragraph({ style }, content) }))
  const plain = (text: string) => textRuns(text, story)
  const head = row('TableHeading', ...[words.statement, words.claimant, words.likelihood, words.sources].map(plain))
  const body = claims.map((claim) => {
    const [, ...others] = cellsOfClaim(claim, words)
    return row('TableText', statement(claim, anchorOf(claim.id), story), ...others.map(plain))
  })
  return wordTable(widths, [head, ...body], 1, story) + tableEnd('')
}

/** How wide its columns are. */
export function widthsOfClaims(textWidth: number): readonly number[] {
  const [, ...others] = shares.map((share) => Math.floor(textWidth * share))
  return [textWidth - others.reduce((sum, width) => sum + width, 0), ...others]
}

/** What the cells of a claim’s row say, as plain text. */
export function cellsOfClaim(claim: PrintClaim, words: Printable['words']['claims']): readonly string[] {
  const said = claim.statement.map((run) => (run.kind === 'text' ? run.text : ' ')).join('')
  return [said, claim.claimant ?? '–', likelihoodOf(claim), sourcesOf(claim, words.against)]
}

/** Without links and comments of its own: those are the entry's. */
function statement({ statement: runs }: PrintClaim, anchor: string | null, story: Story): string {
  const bare = runs.map((run) => {
    if (run.kind !== 'text') return run
    const { comments: _, ...text } = run
    return { ...text, link: null }
  })
  const written = runsOf(bare, story)
  return anchor === null || written === ''
    ? written
    : `<w:hyperlink w:anchor="${attributeText(anchor)}" w:history="1">${written}</w:hyperlink>`
}

/** The term, and under it what it means: side by side they would break at the dash. */
function likelihoodOf({ likelihood }: PrintClaim): string {
  return likelihood?.replace(' (', '\n(') ?? '–'
}

function sourcesOf({ sources }: PrintClaim, against: string): string {
  const named = (stance: 'supporting' | 'contrary') =>
    sources
      .filter((source) => source.stance === stance)
      .map(({ name }) => name)
      .join('; ')
  const [supporting, contrary] = [named('supporting'), named('contrary')]
  const lines = [supporting, contrary === '' ? '' : against + contrary].filter((line) => line !== '')
  return lines.length === 0 ? '–' : lines.join('\n')
}
