import type { Printable } from '#core/printable'
import { type DocxChoices, writeDocx } from '#export/docx'

/** The bytes of a document that can be written. */
export async function docxOf(printable: Printable, choices?: DocxChoices): Promise<Uint8Array> {
  const written = await writeDocx(printable, choices)
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  return written.bytes
}
