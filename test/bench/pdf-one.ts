import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Printable } from '#core/printable'
import { writePdf } from '#export/pdf'

/** `node out/bench/pdf-one.js PRINTABLE.json`: one export in a process of its own, for `bench:pdf -- same`; prints the SHA-256 of what it made. */
const printable: Printable = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const { bytes } = await writePdf(printable)
// A utility process of Electron’s does not end by itself.
process.stdout.write(createHash('sha256').update(bytes).digest('hex'), () => process.exit())
