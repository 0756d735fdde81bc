import { fileURLToPath } from 'node:url'
import { killRows } from './editor/kill-rows.ts'
import { typingRows } from './editor/typing-rows.ts'
import { type BenchRow, printHead, printRow } from './rows.ts'

/** `npm run bench:editor [PART]`: what writing costs in a long brief, and how surely what is written is kept. Built into out/bench/, two folders below the checkout. `PART` is one of `parts`; all of them without it. */
const checkout = fileURLToPath(new URL('../../', import.meta.url))
const [, , only = null] = process.argv

const parts: Readonly<Record<string, () => Iterable<BenchRow> | Promise<readonly BenchRow[]>>> = {
  typing: () => typingRows(checkout),
  kills: killRows,
}

printHead()
// One after another, so that nothing measured disturbs the next.
for (const [name, part] of Object.entries(parts)) {
  if (only !== null && only !== name) continue
  for (const row of await part()) if (!printRow(row)) process.exitCode = 1
}
