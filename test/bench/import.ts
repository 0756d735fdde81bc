import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clippingRows } from './import/clipping-rows.ts'
import { hostileRows } from './import/hostile-rows.ts'
import { pageRows } from './import/page-rows.ts'
import { pdfRows } from './import/pdf-rows.ts'
import { speedRows } from './import/speed-rows.ts'
import { type BenchRow, printHead, printRow } from './rows.ts'

/** `npm run bench:import`: how well, how safely and how fast files are read. Built into out/bench/, two folders below the checkout. */
const checkout = new URL('../../', import.meta.url)
const data = fileURLToPath(new URL('../shared/data', checkout))

const parts: readonly (() => Promise<readonly BenchRow[]>)[] = [
  () => pageRows(data),
  () => clippingRows(join(data, 'clippings')),
  pdfRows,
  () => hostileRows(data, new URL('out/cli/worker.js', checkout)),
  () => speedRows(data),
]

async function run(): Promise<void> {
  printHead()
  // One after another, so that nothing measured disturbs the next.
  for (const part of parts) {
    const rows = await part()
    if (!rows.map((row) => printRow(row)).every(Boolean)) process.exitCode = 1
  }
}

if (existsSync(data)) await run()
else process.stdout.write('passed over: ../shared/data is not beside this checkout\n')
