import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { NumberedPage } from './running-heads.ts'
import { streamsOfSubtype } from './streams-of-subtype.ts'

/** Pages that are asked for their fonts, and how full they may be: a font’s name comes only with everything else that is drawn, which takes as long as reading the text. */
const mostPages = 4
const mostRuns = 8000

/** Forms (ISO 32000-1, 8.10) that a file may have and still be asked: forms that draw forms multiply what is drawn, without an end that we could cut off. */
const mostForms = 10

/** Which of a file’s fonts are bold, by PDF.js’s name for them, as far as the first pages that use each can tell. The body’s own font is not asked for. */
export async function boldFonts(
  document: PDFDocumentProxy,
  pages: readonly NumberedPage[],
  { bytes, deadline }: { readonly bytes: Uint8Array; readonly deadline: number },
): Promise<ReadonlySet<string>> {
  if (streamsOfSubtype(bytes, 'Form', mostForms + 1) > mostForms) return new Set()
  const letters = new Map<string, number>()
  for (const { runs } of pages) for (const { font, text } of runs) letters.set(font, (letters.get(font) ?? 0) + text.length)
  const [, ...others] = [...letters].toSorted(([, a], [, b]) => b - a)
  const wanted = new Set(others.filter(([, count]) => count >= 10).map(([font]) => font))
  const bold = new Set<string>()
  let asked = 0
  for (const { page: number, runs } of pages) {
    const here = [...new Set(runs.map(({ font }) => font))].filter((font) => wanted.has(font))
    if (here.length === 0 || runs.length > mostRuns) continue
    if (asked === mostPages || Date.now() > deadline) break
    asked += 1
    for (const font of here) wanted.delete(font)
    // oxlint-disable-next-line no-await-in-loop -- a page is asked only for fonts that no page before it has
    for (const font of await boldOn(document, number, here)) bold.add(font)
  }
  return bold
}

async function boldOn(document: PDFDocumentProxy, number: number, fonts: readonly string[]): Promise<readonly string[]> {
  try {
    const page = await document.getPage(number)
    await page.getOperatorList()
    const bold = fonts.filter((font) => isBold(page, font))
    page.cleanup()
    return bold
  } catch {
    // What cannot be drawn may still be read; its fonts are then taken for ordinary ones.
    return []
  }
}

function isBold(page: PDFPageProxy, name: string): boolean {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
  if (typeof font !== 'object' || font === null) return false
  if (('bold' in font && font.bold === true) || ('black' in font && font.black === true)) return true
  return 'name' in font && typeof font.name === 'string' && /bold|black|heavy|semibold|demi|medi$|[-,](?:bd|bld)\b/i.test(font.name)
}
