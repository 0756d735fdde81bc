import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { hostileRows } from './import/hostile-rows.ts'
import { pageRows } from './import/page-rows.ts'
import { speedRows } from './import/speed-rows.ts'
import { printHead, printRow } from './rows.ts'

/** `npm run bench:import`: how well, how safely and how fast files are read. Built into out/bench/, two folders below the checkout. */
const checkout = new URL('../../', import.meta.url)
const data = fileURLToPath(new URL('../shared/data', checkout))

if (existsSync(data)) {
  printHead()
  const parts = [() => pageRows(data), () => hostileRows(data, new URL('out/cli/worker.js', checkout)), () => speedRows(data)]
  for (const part of parts) {
    for (const row of await part()) if (!printRow(row)) process.exitCode = 1
  }
} else {
  process.stdout.write(`passed over: there is no ${pathToFileURL(data).pathname}\n`)
}
