import { fileURLToPath } from 'node:url'
import { realAnchorRows } from './library/real-anchor-rows.ts'
import { editedAnchorRows } from './library/edited-anchor-rows.ts'
import { type BenchRow, printHead, printRow } from './rows.ts'

/** `npm run bench:library`: how surely passages are found again. Built into out/bench/, two folders below the checkout. */
const checkout = new URL('../../', import.meta.url)
const data = fileURLToPath(new URL('../shared/data', checkout))
const fixtures = fileURLToPath(new URL('test/fixtures/anchors', checkout))

const parts: readonly (() => Promise<readonly BenchRow[]>)[] = [
  async () => await realAnchorRows(data),
  async () => await Promise.resolve(editedAnchorRows(fixtures)),
]

printHead()
// One after another, so that nothing measured disturbs the next.
for (const part of parts) {
  const rows = await part()
  if (!rows.map((row) => printRow(row)).every(Boolean)) process.exitCode = 1
}
