import { readDateLine } from '../dates/index.ts'
import { readBylineLine } from './byline-line.ts'
import { joinLines } from './join-lines.ts'

/**
 * The paragraphs of plain text, trimmed, every other character as it stands. Where blank lines part blocks, a block is a paragraph and its lines, wrapped by
 * whoever wrote the file, are joined by a space; else every line is a paragraph.
 */
export function splitParagraphs(text: string): readonly string[] {
  const blocks = withLineFeeds(text)
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => linesOf(block))
    .filter((lines) => lines.length > 0)
  if (blocks.length <= 1) return blocks[0] ?? []
  return blocks.flatMap((lines, index) => (isWrapped(lines, index) ? [joinLines(lines)] : lines))
}

/** Line ends are written as CR LF, CR, vertical tab, next line (U+0085) and line separator (U+2028) too; a form feed and a paragraph separator (U+2029) are blank lines. */
function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?|[\v\u0085\u2028]/g, '\n').replaceAll(/[\f\u2029]/g, '\n\n')
}

function linesOf(block: string): readonly string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Nobody wraps lines at more than this; so longer ones are paragraphs, and the blank line before them only set off a title. */
const longestWrappedLine = 160

function isWrapped(lines: readonly string[], block: number): boolean {
  if (lines.some((line) => line.length > longestWrappedLine)) return false
  // Title, byline and date stand on lines of their own, with or without blank lines between them.
  const under = lines.slice(block === 0 ? 1 : 0)
  return !(block < 3 && under.length > 0 && under.every((line) => readBylineLine(line) !== null || readDateLine(line) !== null))
}
