import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { markedNotes } from '#test/marked-notes'
import { readPdf } from '#test/read-pdf'

const count = 60
const numbers = Array.from({ length: count }, (_, index) => index + 1)

it.each([
  ['en-GB', 'Footnote'],
  ['de-DE', 'Fußnote'],
])('leads from each number of a note in the text to the note and back, with words for who cannot see it: %s', async (language, word) => {
  const { bytes } = await writePdf(printBrief({ brief: { ...markedNotes(count), language }, articles: [] }))
  const links = await insideLinks(bytes)
  expect(links).toEqual(
    expect.objectContaining(
      Object.fromEntries(
        numbers.flatMap((number) => [
          [`${word} ${number}`, `Nx${number}x`],
          [`${number}`, `Rx${number}x`],
        ]),
      ),
    ),
  )
  const labels = (await readPdf(bytes)).roles.filter((role) => role === 'Lbl')
  expect(labels).toHaveLength(2 * count)
})

/** By what a link within the file is called, the mark of a note that stands just below where it leads. */
async function insideLinks(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const document = await getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const lines = await Promise.all(pages.map(async (page) => (await page.getTextContent()).items.filter((item) => 'str' in item)))
  const found: Record<string, string> = {}
  for (const page of pages)
    for (const { dest, contentsObj } of await page.getAnnotations()) {
      if (!Array.isArray(dest)) continue
      const [to, , , top] = dest
      const below = lines[await document.getPageIndex(to)]!.filter(({ transform }) => transform[5] < top && transform[5] > top - 11)
      found[contentsObj.str] = below.flatMap(({ str }) => /[NR]x\d+x/gu.exec(str) ?? []).join(' ')
    }
  await document.destroy()
  return found
}
