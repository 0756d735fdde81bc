import { expect, it } from 'vitest'
import { everyChoice } from '#core/printable'
import { printBrief } from '#export/print'
import { docxOf } from '#test/docx-of'
import { expectedStructure } from '#test/expected-structure'
import { fullBrief } from '#test/good-package'
import { byLibreOffice, hasProgram, pageTexts, tagged } from '#test/libre-office'
import { markedNotes, shownNotes } from '#test/marked-notes'
import { pdfStructure } from '#test/pdf-structure'
import { richArticles } from '#test/rich-brief'
import { savedAgain } from '#test/saved-again'

const isThere = hasProgram('soffice') && hasProgram('pdftotext')
if (!isThere) process.stdout.write('passed over: no LibreOffice or poppler on this machine\n')

const printable = printBrief({ brief: fullBrief, articles: richArticles, choices: { ...everyChoice, comments: true } })

it.runIf(isThere)('shows each note under its number on the page that refers to it', { timeout: 300_000 }, async () => {
  const document = await docxOf(printBrief({ brief: markedNotes(60), articles: [] }))
  const pages = await pageTexts(await byLibreOffice(document, tagged))
  expect(shownNotes(pages, 60).onTheirPage).toHaveLength(60)
})

it.runIf(isThere)('keeps every bookmark, note and word when LibreOffice opens it and saves it again', { timeout: 300_000 }, async () => {
  const document = await docxOf(printable)
  const [before, after] = [savedAgain(document), savedAgain(await byLibreOffice(document, 'docx'))]
  expect(after).toEqual(before)
})

it.runIf(isThere)('tells a screen reader of its headings, the heads of its tables and its language', { timeout: 300_000 }, async () => {
  const pdf = await byLibreOffice(await docxOf(printable), tagged)
  expect(await pdfStructure(pdf)).toEqual(expectedStructure(printable))
})
