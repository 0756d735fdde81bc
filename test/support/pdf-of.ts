import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib'

/** A piece of text on a page, in points from its lower left corner, as PDF measures. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  /** 10 where not given. */
  readonly size?: number
  readonly font?: 'plain' | 'bold' | 'italic'
}

export interface PdfOptions {
  readonly title?: string
  readonly author?: string
  readonly language?: string
  readonly created?: Date
}

/** An untagged A4 PDF with each piece of text exactly where it is put. */
export async function pdfOf(
  pages: readonly (readonly Placed[])[],
  { title, author, language, created }: PdfOptions = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  if (title !== undefined) document.setTitle(title)
  if (author !== undefined) document.setAuthor(author)
  if (language !== undefined) document.setLanguage(language)
  if (created !== undefined) document.setCreationDate(created)
  const fonts: Readonly<Record<'plain' | 'bold' | 'italic', PDFFont>> = {
    plain: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
    italic: await document.embedFont(StandardFonts.TimesRomanItalic),
  }
  for (const placed of pages) {
    const page = document.addPage([595, 842])
    for (const { text, x, y, size = 10, font = 'plain' } of placed) page.drawText(text, { x, y, size, font: fonts[font] })
  }
  return await document.save()
}

/** Lines under each other from `y` on, 12 points apart, at `x`. Of an indented one only the text is given, after two spaces. */
export function linesAt(x: number, y: number, lines: readonly string[]): readonly Placed[] {
  return lines.map((line, index) => ({ text: line.trimStart(), x: x + 7 * (line.length - line.trimStart().length), y: y - 12 * index }))
}
