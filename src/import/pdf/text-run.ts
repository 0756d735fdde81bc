/**
 * A piece of text as it stands on a page: set in one font, on one baseline, in reading order of its own script. Lengths in points, from the upper left corner of
 * the page as it is read, so `y`, its baseline, grows downwards.
 */
export interface TextRun {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Height of the font. */
  readonly size: number
  /** PDF.js’s name for the font within the file. */
  readonly font: string
  readonly rightToLeft: boolean
  /** White space stands behind it in the file. */
  readonly spaceAfter: boolean
  /** The marked content it belongs to, by which the structure tree refers to it; `null` where it has none. */
  readonly mark: string | null
  /** Marked as no part of the text: a running head, a page number (ISO 32000-1, 14.8.2.2). */
  readonly artifact: boolean
}

/** Top and bottom of a run’s letters, nearly enough for any Latin, Cyrillic or Arabic font. */
export function topOf({ y, size }: Pick<TextRun, 'y' | 'size'>): number {
  return y - 0.78 * size
}

export function bottomOf({ y, size }: Pick<TextRun, 'y' | 'size'>): number {
  return y + 0.22 * size
}

/** How many UTF-16 units of text runs hold. */
export function lettersIn(runs: readonly Pick<TextRun, 'text'>[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}

/** The middle of a list by value, each value as often as its weight says; `fallback` for an empty one. */
export function weightedMedian(values: readonly (readonly [value: number, weight: number])[], fallback: number): number {
  const sorted = values.toSorted(([a], [b]) => a - b)
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2
  let sum = 0
  for (const [value, weight] of sorted) {
    sum += weight
    if (sum >= half) return value
  }
  return fallback
}
