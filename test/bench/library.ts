import { fileURLToPath } from 'node:url'
import { editedAnchorRows } from './library/edited-anchor-rows.ts'
import { listRows } from './library/list-rows.ts'
import { importingRows, openingRows } from './library/reader-rows.ts'
import { realAnchorRows } from './library/real-anchor-rows.ts'
import { storeRows } from './library/store-rows.ts'
import { type BenchRow, printHead, printRow } from './rows.ts'

/**
 * `npm run bench:library [PART [ARTICLES]]`: how surely passages are found again, how fast a library of very many articles is searched, listed and added to, and how the window bears it.
 * Built into out/bench/, two folders below the checkout. `PART` is one of `parts`; all of them without it.
 */
const checkout = fileURLToPath(new URL('../../', import.meta.url))
const data = fileURLToPath(new URL('../../../shared/data', import.meta.url))
const fixtures = fileURLToPath(new URL('../../test/fixtures/anchors', import.meta.url))
const [, , only = null, articles = '100000'] = process.argv

const parts: Readonly<Record<string, () => Iterable<BenchRow> | Promise<readonly BenchRow[]>>> = {
  anchors: () => realAnchorRows(data),
  edits: () => editedAnchorRows(fixtures),
  store: () => storeRows(checkout, Number(articles)),
  list: listRows,
  opening: openingRows,
  importing: importingRows,
}

printHead()
// One after another, so that nothing measured disturbs the next.
for (const [name, part] of Object.entries(parts)) {
  if (only !== null && only !== name) continue
  for (const row of await part()) if (!printRow(row)) process.exitCode = 1
}
