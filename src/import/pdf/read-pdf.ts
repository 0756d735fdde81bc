import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadResult, Source } from '../read-result.ts'
import { boldFonts } from './bold-fonts.ts'
import { finishPdf } from './finish-pdf.ts'
import { openDocument } from './open-document.ts'
import { type Budget, readPage } from './read-page.ts'
import { structureOf } from './structure.ts'
import type { Properties, ReadPages } from './whole-pdf.ts'
import { largestStream, unpacksTooLarge } from './unpacking.ts'

/** Less than the 15 seconds after which the worker is killed (issue 3, 9), so that the person still gets an answer from here. */
const seconds = 12
/** A book of a thousand pages has some two hundred thousand pieces of text. */
const mostItems = 400_000
/** A page of a newspaper has five thousand. */
const mostOnPage = 50_000

/** After so many pages that cannot be read the rest is not tried: the file may claim a thousand million. */
const mostBroken = 50

/** Reads a PDF as one article: its paragraphs put together from where the letters stand on the pages, each with the page it begins on. */
export async function readPdf({ bytes, name }: Source): Promise<ReadResult> {
  const budget: Budget = { deadline: Date.now() + seconds * 1000, mostItems }
  if (unpacksTooLarge(bytes)) {
    return { ok: false, problem: { kind: 'unpacks-too-large', bytes: largestStream + 1, limit: largestStream } }
  }
  const opened = await openDocument(bytes)
  if (!opened.ok) return opened
  const { document } = opened
  try {
    const pages = await readPages(document, bytes, budget)
    if (pages === null) return { ok: false, problem: { kind: 'took-too-long', seconds } }
    return finishPdf({ ...pages, bytes, name, ...(await propertiesOf(document)) })
  } finally {
    await document.destroy()
  }
}

async function readPages(document: PDFDocumentProxy, bytes: Uint8Array, budget: Budget): Promise<ReadPages | null> {
  const pages: ReadPages['pages'][number][] = []
  let broken = 0
  let items = 0
  for (let number = 1; number <= document.numPages && broken < mostBroken; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one page after another, so that only one lies in memory and time can be kept
    const read = await readOne(document, number, { ...budget, mostItems: Math.min(mostOnPage, budget.mostItems - items) })
    if (read === 'over-budget') return null
    if (read === 'broken') broken += 1
    else {
      items += read.runs.length
      pages.push(read)
    }
  }
  return { pages, bold: await boldFonts(document, pages, { bytes, deadline: budget.deadline }), broken }
}

async function readOne(
  document: PDFDocumentProxy,
  number: number,
  budget: Budget,
): Promise<ReadPages['pages'][number] | 'over-budget' | 'broken'> {
  if (Date.now() > budget.deadline) return 'over-budget'
  try {
    const page = await document.getPage(number)
    const text = await readPage(page, budget)
    if (text === null) return 'over-budget'
    const structure = structureOf(await page.getStructTree())
    page.cleanup()
    return { ...text, page: number, structure }
  } catch {
    // PDF.js mends what it can; a page that it gives up is counted and named to the person.
    return 'broken'
  }
}

async function propertiesOf(document: PDFDocumentProxy): Promise<Properties> {
  const labels = await document.getPageLabels().catch(() => null)
  try {
    const { info, metadata } = await document.getMetadata()
    const all: unknown = metadata === null ? {} : metadata.getAll()
    return { info, xmp: new Map(Object.entries(typeof all === 'object' && all !== null ? all : {})), labels }
  } catch {
    return { info: {}, xmp: new Map(), labels }
  }
}
