import type { ContentsLine, Printable, PrintSection } from '#core/printable'
import { blockParagraphs, inSection, tableEnd } from './block-paragraphs.ts'
import type { Marked } from './bookmarks.ts'
import { claimsTable } from './claims-table.ts'
import { contentsParagraphs } from './contents-paragraphs.ts'
import { estimatePages } from './estimate-pages.ts'
import { paragraph } from './paragraph-xml.ts'
import { textRuns } from './run-xml.ts'
import { linkedRuns, type Story } from './story.ts'
import { titleParagraphs } from './title-paragraphs.ts'

/** All that stands between the first page's header and the last page's footer. */
export function storyXml(printable: Printable, story: Story): string {
  const title = titleParagraphs(printable, story)
  const summary = summaryParagraphs(printable, story)
  const sections = printable.sections.map((section) => sectionParagraphs(section, printable.words.claims, story)).join('')
  const sources = sourcesParagraphs(printable, story)
  return title + summary + contents(printable, story) + sections + sources
}

/** The summary, between two rules at the top of the first page. */
function summaryParagraphs({ summary, words }: Printable, story: Story): string {
  if (summary.length === 0) return ''
  return [
    paragraph({ style: 'SummaryHeading' }, textRuns(words.summary, story)),
    ...summary.map((block) => blockParagraphs(block, { ...inSection, style: 'Summary' }, story)),
    paragraph({ style: 'SummaryEnd' }),
  ].join('')
}

/** A section under its heading; without one its bookmark stands alone. */
function sectionParagraphs(section: PrintSection, words: Printable['words']['claims'], story: Story): string {
  const mark = story.bookmarks.mark('section', section.id)
  const heading = section.title.trim() === '' ? tableEnd(mark) : paragraph({ style: 'Heading1' }, mark, textRuns(section.title, story))
  const before = story.bookmarks.all().length
  const blocks = section.blocks.map((block) => blockParagraphs(block, inSection, story)).join('')
  const anchors = firstAnchors(story.bookmarks.all().slice(before))
  return heading + claimsTable(section.claims, words, (id) => anchors.get(`block ${id}`) ?? null, story) + blocks
}

function sourcesParagraphs({ sources, words }: Printable, story: Story): string {
  if (sources.length === 0) return ''
  return [
    paragraph({ style: 'Heading1' }, story.bookmarks.mark('sources', 'list'), textRuns(words.sources, story)),
    ...sources.map(({ runs, language }) => {
      const context = { isRightToLeft: story.isRightToLeft, ...(language !== undefined && { language }) }
      return paragraph({ style: 'Bibliography' }, ...runs.map((run) => linkedRuns(run, story.links, context)))
    }),
  ].join('')
}

/** Written last, when all bookmarks have their names. */
function contents(printable: Printable, story: Story): string {
  const pages = estimatePages(printable, story.design)
  const anchors = anchorsOf(story.bookmarks.all())
  const lines = printable.contents.flatMap((line, index) => {
    const anchor = anchors.get(lineKey(line))?.shift()
    return anchor === undefined ? [] : [{ line, anchor, page: pages[index] ?? 1 }]
  })
  return contentsParagraphs(printable.words.contents, lines, story)
}

/** By kind and id: all bookmarks of it, in their order. One id may stand in several places. */
function anchorsOf(marked: readonly Marked[]): ReadonlyMap<string, string[]> {
  const anchors = new Map<string, string[]>()
  for (const each of marked) anchors.set(keyOf(each), [...(anchors.get(keyOf(each)) ?? []), each.bookmark])
  return anchors
}

function lineKey({ of, id }: ContentsLine): string {
  return of === 'sources' ? 'sources list' : `${of} ${id}`
}

function keyOf({ kind, id }: Marked): string {
  return `${kind} ${id}`
}

/** By kind and id: the first bookmark of it. */
function firstAnchors(marked: readonly Marked[]): ReadonlyMap<string, string> {
  return new Map(marked.toReversed().map((each) => [keyOf(each), each.bookmark]))
}
