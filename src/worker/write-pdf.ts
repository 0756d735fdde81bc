import { missingGlyphs, type PdfWritten, writePdf } from '#export/pdf'
import type { Printable } from '#core/printable'
import type { PdfAsked } from '#ipc/export-types'
import { fontsAt } from './fonts-at.ts'

export async function writePdfWithFonts({ printable, choices: { fonts, ...choices } }: PdfAsked): Promise<PdfWritten> {
  return writePdf(printable, { ...choices, fonts: await fontsAt(fonts) })
}

export async function missingGlyphsWithFonts({
  printable,
  fonts,
}: {
  readonly printable: Printable
  readonly fonts: readonly string[]
}): Promise<readonly string[]> {
  return missingGlyphs(printable, await fontsAt(fonts))
}
