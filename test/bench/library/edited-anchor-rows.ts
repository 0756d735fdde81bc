import type { Span } from '#core/picks'
import type { BenchRow } from '../rows.ts'
import { type EditedText, editedTexts } from './edited-texts.ts'
import { fuzzyAnchor } from './fuzzy-anchoring.ts'
import { hardCases } from './hard-cases/index.ts'
import { isRight, pickedAndEdited, verdictOf } from './judge.ts'

const rounds = 4
const least = 0.95

/** How `locate` judges picks in texts that were edited since: the hand-written hard cases, and edits of every kind in seven invented articles. */
export function editedAnchorRows(fixtures: string): readonly BenchRow[] {
  return [...rowsOf('edited texts', editedTexts(fixtures, rounds)), ...rowsOf('hard cases', hardCases)]
}

function rowsOf(name: string, texts: readonly EditedText[]): readonly BenchRow[] {
  const judged = texts.map((text) => ({ text, found: verdictOf(text), fuzzy: silentPlace(text) }))
  const wrongExact = judged.filter(({ text, found }) => found.kind === 'exact' && !isRight(found, text.right)).length
  const right = judged.filter(({ text, found }) => isRight(found, text.right)).length
  const elsewhere = judged.filter(
    ({ text, fuzzy }) => fuzzy !== null && (text.right.span === null || !overlap(fuzzy, text.right.span)),
  ).length
  const changed = judged.filter(
    ({ text, fuzzy }) => fuzzy !== null && text.right.kind === 'changed' && text.right.span !== null && overlap(fuzzy, text.right.span),
  ).length
  return [
    {
      name: `anchors: ${texts.length} ${name}, wrong “exact”`,
      measured: String(wrongExact),
      reference: `fuzzy quote: ${elsewhere} elsewhere, ${changed} changed, silent`,
      target: '0',
      met: wrongExact === 0,
    },
    {
      name: `anchors: ${texts.length} ${name}, right verdict`,
      measured: `${((100 * right) / texts.length).toFixed(1)} %`,
      reference: 'gives no verdict',
      target: `≥ ${least * 100} %`,
      met: right >= least * texts.length,
    },
  ]
}

function silentPlace(text: EditedText): Span | null {
  const { pick, article } = pickedAndEdited(text)
  return fuzzyAnchor(pick, article)
}

function overlap(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.from < other.to && other.from < one.to
}
