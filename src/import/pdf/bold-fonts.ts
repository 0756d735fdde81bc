import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page with more to draw is not asked for its fonts, nor is a file with more fonts: their names come only with everything else that is drawn. */
const mostRuns = 8000
const mostFonts = 60

/** Adds those fonts of a page that are bold to `bold`, and all of them to `known`. A page that has only known fonts costs nothing. */
export async function learnFonts(page: PDFPageProxy, runs: readonly { readonly font: string }[], known: Set<string>, bold: Set<string>): Promise<void> {
  const fonts = [...new Set(runs.map(({ font }) => font))].filter((font) => !known.has(font))
  if (fonts.length === 0 || runs.length > mostRuns || known.size > mostFonts) return
  for (const font of fonts) known.add(font)
  try {
    await page.getOperatorList()
  } catch {
    // What cannot be drawn may still be read; without it no font is known to be bold.
    return
  }
  for (const font of fonts) if (isBold(page, font)) bold.add(font)
}

function isBold(page: PDFPageProxy, name: string): boolean {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
  if (typeof font !== 'object' || font === null) return false
  if (('bold' in font && font.bold === true) || ('black' in font && font.black === true)) return true
  return 'name' in font && typeof font.name === 'string' && /bold|black|heavy|semibold|demi|medi$|[-,](?:bd|bld)\b/i.test(font.name)
}
