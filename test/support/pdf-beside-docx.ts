import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import type { Printable } from '#core/printable'
import { writePdf } from '#export/pdf'
import { docxOf } from './docx-of.ts'
import { pdfStructure } from './pdf-structure.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'

/** What a brief’s PDF and Word document say, each as a reader of its kind finds it. Hyphens at the ends of lines, and spaces within long addresses, are the page’s and not the text’s: letters alone are compared. */
interface SaidInBoth {
  readonly headings: readonly string[]
  readonly notes: number
  readonly links: readonly string[]
}

interface PdfBesideDocx {
  readonly pdf: SaidInBoth
  readonly word: SaidInBoth
  /** Notes of the Word document that the PDF has not with the same number and the same letters, and words that it has not. */
  readonly lostNotes: readonly number[]
  readonly lostWords: readonly string[]
  /** Letters that the PDF has more than the Word document, on so many pages. */
  readonly more: number
  readonly pages: number
}

const look = { design: 'compact', page: 'A4' } as const

/** Both of a brief, printed without contents and without lists in lists: there one of the two counts by itself. */
export async function pdfBesideDocx(printable: Printable): Promise<PdfBesideDocx> {
  const { bytes } = await writePdf(printable, look)
  const pdf = await readPdf(bytes)
  const word = readDocx(await docxOf(printable, { ...look, template: null }))
  const notes = word.notes.map((paragraphs) => paragraphs.map(({ text }) => text).join(' '))
  const inWord = word.paragraphs.filter(({ style }) => /^(?:Heading\d|SummaryHeading|EntryTitle)$/u.test(style))
  const links = [...word.paragraphs, ...word.notes.flat()].flatMap((paragraph) => paragraph.links.map(({ target }) => target))
  const read = pdf.pages.join(' ')
  const [letters, withDigits] = [lettersOf(read), lettersAndDigits(read)]
  const body = [...word.paragraphs.map(({ text }) => text), ...notes].join(' ')
  return {
    pdf: {
      headings: (await pdfStructure(bytes)).headings.map((heading) => lettersOf(heading.slice(3))),
      notes: await notesTagged(bytes),
      links: sorted(pdf.links),
    },
    word: {
      headings: inWord.map(({ text }) => lettersOf(text)),
      notes: word.paragraphs.flatMap((paragraph) => paragraph.notes).length,
      links: sorted(links.filter((target) => target.startsWith('http'))),
    },
    lostNotes: notes.flatMap((text, index) => (hasWhole(withDigits, lettersAndDigits(`${index + 1}${text}`)) ? [] : [index + 1])),
    lostWords: wordsOf(body).filter((each) => !letters.includes(each)),
    more: letters.length - lettersOf(body).length,
    pages: pdf.pages.length,
  }
}

/** How many notes the tags of a PDF have. One that goes on on another page is one. */
async function notesTagged(bytes: Uint8Array): Promise<number> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  return context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFDict && object.lookup(PDFName.of('S')) === PDFName.of('Note')).length
}

/** Whether a text has another in one piece, or in two: where a note goes on on another page, what stands on every page is between them. */
function hasWhole(text: string, wanted: string): boolean {
  let first = wanted.length
  while (first > 0 && !text.includes(wanted.slice(0, first))) first -= 1
  return first === wanted.length || (first > 0 && text.indexOf(wanted.slice(first), text.indexOf(wanted.slice(0, first)) + first) !== -1)
}

function sorted(links: readonly string[]): readonly string[] {
  return [...new Set(links)].toSorted()
}

/** The letters of a text alone. */
export function lettersOf(text: string): string {
  return text.replaceAll(/\P{L}/gu, '')
}

function lettersAndDigits(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\P{L}+/u).filter((each) => each !== '')
}
