import { unzipSync } from 'fflate'
import type { Brief } from '#core/brief'
import { everyChoice, type Printable, type PrintChoices } from '#core/printable'
import { type DocxWritten, writeDocx } from '#export/docx'
import { printBrief } from '#export/print'
import { richArticles, richBrief } from './rich-brief.ts'

/** A brief written into a house's template. */
export function writeInHouse(template: Uint8Array, brief: Brief = richBrief, choices: PrintChoices = everyChoice): Promise<DocxWritten> {
  return writeDocx(printed(brief, choices), { design: 'paper', page: 'A4', template })
}

const known = new Map<string, Printable>()

/** Citations take far longer to write than templates to fit: one brief is printed once. */
function printed(brief: Brief, choices: PrintChoices): Printable {
  const key = JSON.stringify([brief, choices])
  const printable = known.get(key) ?? printBrief({ brief, articles: richArticles, choices })
  known.set(key, printable)
  return printable
}

/** The bytes of a brief in a house's template that can take one. */
export async function inHouse(template: Uint8Array, brief?: Brief, choices?: PrintChoices): Promise<Uint8Array> {
  const written = await writeInHouse(template, brief, choices)
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  return written.bytes
}

/** The text of a part as it stands in the file. */
export function partText(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name])
}
