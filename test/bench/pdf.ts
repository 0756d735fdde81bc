import { fileURLToPath } from 'node:url'
import { besideDocxRows } from './pdf/beside-docx-rows.ts'
import { fuzzRows } from './pdf/fuzz-rows.ts'
import { liveRows } from './pdf/live-rows.ts'
import { memoryRows } from './pdf/memory-rows.ts'
import { noteRows } from './pdf/note-rows.ts'
import { samenessRows } from './pdf/sameness-rows.ts'
import { speedRows } from './pdf/speed-rows.ts'
import { textRows } from './pdf/text-rows.ts'
import { type BenchRow, printHead, printRow } from './rows.ts'

/**
 * `npm run bench:pdf [PART [COUNT [FIRST]]]`: whether a PDF is what it promises, and how soon and at what cost its pages are seen.
 * Built into out/bench/, two folders below the checkout. `PART` is one of `parts`, all of them without it; `COUNT` is how many papers or briefs are drawn, keys pressed or edits made.
 * Papers and briefs are the same for the same number: `FIRST` is that of the first, so that a run can be divided, and one of them be looked at alone.
 */
const checkout = fileURLToPath(new URL('../../', import.meta.url))
const [, , only = null, count = null, first = '1'] = process.argv
const given = (usual: number) => (count === null ? usual : Number(count))
const numbers = (usual: number) => Array.from({ length: given(usual) }, (_, index) => Number(first) + index)

const parts: Readonly<Record<string, () => AsyncIterable<BenchRow>>> = {
  notes: () => noteRows(numbers(200)),
  same: () => samenessRows(checkout),
  text: textRows,
  beside: () => besideDocxRows(numbers(40)),
  fuzz: () => fuzzRows(numbers(10_000)),
  speed: speedRows,
  live: () => liveRows(given(60)),
  memory: () => memoryRows(given(1000)),
}

printHead()
// One after another, so that nothing measured disturbs the next.
for (const [name, part] of Object.entries(parts)) {
  if (only !== null && only !== name) continue
  for await (const row of part()) if (!printRow(row)) process.exitCode = 1
}
