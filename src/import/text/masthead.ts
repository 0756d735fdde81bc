import { readDateLine } from '../dates/index.ts'
import { readBylineLine } from './byline-line.ts'
import { isTitleLine } from './title-line.ts'

/** What the lines above an article’s text say. All `null` where the text begins at once. */
export interface Masthead {
  readonly title: string | null
  readonly byline: string | null
  /** YYYY-MM-DD or YYYY-MM. */
  readonly published: string | null
}

/** Reads the title from the first paragraph, and byline and date from the next ones, as far as each is unmistakable. Without a title nothing is read: a date on top may be anything. */
export function findMasthead(paragraphs: readonly string[]): Masthead {
  const [first, ...rest] = paragraphs
  const following = rest.slice(linesUnderTitle(rest).length)
  if (first === undefined || !isTitleLine(first, following)) return { title: null, byline: null, published: null }
  return { title: first, ...readUnderTitle(rest) }
}

/** Reads byline and date from the paragraphs that follow a title, where these begin with any. */
export function readUnderTitle(following: readonly string[]): Omit<Masthead, 'title'> {
  const lines = linesUnderTitle(following)
  return { byline: firstOf(lines, readBylineLine), published: firstOf(lines, readDateLine) }
}

function linesUnderTitle(following: readonly string[]): readonly string[] {
  const lines = following.slice(0, 4)
  const end = lines.findIndex((line) => readBylineLine(line) === null && readDateLine(line) === null)
  return end < 0 ? lines : lines.slice(0, end)
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}
