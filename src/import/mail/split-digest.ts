import { countWords } from '#core/article'
import { findMasthead } from '../text/index.ts'
import { type DigestHeading, isReadOn } from './digest-headings.ts'
import type { MailBlock } from './mail-block.ts'

/** One article of a press review: its headline and the blocks under it. */
export interface DigestSection {
  readonly title: string
  readonly url: string | null
  readonly blocks: readonly MailBlock[]
}

/** The articles in one mail, and what stands around them. */
export interface Digest {
  readonly sections: readonly DigestSection[]
  readonly frame: readonly MailBlock[]
}

const fewestSections = 3
const fewestWords = 40

/**
 * Cuts a press review into its articles; `null` where the mail is one text. Only structure that repeats counts: three headings or more of one level, each
 * with a link to its article and forty words under it; or as many headlines with a text between lines of dashes.
 */
export function splitDigest(blocks: readonly MailBlock[], headings: readonly DigestHeading[]): Digest | null {
  for (let level = 1; level <= 6; level += 1) {
    const digest = atHeadings(
      blocks,
      headings.filter((heading) => heading.level === level && heading.text !== ''),
    )
    if (digest !== null) return digest
  }
  return atSeparators(blocks)
}

function atHeadings(blocks: readonly MailBlock[], headings: readonly DigestHeading[]): Digest | null {
  if (headings.length < fewestSections) return null
  const starts: { readonly at: number; readonly heading: DigestHeading }[] = []
  let from = 0
  for (const heading of headings) {
    const at = blocks.findIndex(({ kind, text }, index) => index >= from && kind === 'heading' && text === heading.text)
    if (at < 0) continue
    starts.push({ at, heading })
    from = at + 1
  }
  const sections = starts.map(({ at, heading }, index) => ({
    title: heading.text,
    url: heading.link,
    blocks: blocks.slice(at + 1, starts[index + 1]?.at).filter(({ text }) => !(text.length < 60 && isReadOn(text))),
  }))
  const good = sections.filter((section) => section.url !== null && isLongEnough(section))
  // One more may be a contact box or an imprint; more than that, and the headings mean something else.
  if (good.length < fewestSections || sections.length - good.length > 1) return null
  return { sections: good, frame: [...blocks.slice(0, starts[0]?.at), ...framesOf(sections, good)] }
}

function atSeparators(blocks: readonly MailBlock[]): Digest | null {
  const runs: MailBlock[][] = [[]]
  for (const block of blocks) {
    if (block.role === 'separator') runs.push([])
    else runs.at(-1)?.push(block)
  }
  const filled = runs.filter((run) => run.length > 0)
  if (filled.length < fewestSections) return null
  const read = filled.map((run) => ({ run, section: sectionOf(run) }))
  const good = read.flatMap(({ section }) => (section === null ? [] : [section]))
  const inner = read.slice(1, -1)
  if (good.length < fewestSections || inner.some(({ section }) => section === null)) return null
  return { sections: good, frame: read.flatMap(({ run, section }) => (section === null ? run : [])) }
}

function sectionOf(run: readonly MailBlock[]): DigestSection | null {
  const { title } = findMasthead(run.map(({ text }) => text))
  if (title === null) return null
  const section = { title, url: null, blocks: run.slice(1) }
  return isLongEnough(section) ? section : null
}

function framesOf(sections: readonly DigestSection[], good: readonly DigestSection[]): readonly MailBlock[] {
  return sections
    .filter((section) => !good.includes(section))
    .flatMap(({ title, blocks }) => [{ role: 'text' as const, kind: 'heading' as const, text: title }, ...blocks])
}

function isLongEnough({ blocks }: DigestSection): boolean {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0) >= fewestWords
}
