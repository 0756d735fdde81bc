import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { type PDFContext, PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { linesAt, pdfOf } from '#test/pdf-of'
import { richArticles, richBrief } from '#test/rich-brief'
import { readObjects } from '../../../../../src/export/pdf/file/read-objects.ts'

const { bytes: ours } = await writePdf(printBrief({ brief: richBrief, articles: richArticles }))
const withTable = await (await PDFDocument.load(ours)).save({ useObjectStreams: false })
const small = await pdfOf([linesAt(72, 700, ['A line (with brackets) and a \\ in it'])], { title: 'Größe', author: 'Ana' })

describe('readObjects', () => {
  it.each([
    ['a file of ours', ours],
    ['one with a table of objects', withTable],
    ['one of another writer', small],
    ['one to which changes were added', Buffer.concat([withTable, Buffer.from(`\n3 0 obj\n(anew)\nendobj\nstartxref\n0\n%%EOF`)])],
  ])('finds in %s what pdf-lib finds', async (_, bytes) => {
    expect(toldBy(readObjects(bytes))).toEqual(toldBy(await byPdfLib(bytes)))
  })

  it.each([
    ['a stream whose length stands elsewhere', '<< /Length 9 0 R >>\nstream\nabc\nendstream'],
    ['a stream of another length', '<< /Length 2 >>\nstream\nabc\nendstream'],
    ['a stream that would lead back', '<< /Length -9 >>\nstream\nabc\nendstream'],
    ['a dictionary that does not end', '<< /A 1'],
    ['an array that does not end', '[1 2'],
    ['a number that is none', '1-2'],
    ['brackets without end', '['.repeat(100_000)],
  ])('leaves %s to pdf-lib', (_, object) => {
    const text = Buffer.from(withTable).toString('latin1')
    expect(readObjects(Buffer.from(text.replace('\nxref', `\n999 0 obj\n${object}\nendobj\n\nxref`), 'latin1'))).toBeNull()
  })

  it('finds what pdf-lib finds in damaged files, or leaves them to it', async () => {
    const damage = fc.array(
      fc.tuple(fc.nat(small.length - 1), fc.constantFrom(...Array.from(' \n()<>[]/%019R-+.\\Aj', (sign) => sign.charCodeAt(0)))),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    const isAlike = fc.asyncProperty(damage, async (changes) => {
      const bytes = Uint8Array.from(small)
      for (const [at, code] of changes) bytes[at] = code
      const read = readObjects(bytes)
      return read === null || isDeepStrictEqual(toldBy(read), toldBy(await byPdfLib(bytes)))
    })
    expect((await fc.check(isAlike, { numRuns: 300 })).counterexample).toBeNull()
  })
})

async function byPdfLib(bytes: Uint8Array): Promise<PDFContext> {
  return (await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true, ignoreEncryption: true })).context
}

function toldBy(context: PDFContext | null) {
  const objects = context?.enumerateIndirectObjects().map(([reference, object]) => [String(reference), String(object)])
  return {
    objects,
    trailer: Object.fromEntries(
      Object.entries(context?.trailerInfo ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    ),
  }
}
