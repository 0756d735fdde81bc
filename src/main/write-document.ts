import type { Printable } from '#core/printable'
import type { DocumentRemarks, DocxWritten, ExportSettings, PdfClaim, PdfWritten } from '#ipc/export-types'
import type { Remote } from '#ipc/remote'
import type { WorkerApi } from '#ipc/worker-api'

/** What became of writing a document, in whichever format. */
export type DocumentWritten =
  | { readonly kind: 'written'; readonly bytes: Uint8Array; readonly remarks: DocumentRemarks }
  | Exclude<DocxWritten, { readonly kind: 'written' }>

const noRemarks: DocumentRemarks = { missingStyles: [], notesAstray: [], missingGlyphs: [], claim: null }

/** Has the worker write a document in the format that was chosen. `template` is for Word alone, `fonts` for PDF. */
export async function writeDocument(
  calls: Pick<Remote<WorkerApi>, 'writeDocx' | 'writePdf'>,
  printable: Printable,
  { format, design, page }: Pick<ExportSettings, 'format' | 'design' | 'page'>,
  { template, fonts }: { readonly template: Uint8Array | null; readonly fonts: readonly string[] },
): Promise<DocumentWritten> {
  switch (format) {
    case 'docx': {
      const written = await calls.writeDocx({ printable, choices: { design, page, template } })
      if (written.kind !== 'written') return written
      return { kind: 'written', bytes: written.bytes, remarks: { ...noRemarks, missingStyles: written.missingStyles } }
    }
    case 'pdf': {
      const written = await calls.writePdf({ printable, choices: { design, page, fonts } })
      const { bytes, notesAstray, missingGlyphs } = written
      return { kind: 'written', bytes, remarks: { ...noRemarks, notesAstray, missingGlyphs, claim: claimOf(written) } }
    }
  }
}

function claimOf({ standard, faults }: PdfWritten): PdfClaim {
  return standard === null ? { kind: 'none', rules: [...new Set(faults.map(({ rule }) => rule))] } : { kind: 'kept', standard }
}
