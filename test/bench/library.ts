import { fileURLToPath } from 'node:url'
import { storeRows } from './library/store-rows.ts'
import { printHead, printRow } from './rows.ts'

/** `npm run bench:library`: how fast a library of very many articles is searched, listed and added to. Built into out/bench/, two folders below the checkout. */
const checkout = fileURLToPath(new URL('../../', import.meta.url))
const articles = Number(process.argv[2] ?? 100_000)

printHead()
for (const row of storeRows(checkout, articles)) if (!printRow(row)) process.exitCode = 1
