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
  const lines = rest.slice(0, 4)
  const end = lines.findIndex((line) => readBylineLine(line) === null && readDateLine(line) === null)
  const under = end < 0 ? lines : lines.slice(0, end)
  if (first === undefined || !isTitleLine(first, rest.slice(under.length))) return { title: null, byline: null, published: null }
  return { title: first, byline: firstOf(under, readBylineLine), published: firstOf(under, readDateLine) }
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}
