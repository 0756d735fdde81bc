import type { SetLine } from './page-lines.ts'

/** How far a line begins from the edge where lines of its column begin: positive inwards. */
export function indentOf({ x0, x1, frame, rightToLeft }: SetLine): number {
  return rightToLeft ? frame.right - x1 : x0 - frame.left
}

/** What a line leaves free at its end. */
function roomOf({ x0, x1, frame, rightToLeft }: SetLine): number {
  return rightToLeft ? x0 - frame.left : frame.right - x1
}

/** The same as a share of the column’s width. */
export function roomShare(line: SetLine): number {
  return roomOf(line) / Math.max(1, line.frame.right - line.frame.left)
}

/** Says whether the first word of `line` would have fitted on the line before: then it was put on a new line on purpose. */
export function hasRoom(before: SetLine, line: SetLine): boolean {
  const letter = (line.x1 - line.x0) / Math.max(1, line.text.length)
  // A compound may be parted behind its hyphen, so its first part is what had to fit.
  const word = /^\S+?(?:-(?=\p{L})|(?=\s)|$)/u.exec(line.text)?.[0] ?? ''
  return roomOf(before) > (word.length + 1) * letter + 0.35 * line.size
}

/** A sentence’s end, with the quotation marks and brackets that may close behind it, in many scripts. */
export function endsSentence({ text }: { readonly text: string }): boolean {
  return /[.!?…:։׃؟۔।॥។။。！？][\p{Pe}\p{Pf}"'’”»\d*†]*$/u.test(text)
}
