import { type TextRun, topOf, weightedMedian } from './text-run.ts'

/**
 * Puts a large initial before the line that it begins: it stands two or three lines deep beside its paragraph, on the baseline of the last of them. The lines
 * beside it then begin where it does.
 */
export function withDropCaps(runs: readonly TextRun[]): readonly TextRun[] {
  const size = weightedMedian(
    runs.map((run) => [run.size, run.text.length]),
    10,
  )
  const caps = runs.filter((run) => run.size > 1.8 * size && /^[“"„«]?\p{Lu}$/u.test(run.text))
  if (caps.length === 0 || caps.length > 20) return runs
  return caps.reduce((all, cap) => withDropCap(all, cap, size), runs)
}

function withDropCap(runs: readonly TextRun[], cap: TextRun, size: number): readonly TextRun[] {
  const isBeside = (run: TextRun): boolean =>
    run !== cap &&
    run.size < 1.3 * size &&
    run.x0 >= cap.x1 - 0.3 * size &&
    run.x0 < cap.x1 + 1.2 * size &&
    topOf(run) > topOf(cap) - size &&
    run.y < cap.y + 0.4 * size
  const beside = runs.filter((run) => isBeside(run)).toSorted((a, b) => a.y - b.y)
  const [first] = beside
  // One line alone is a heading’s numeral or a logo.
  if (first === undefined || beside.length < 2) return runs
  const others = new Set(beside)
  return runs
    .filter((run) => run !== cap)
    .map((run) => (run === first ? { ...run, x0: cap.x0, text: `${cap.text}${run.text}` } : others.has(run) ? { ...run, x0: cap.x0 } : run))
}
