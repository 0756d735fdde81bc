import { listRows } from './library/list-rows.ts'
import { type BenchRow, printHead, printRow } from './rows.ts'

/** `npm run bench:library`: a library of a hundred thousand articles. Built into out/bench/. */
const parts: readonly (() => Promise<readonly BenchRow[]>)[] = [listRows]

printHead()
// One after another, so that nothing measured disturbs the next.
for (const part of parts) {
  const rows = await part()
  if (!rows.map((row) => printRow(row)).every(Boolean)) process.exitCode = 1
}
