import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Printable } from '#core/printable'

/** `node out/bench/docx-one.js ours|bare PRINTABLE.json OUT.docx`: one export in a process of its own, for `bench:docx` to measure; prints the SHA-256 of what it wrote. `bare` is docx alone, without finishing and checks. */
const [, , which = '', from = '', to = ''] = process.argv
const printable: Printable = JSON.parse(readFileSync(from, 'utf8'))
const bytes = which === 'bare' ? await bare() : await ours()
writeFileSync(to, bytes)
process.stdout.write(createHash('sha256').update(bytes).digest('hex'))

async function ours(): Promise<Uint8Array> {
  const { writeDocx } = await import('#export/docx')
  const written = await writeDocx(printable)
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  return written.bytes
}

async function bare(): Promise<Uint8Array> {
  const { bareDocx } = await import('./docx/bare-docx.ts')
  return await bareDocx(printable)
}
