import { fileURLToPath } from 'node:url'
import { accessRows } from './docx/access-rows.ts'
import { citationRows } from './docx/citation-rows.ts'
import { costRows } from './docx/cost-rows.ts'
import { faultRows } from './docx/fault-rows.ts'
import { fidelityRows } from './docx/fidelity-rows.ts'
import { pageRows } from './docx/page-rows.ts'
import { samenessRows } from './docx/sameness-rows.ts'
import { savedAgainRows } from './docx/saved-again-rows.ts'
import { textRows } from './docx/text-rows.ts'
import { validityRows } from './docx/validity-rows.ts'
import { type BenchRow, printHead, printRow } from './rows.ts'

/**
 * `npm run bench:docx [PART [COUNT]]`: whether Word documents are valid, say what the brief says, show notes where they belong, come through another program, and what they cost.
 * Built into out/bench/, two folders below the checkout. `PART` is one of `parts`, all of them without it; `COUNT` is how many random briefs are drawn, or random edits made.
 */
const checkout = fileURLToPath(new URL('../../', import.meta.url))
const [, , only = null, count = null] = process.argv
const given = (usual: number) => (count === null ? usual : Number(count))

const parts: Readonly<Record<string, () => Iterable<BenchRow> | AsyncIterable<BenchRow>>> = {
  validity: () => validityRows(given(1000)),
  faults: faultRows,
  fidelity: () => fidelityRows(given(1000)),
  pages: () => pageRows(given(1000)),
  saved: () => savedAgainRows(given(1000)),
  access: accessRows,
  cost: () => costRows(checkout),
  citations: () => citationRows(given(10_000)),
  sameness: () => samenessRows(checkout),
  text: textRows,
}

printHead()
// One after another, so that nothing measured disturbs the next.
for (const [name, part] of Object.entries(parts)) {
  if (only !== null && only !== name) continue
  for await (const row of part()) if (!printRow(row)) process.exitCode = 1
}
