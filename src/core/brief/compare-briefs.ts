import { countWords } from '#core/article'
import { compareWords, type WordRun } from '#core/picks'
import type { Brief } from './brief.ts'
import { type BriefLine, briefLines } from './brief-lines.ts'
import type { CiteItem } from './inline.ts'

/**
 * One line of two briefs held against each other. The runs join up to its text in the one and in the other.
 * `moved` is a line that stands elsewhere among its neighbours, changed or not; a `same` line has nothing to show.
 */
export interface ComparedLine extends Omit<BriefLine, 'text'> {
  readonly change: 'same' | 'changed' | 'added' | 'removed' | 'moved'
  readonly runs: readonly WordRun[]
}

/** `added` and `removed` count words. */
export interface BriefComparison {
  readonly lines: readonly ComparedLine[]
  readonly added: number
  readonly removed: number
}

/** What became of a brief: line by line by their ids, in the order of `after`, with what is gone where it stood. `cite` says what a citation’s source is called. */
export function compareBriefs(before: Brief, after: Brief, cite: (item: CiteItem) => string = ({ article }) => article): BriefComparison {
  const [left, right] = [briefLines(before, cite), briefLines(after, cite)]
  const old = new Map(left.map((line, index) => [line.key, { line, index }]))
  const stays = inOrder(right.map(({ key }) => old.get(key)?.index ?? null))
  const behind = removedBehind(left, new Set(right.map(({ key }) => key)))
  const lines = [...(behind.get(null) ?? [])]
  for (const [index, line] of right.entries()) {
    lines.push(compared(line, old.get(line.key)?.line ?? null, stays.has(index)), ...(behind.get(line.key) ?? []))
  }
  return { lines, ...wordsIn(lines) }
}

function compared({ text, ...line }: BriefLine, before: BriefLine | null, isInOrder: boolean): ComparedLine {
  if (before === null) return { ...line, change: 'added', runs: [{ kind: 'changed', before: '', after: text }] }
  const runs = compareWords(before.text, text)
  const isChanged = runs.some(({ kind }) => kind === 'changed')
  return { ...line, change: isInOrder ? (isChanged ? 'changed' : 'same') : 'moved', runs }
}

/** Lines that are gone, by the line before them that is still there; `null` at the very beginning. */
function removedBehind(left: readonly BriefLine[], kept: ReadonlySet<string>): ReadonlyMap<string | null, readonly ComparedLine[]> {
  const behind = new Map<string | null, ComparedLine[]>()
  let last: string | null = null
  for (const { text, ...line } of left) {
    if (kept.has(line.key)) last = line.key
    else
      behind.set(last, [...(behind.get(last) ?? []), { ...line, change: 'removed', runs: [{ kind: 'changed', before: text, after: '' }] }])
  }
  return behind
}

/** Which places belong to a longest row of rising numbers: what stands in the same order in both. Places of `null` are passed over. */
function inOrder(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const tails: number[] = []
  const before: (number | null)[] = []
  for (const [place, number] of numbers.entries()) {
    before.push(null)
    if (number === null) continue
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[place] = tails[low - 1] ?? null
    tails[low] = place
  }
  const row = new Set<number>()
  for (let place = tails.at(-1) ?? null; place !== null; place = before[place] ?? null) row.add(place)
  return row
}

function wordsIn(lines: readonly ComparedLine[]): { readonly added: number; readonly removed: number } {
  const changed = lines.flatMap(({ runs }) => runs).filter((run) => run.kind === 'changed')
  return { added: count(changed.map((run) => run.after)), removed: count(changed.map((run) => run.before)) }
}

function count(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0)
}
