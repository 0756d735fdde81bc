import type { ComparedLine } from '#core/brief'

/** What is shown together: one line that changed, or a stretch of lines that did not. */
export type FoldedLines =
  | { readonly kind: 'changed'; readonly line: ComparedLine }
  | { readonly kind: 'same'; readonly lines: readonly ComparedLine[] }

/** Unchanged lines beside one that changed are shown with it: where it stands is then seen. */
const context = 1

/** Folds long stretches without changes; a stretch too short to be worth it stays open, as a stretch of one line each. */
export function foldedLines(lines: readonly ComparedLine[]): readonly FoldedLines[] {
  const isNear = (index: number) => lines.slice(Math.max(0, index - context), index + context + 1).some(({ change }) => change !== 'same')
  const folded: FoldedLines[] = []
  for (const [index, line] of lines.entries()) {
    const last = folded.at(-1)
    if (isNear(index)) folded.push({ kind: 'changed', line })
    else if (last?.kind === 'same') folded[folded.length - 1] = { kind: 'same', lines: [...last.lines, line] }
    else folded.push({ kind: 'same', lines: [line] })
  }
  return folded
}
