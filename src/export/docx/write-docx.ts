import { Document, Packer, Paragraph } from 'docx'
import type { Printable } from '#core/printable'

/** A brief as a Word document. The same printable gives the same bytes. */
export async function writeDocx(printable: Printable): Promise<Uint8Array> {
  return Packer.pack(new Document({ sections: [{ children: [new Paragraph(printable.title)] }] }), 'uint8array')
}
