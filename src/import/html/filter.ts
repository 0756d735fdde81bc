import type { Block } from '../page/index.ts'
import { isBoilerplate } from './boilerplate.ts'
import { endOfArticle } from './ending.ts'
import type { Furniture } from './furniture.ts'

/** Why a paragraph is not the article’s, though an extractor let it through; `null` for those that stay. */
export type Verdict = Furniture['reason'] | null

/** Judges the paragraphs found in a page: repeated titles, link-only paragraphs, lists of related stories, timestamps, “Read more”. One verdict for each, in their order. */
export function judge(blocks: readonly Block[], title: string | null): readonly Verdict[] {
  const total = lengthOf(blocks)
  const verdicts = blocks.map((block) => verdictOn(block, total, title))
  for (const run of listsOf(blocks)) {
    const list = blocks.slice(run.from, run.to)
    if (lengthOf(list) < 1500 && lengthOf(list) < 0.5 * total && linkedLength(list) > 0.75 * lengthOf(list)) {
      verdicts.fill('receipt.dropped.related', run.from, run.to)
    }
  }
  dropUnderStandingHeadings(blocks, verdicts)
  dropEnding(blocks, verdicts)
  dropHeadingsOverNothing(blocks, verdicts)
  return verdicts
}

function verdictOn(block: Block, total: number, title: string | null): Verdict {
  const { kind, text, linkShare, timeShare } = block
  if (!/[\p{L}\p{N}]/u.test(text)) return 'receipt.dropped.boilerplate'
  if (kind === 'heading') return verdictOnHeading(block, title)
  if (text.length > 0.5 * total) return null
  if (timeShare > 0.5) return 'receipt.dropped.page-metadata'
  if (text.length < 250 && (linkShare > 0.9 || isRowOfLinks(kind, text, linkShare))) return 'receipt.dropped.related'
  return text.length < 260 && isBoilerplate(text, linkShare) ? 'receipt.dropped.boilerplate' : null
}

function verdictOnHeading({ text, linkShare }: Block, title: string | null): Verdict {
  if (title !== null && repeatsTitle(text, title)) return 'receipt.dropped.repeated-title'
  return isBoilerplate(text, linkShare) ? 'receipt.dropped.boilerplate' : null
}

/** Subjects or teasers one after another: “Straits, Shipping, Tarsia”. */
function isRowOfLinks(kind: Block['kind'], text: string, linkShare: number): boolean {
  return kind === 'body' && linkShare > 0.75 && text.split(/[,|·•]|\[\p{Lu}+\]/u, 4).length >= 3
}

/** Links under “Read more” go with it: every paragraph that is mostly links, or a list with many of them. */
function dropUnderStandingHeadings(blocks: readonly Block[], verdicts: Verdict[]): void {
  for (const [index, { inList }] of blocks.entries()) {
    if (inList || verdicts[index] !== 'receipt.dropped.boilerplate') continue
    let end = index + 1
    while (blocks[end]?.inList === true) end += 1
    const list = blocks.slice(index + 1, end)
    if (linkedLength(list) <= 0.5 * lengthOf(list)) end = index + 1
    if (blocks[index]?.kind === 'heading') while (isLinks(blocks[end])) end += 1
    for (let next = index + 1; next < end; next += 1) verdicts[next] ??= 'receipt.dropped.related'
  }
}

function isLinks(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'heading' && block.linkShare > 0.5
}

/** What stands about the author at the end goes. */
function dropEnding(blocks: readonly Block[], verdicts: Verdict[]): void {
  const left = blocks.flatMap((block, index) => (verdicts[index] === null ? [{ block, index }] : []))
  for (const { index } of left.slice(endOfArticle(left.map(({ block }) => block)))) verdicts[index] = 'receipt.dropped.author-box'
}

/** Headings after which nothing comes: they stood over what was taken out. */
function dropHeadingsOverNothing(blocks: readonly Block[], verdicts: Verdict[]): void {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    if (verdicts[index] !== null) continue
    if (blocks[index]?.kind !== 'heading') return
    verdicts[index] = 'receipt.dropped.related'
  }
}

interface Run {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/** Where list items follow one another. */
function listsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = []
  for (let from = 0; from < blocks.length; from += 1) {
    if (blocks[from]?.inList !== true) continue
    let to = from
    while (blocks[to]?.inList === true) to += 1
    runs.push({ from, to })
    from = to
  }
  return runs
}

/** UTF-16 units of their texts. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** UTF-16 units of their texts that are in links. */
export function linkedLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0)
}

function repeatsTitle(heading: string, title: string): boolean {
  const a = plain(heading)
  const b = plain(title)
  return a !== '' && b !== '' && (a === b || (a.length > 20 && (a.includes(b) || b.includes(a))))
}

/** Letters and digits in lower case, one space between words. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
