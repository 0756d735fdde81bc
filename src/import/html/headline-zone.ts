import { plain } from './filter.ts'
import type { PageElement } from '../page/index.ts'
import type { Line } from './page-lines.ts'

/** The lines around an article’s headline, where a page says who wrote it and when. */
export interface HeadlineZone {
  /** Nearest first. */
  readonly before: readonly Line[]
  /** From the line under the headline to where the text has well begun. */
  readonly after: readonly Line[]
  /** Everything behind `after`: the text, its author’s box, other stories. */
  readonly rest: readonly Line[]
}

const linesBefore = 8
const linesAfter = 45
/** Letters of running text after which the text has begun: more than a standfirst has. */
const textBegun = 700
const prose = 110

/** Finds the headline among the lines, and what stands around it. A page whose headline is nowhere has no such lines. */
export function headlineZone(lines: readonly Line[], title: string | null): HeadlineZone {
  const at = title === null ? -1 : headlineAt(lines, plain(title))
  if (at < 0) return { before: [], after: [], rest: lines }
  let letters = 0
  let end = at + 1
  while (end < lines.length && end <= at + linesAfter && letters < textBegun) {
    const { length } = lines[end]?.text ?? ''
    if (length > prose) letters += length
    end += 1
  }
  return { before: lines.slice(Math.max(0, at - linesBefore), at).toReversed(), after: lines.slice(at + 1, end), rest: lines.slice(end) }
}

/** The first line that is the headline in a heading of the first level, else in any heading, else anywhere. */
function headlineAt(lines: readonly Line[], title: string): number {
  if (title === '') return -1
  const same = lines.flatMap(({ text, pieces }, at) => {
    const isHeadline = text.length >= title.length && text.length < 2 * title.length + 40 && plain(text) === title
    return isHeadline ? [{ at, level: Math.min(4, headingLevel(pieces[0]?.element ?? null)) }] : []
  })
  return same.toSorted((a, b) => a.level - b.level || a.at - b.at)[0]?.at ?? -1
}

/** 1–6; 7 outside headings. */
function headingLevel(element: PageElement | null): number {
  for (let around = element; around !== null; around = around.parentElement) {
    const level = /^h([1-6])$/.exec(around.localName)?.[1]
    if (level !== undefined) return Number(level)
  }
  return 7
}
