import type { TextRun } from './text-run.ts'

/**
 * Says whether a run calls a footnote: smaller than its line, raised above its baseline, and nothing but digits or signs behind a word or the end of a sentence.
 * An exponent (“10²”, “m²”) is none, nor is the number that a note itself begins with.
 */
export function isNoteNumber(run: TextRun, before: TextRun | undefined, line: { readonly size: number; readonly y: number }): boolean {
  if (before === undefined || run.x0 - before.x1 > 0.3 * line.size || !/^(?:\[?\d{1,3}\]?(?:[,–-]\d{1,3})*|[*†‡§]{1,3})$/u.test(run.text))
    return false
  if (run.size > 0.85 * line.size || run.y > line.y - 0.15 * line.size) return false
  return /(?:\p{L}{3}|[.,;:!?”"’»)\]…])$/u.test(before.text)
}
