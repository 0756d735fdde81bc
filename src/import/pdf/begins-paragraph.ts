import { listMarker } from './list-marker.ts'
import type { SetLine } from './page-lines.ts'
import { gapSlack, isAlike, type Style } from './style.ts'

/** Says whether a line begins a paragraph, given the line before it in reading order and the first line of the paragraph that is open. */
export function beginsParagraph(line: SetLine, before: SetLine, first: SetLine, style: Style): boolean {
  if (!isAlike(line.size, before.size)) return true
  if (line.column !== before.column) return beginsAfterTurn(line, before, style)
  const step = (line.y - before.y) / line.size
  const usual = isAlike(line.size, style.size) ? style.leading : Math.max(style.leading, 1.35)
  if (step > usual + gapSlack + (hasRaised(line) ? 0.25 : 0) || step < 0) return true
  if (isTableRow(line) || isTableRow(before)) return true
  if (listMarker(line.text) !== null && (endsSentence(before) || hasRoom(before, line) || listMarker(first.text) !== null)) return true
  if (changesFont(line, before, style)) return true
  return beginsByShape(line, before, first, style)
}

/** A number that calls a note pushes its line down. */
function hasRaised(line: SetLine): boolean {
  return line.runs.some(({ size, y }) => size < 0.85 * line.size && y < line.y - 0.15 * line.size)
}

/** Within a column, without white space before it: an indent, a hanging first line, or a line before that ends early. */
function beginsByShape(line: SetLine, before: SetLine, first: SetLine, style: Style): boolean {
  const em = line.size
  const inside = indentOf(line)
  const insideBefore = indentOf(before)
  const hangs = listMarker(first.text) !== null && inside > indentOf(first)
  if (inside > 0.7 * em && inside < 8 * em && inside - insideBefore > 0.7 * em && !hangs) return true
  // A paragraph of one full line, and the next one indented like it; a block quotation has more lines.
  if (style.indents && before === first && inside > 0.7 * em && insideBefore > 0.7 * em && endsSentence(before) && !hangs) return true
  if (inside < -0.7 * em && inside - insideBefore < -0.7 * em) return true
  if (!hasRoom(before, line)) return false
  if (endsSentence(before)) return !style.gaps || inside > 0.7 * em || roomShare(before) > 0.25
  // What ends early without a full stop is a line of its own, such as a heading, if nothing about it is ragged.
  return roomShare(before) > 0.5 && /^["“„«‘'(]?[\p{Lu}\p{N}\p{Lo}]/u.test(line.text)
}

/** Says the same of a line at the top of the next column or page, where no white space tells. */
export function beginsAfterTurn(line: SetLine, before: SetLine, style: Style): boolean {
  // Between columns nothing else parts a paragraph from a box that begins the next one. What was parted wrongly is bridged later.
  if (changesFont(line, before, style) || isSetAside(line, before, style)) return true
  if (/\p{L}[-\u00AD\u2010]$/u.test(before.text)) return false
  if (style.indents && !style.gaps) {
    if (indentOf(line) > 0.7 * line.size) return true
    // After a heading the first line is not indented.
    return endsSentence(before) && hasRoom(before, line) && roomShare(before) > 0.04
  }
  if (!endsSentence(before)) return hasRoom(before, line) && roomShare(before) > 0.5 && !/^\p{Ll}/u.test(line.text)
  return hasRoom(before, line) || listMarker(line.text) !== null
}

/** How far a line begins from the edge where lines of its column begin: positive inwards. */
function indentOf({ x0, x1, frame, rightToLeft }: SetLine): number {
  return rightToLeft ? frame.right - x1 : x0 - frame.left
}

/** What a line leaves free at its end. */
function roomOf({ x0, x1, frame, rightToLeft }: SetLine): number {
  return rightToLeft ? x0 - frame.left : frame.right - x1
}

function roomShare(line: SetLine): number {
  return roomOf(line) / Math.max(1, line.frame.right - line.frame.left)
}

/** Says whether the first word of `line` would have fitted on the line before: then it was put on a new line on purpose. */
function hasRoom(before: SetLine, line: SetLine): boolean {
  const letter = (line.x1 - line.x0) / Math.max(1, line.text.length)
  // A compound may be parted behind its hyphen, so its first part is what had to fit.
  const word = /^\S+?(?:-(?=\p{L})|(?=\s)|$)/u.exec(line.text)?.[0] ?? ''
  return roomOf(before) > (word.length + 1) * letter + 0.35 * line.size
}

/** A sentence’s end, with the quotation marks and brackets that may close behind it, in many scripts. */
export function endsSentence({ text }: { readonly text: string }): boolean {
  return /[.!?…:։׃؟۔।॥។။。！？][\p{Pe}\p{Pf}"'’”»\d*†]*$/u.test(text)
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
