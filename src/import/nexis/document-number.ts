import type { Receipt } from '#core/article'

/** “3 of 10 DOCUMENTS”, as the older deliveries head each article. */
export interface DocumentNumber {
  readonly number: number
  readonly of: number
}

/** The number on a line that holds nothing else, in English, German, French, Spanish, Italian, Dutch or Portuguese; `null` for any other line. */
export function documentNumber(line: string): DocumentNumber | null {
  if (line.length > 120) return null
  const match = pattern.exec(line.trim())
  const number = plain(match?.[2])
  const of = plain(match?.[3])
  // The word may stand before or behind, but it must stand there: “3 of 10” may be anything.
  if (match === null || (match[1] === undefined) === (match[4] === undefined)) return null
  return number > 0 && of >= number ? { number, of } : null
}

const word = '(documents?|dokumente?n?|documentos?|documenti|documento|documenten)'
const pattern = new RegExp(String.raw`^(?:${word}\s+)?(\d[\d.,]{0,8})\s+(?:of|von|de|sur|di|van)\s+(\d[\d.,]{0,8})(?:\s+${word})?$`, 'i')

function plain(digits: string | undefined): number {
  return Number(digits?.replaceAll(/[.,]/g, '') ?? Number.NaN)
}

/** What the numbers say of the delivery. `stated` is the number of documents that the file itself states elsewhere; `null` where it does not. */
export function completeness(
  numbers: readonly DocumentNumber[],
  stated: number | null,
): { readonly announced: number | null; readonly gaps: Receipt['gaps'] } {
  const totals = new Map<number, number>()
  for (const { of } of numbers) totals.set(of, (totals.get(of) ?? 0) + 1)
  // One page may have been put in from another delivery; the total that most pages state is the file’s.
  const total = [...totals].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
  const announced = stated ?? total
  if (announced === null) return { announced, gaps: [] }
  const found = new Set(numbers.map(({ number }) => number))
  const first = stated === null ? 1 : Math.min(...found)
  return {
    announced,
    gaps: rangesWithout(found, first, first + announced - 1).map((sample) => ({ reason: 'receipt.gap.number-missing', sample })),
  }
}

/** The runs of numbers from `first` to `last` that are not in `found`: “3”, “7–9”. */
function rangesWithout(found: ReadonlySet<number>, first: number, last: number): readonly string[] {
  const known = [...found].filter((number) => number >= first && number <= last).toSorted((a, b) => a - b)
  const ranges: string[] = []
  let next = first
  for (const number of [...known, last + 1]) {
    if (number > next) ranges.push(number - next === 1 ? String(next) : `${next}–${number - 1}`)
    next = Math.max(next, number + 1)
  }
  return ranges
}
