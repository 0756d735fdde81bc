import { importingRows, openingRows } from './library/reader-rows.ts'
import { type BenchRow, printHead, printRow } from './rows.ts'

/** `npm run bench:library`: how fast articles open, and how quiet reading stays beside other work. */
const parts: readonly (() => Promise<readonly BenchRow[]>)[] = [openingRows, importingRows]

printHead()
// One after another, so that nothing measured disturbs the next.
for (const part of parts) {
  const rows = await part()
  if (!rows.map((row) => printRow(row)).every(Boolean)) process.exitCode = 1
}
