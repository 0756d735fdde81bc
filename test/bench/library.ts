import { fileURLToPath } from 'node:url'
import { editedAnchorRows } from './library/edited-anchor-rows.ts'
import { realAnchorRows } from './library/real-anchor-rows.ts'
import { storeRows } from './library/store-rows.ts'
import { type BenchRow, printHead, printRow } from './rows.ts'

/** `npm run bench:library [ARTICLES]`: how surely passages are found again, and how fast a library of very many articles is searched, listed and added to. Built into out/bench/, two folders below the checkout. */
const checkout = fileURLToPath(new URL('../../', import.meta.url))
const data = fileURLToPath(new URL('../../../shared/data', import.meta.url))
const fixtures = fileURLToPath(new URL('../../test/fixtures/anchors', import.meta.url))
const articles = Number(process.argv[2] ?? 100_000)

const parts: readonly (() => Iterable<BenchRow> | Promise<readonly BenchRow[]>)[] = [
  () => realAnchorRows(data),
  () => editedAnchorRows(fixtures),
  () => storeRows(checkout, articles),
]

printHead()
// One after another, so that nothing measured disturbs the next.
for (const part of parts) {
  for (const row of await part()) if (!printRow(row)) process.exitCode = 1
}
