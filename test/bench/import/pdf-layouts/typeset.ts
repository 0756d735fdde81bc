import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'
import { breakLines, type SetLine } from './break-lines.ts'
import type { WrittenArticle, WrittenParagraph } from './invent-articles.ts'
import type { Layout } from './layouts.ts'

const pageWidth = 595
const pageHeight = 842
const margin = 72
const gutter = 18

/** Sets an article as an untagged PDF in A4. Two lines of a paragraph stay together at the top and the bottom of a column, and a heading stays with its text. */
export async function typeset(article: WrittenArticle, layout: Layout): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const fonts = { body: await document.embedFont(StandardFonts.TimesRoman), bold: await document.embedFont(StandardFonts.TimesRomanBold) }
  const setter = new Setter(document, layout, fonts)
  for (const [index, paragraph] of article.paragraphs.entries()) setter.set(paragraph, article.paragraphs[index - 1]?.kind !== 'body')
  if (layout.furniture) setter.setFurniture(article.title)
  return await document.save()
}

interface Fonts {
  readonly body: PDFFont
  readonly bold: PDFFont
}

interface Style {
  readonly font: PDFFont
  readonly size: number
  readonly leading: number
  readonly before: number
  readonly indent: number
  readonly justified: boolean
  readonly width: number
}

/** Where the next line goes. */
class Setter {
  private readonly pages: PDFPage[] = []
  private column = 0
  private y = 0
  private top = pageHeight - margin

  private readonly document: PDFDocument
  private readonly layout: Layout
  private readonly fonts: Fonts

  constructor(document: PDFDocument, layout: Layout, fonts: Fonts) {
    this.document = document
    this.layout = layout
    this.fonts = fonts
    this.turn()
  }

  set(paragraph: WrittenParagraph, first: boolean): void {
    const style = this.styleOf(paragraph.kind, first)
    const measure = (text: string): number => style.font.widthOfTextAtSize(text, style.size)
    const lines = breakLines(paragraph.text, measure, { ...style, hyphenated: this.layout.hyphenated && paragraph.kind === 'body' })
    const kept = paragraph.kind === 'heading' ? lines.length + 2 : Math.min(2, lines.length)
    if (this.y < this.top) this.y -= style.before
    this.keep(kept, style)
    for (const [index, line] of lines.entries()) {
      if (lines.length - index === 2) this.keep(2, style)
      this.keep(1, style)
      this.draw(line, style, index === 0 ? style.indent : 0)
    }
    // Titles run over all columns.
    if (paragraph.kind === 'title') this.top = this.y -= 6
  }

  /** Header and footer of each page. */
  setFurniture(title: string): void {
    const { body } = this.fonts
    for (const [index, page] of this.pages.entries()) {
      const number = index + 1
      page.drawText(number % 2 === 0 ? title.slice(0, 60) : 'The Northern Ledger', { x: margin, y: pageHeight - 40, size: 8, font: body })
      page.drawText(`${number}`, { x: pageWidth / 2 - 4, y: 36, size: 9, font: body })
    }
  }

  private styleOf(kind: WrittenParagraph['kind'], first: boolean): Style {
    const { fontSize, leading, gap, indent, justified, columns } = this.layout
    const whole = pageWidth - 2 * margin
    const width = columns === 1 || kind === 'title' ? whole : (whole - gutter) / 2
    if (kind === 'title')
      return { font: this.fonts.bold, size: fontSize * 1.8, leading: 1.2, before: 0, indent: 0, justified: false, width }
    if (kind === 'heading') {
      return {
        font: this.fonts.bold,
        size: fontSize * 1.15,
        leading,
        before: Math.max(gap, fontSize * 0.8),
        indent: 0,
        justified: false,
        width,
      }
    }
    return { font: this.fonts.body, size: fontSize, leading, before: gap, indent: first ? 0 : indent, justified, width }
  }

  private keep(lines: number, { size, leading }: Style): void {
    if (this.y - lines * size * leading < margin) this.turn()
  }

  private turn(): void {
    if (this.pages.length > 0 && this.column + 1 < this.layout.columns) this.column += 1
    else {
      if (this.pages.length > 0) this.top = pageHeight - margin
      this.pages.push(this.document.addPage([pageWidth, pageHeight]))
      this.column = 0
    }
    this.y = this.top
  }

  private draw({ words, last }: SetLine, style: Style, indent: number): void {
    const { font, size, leading, width, justified } = style
    this.y -= size * leading
    const left = margin + this.column * (width + gutter) + indent
    const page = this.pages.at(-1)
    if (!justified || last || words.length === 1) {
      page?.drawText(words.join(' '), { x: left, y: this.y, size, font })
      return
    }
    const taken = words.reduce((sum, word) => sum + font.widthOfTextAtSize(word, size), 0)
    const space = (width - indent - taken) / (words.length - 1)
    let x = left
    for (const word of words) {
      page?.drawText(word, { x, y: this.y, size, font })
      x += font.widthOfTextAtSize(word, size) + space
    }
  }
}
