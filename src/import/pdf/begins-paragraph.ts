import { endsSentence, hasRoom, indentOf, roomShare } from './line-shape.ts'
import { listMarker } from './list-marker.ts'
import type { SetLine } from './page-lines.ts'
import { gapSlack, isAlike, type Style } from './style.ts'

/** Says whether a line begins a paragraph, given the line before it in reading order and the first line of the paragraph that is open. */
export function beginsParagraph(line: SetLine, before: SetLine, first: SetLine, style: Style): boolean {
  if (!isAlike(line.size, before.size)) return true
  if (line.column !== before.column) return beginsAfterTurn(line, before, style)
  if (hasGap(line, before, style) || isTableRow(line) || isTableRow(before)) return true
  if (beginsItem(line, before, first) || changesFont(line, before, style)) return true
  return beginsByIndent(line, before, first, style) || beginsByRoom(line, before, style)
}

/** Says the same of a line at the top of the next column or page, where no white space tells. */
export function beginsAfterTurn(line: SetLine, before: SetLine, style: Style): boolean {
  // Between columns nothing else parts a paragraph from a box that begins the next one. What was parted wrongly is bridged later.
  if (changesFont(line, before, style) || isSetAside(line, before, style)) return true
  if (/\p{L}[-\u00AD\u2010]$/u.test(before.text)) return false
  return style.indents && !style.gaps ? beginsIndented(line, before) : beginsWithoutIndent(line, before)
}

/** After a heading the first line is not indented, so a line without an indent may begin a paragraph too. */
function beginsIndented(line: SetLine, before: SetLine): boolean {
  return indentOf(line) > 0.7 * line.size || (endsSentence(before) && hasRoom(before, line) && roomShare(before) > 0.04)
}

function beginsWithoutIndent(line: SetLine, before: SetLine): boolean {
  if (endsSentence(before)) return hasRoom(before, line) || listMarker(line.text) !== null
  return hasRoom(before, line) && roomShare(before) > 0.5 && !/^\p{Ll}/u.test(line.text)
}

/** White space, or a line that stands above the one before it. */
function hasGap(line: SetLine, before: SetLine, style: Style): boolean {
  const step = (line.y - before.y) / line.size
  const usual = isAlike(line.size, style.size) ? style.leading : Math.max(style.leading, 1.35)
  return step > usual + gapSlack + (hasRaised(line) ? 0.25 : 0) || step < 0
}

/** A number that calls a note pushes its line down. */
function hasRaised(line: SetLine): boolean {
  return line.runs.some(({ size, y }) => size < 0.85 * line.size && y < line.y - 0.15 * line.size)
}

function beginsItem(line: SetLine, before: SetLine, first: SetLine): boolean {
  return listMarker(line.text) !== null && (endsSentence(before) || hasRoom(before, line) || listMarker(first.text) !== null)
}

/** An indent, or a first line that hangs out of its paragraph. */
function beginsByIndent(line: SetLine, before: SetLine, first: SetLine, style: Style): boolean {
  const least = 0.7 * line.size
  const inside = indentOf(line)
  const insideBefore = indentOf(before)
  if (inside < -least) return inside - insideBefore < -least
  // The lines of a list’s item stand in behind its marker.
  if (inside <= least || (listMarker(first.text) !== null && inside > indentOf(first))) return false
  if (inside < 8 * line.size && inside - insideBefore > least) return true
  // A paragraph of one full line, and the next one indented like it; a block quotation has more lines.
  return style.indents && before === first && insideBefore > least && endsSentence(before)
}

/** The line before ends early. */
function beginsByRoom(line: SetLine, before: SetLine, style: Style): boolean {
  if (!hasRoom(before, line)) return false
  if (endsSentence(before)) return !style.gaps || indentOf(line) > 0.7 * line.size || roomShare(before) > 0.25
  // What ends early without a full stop is a line of its own, such as a heading, if nothing about it is ragged.
  return roomShare(before) > 0.5 && /^["“„«‘'(]?[\p{Lu}\p{N}\p{Lo}]/u.test(line.text)
}

/** One line is wholly in another font than the body and the next is not: a heading, a byline, a run of captions. */
function changesFont(line: SetLine, before: SetLine, style: Style): boolean {
  if (line.font === before.font || (line.font !== style.font && before.font !== style.font)) return false
  const one = line.font === style.font ? before : line
  const whole = one.runs.every(({ font }) => font === one.font)
  return whole && (roomShare(before) > 0.15 || endsSentence(before))
}

/** Wholly in a font that is not the body’s, behind a line of the body. */
function isSetAside(line: SetLine, before: SetLine, style: Style): boolean {
  return before.font === style.font && line.font !== style.font && line.runs.every(({ font }) => font === line.font)
}

function isTableRow({ cells }: SetLine): boolean {
  return cells.length >= 3
}
