import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether a program is there. */
export function hasProgram(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
}

/** The PDF that LibreOffice makes of a Word document, tagged for screen readers, with its bookmarks. */
export const tagged =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}'

/** What LibreOffice makes of a Word document: opened and saved again, each time with a profile of its own. `to` is a format of `soffice --convert-to`. */
export async function byLibreOffice(document: Uint8Array, to: string): Promise<Uint8Array> {
  return await inFolder(async (folder) => {
    const [given, made] = [join(folder, 'brief.docx'), join(folder, 'made')]
    await mkdir(made)
    await writeFile(given, document)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', made, given], { timeout: 600_000 })
    return new Uint8Array(await readFile(join(made, basename(given, 'docx') + (/^\w+/u.exec(to)?.[0] ?? ''))))
  })
}

/** The text of each page of a PDF: as it was drawn, or as poppler thinks that it is read, which is what copying takes. */
export async function pageTexts(pdf: Uint8Array, order: 'drawn' | 'read' = 'drawn'): Promise<readonly string[]> {
  return await inFolder(async (folder) => {
    const file = join(folder, 'brief.pdf')
    await writeFile(file, pdf)
    const { stdout } = await run('pdftotext', [...(order === 'drawn' ? ['-raw'] : []), file, '-'], { maxBuffer: 400_000_000 })
    return stdout.split('\f')
  })
}

async function inFolder<TDone>(work: (folder: string) => Promise<TDone>): Promise<TDone> {
  const folder = await mkdtemp(join(tmpdir(), 'attache-office-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
