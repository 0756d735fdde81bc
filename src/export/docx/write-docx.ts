import { Packer } from 'docx'
import type { Printable } from '#core/printable'
import { documentOf } from './document-of.ts'
import { finishPackage } from './finish/finish-package.ts'

/** A brief as a Word document (ISO/IEC 29500-1, transitional). The same printable gives the same bytes, on any machine and at any time. Characters that XML cannot hold are replaced or left out, never a reason to fail. */
export async function writeDocx(printable: Printable): Promise<Uint8Array> {
  const packed = await Packer.pack(documentOf(printable), 'uint8array')
  return finishPackage(packed, printable)
}
