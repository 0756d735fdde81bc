import { expect, it } from 'vitest'
import { everyChoice } from '#core/printable'
import { printBrief } from '#export/print'
import { lettersOf, pdfBesideDocx } from '#test/pdf-beside-docx'
import { richArticles, richBrief } from '#test/rich-brief'

// Without what one of the two counts by itself: page numbers in the contents, letters of an inner list.
const sections = richBrief.sections.filter(({ kind }) => kind !== 'situation')
const printable = printBrief({ brief: { ...richBrief, sections }, articles: richArticles, choices: { ...everyChoice, contents: false } })
const { pdf, word, lostNotes, lostWords, more, pages } = await pdfBesideDocx(printable)

it('has the same headings, as many notes, and leads to the same places in both', () => {
  expect(pdf).toEqual(word)
  expect(pdf.notes).toBe(printable.notes.length)
})

it('has the same notes in both, each under its number', () => {
  expect(lostNotes).toEqual([])
})

it('has the same words in both, and no others but for what stands on every page', () => {
  expect(lostWords).toEqual([])
  const edges = pages * lettersOf(`${printable.title} TLP:AMBER TLP:AMBER NSD Page of`).length
  expect(more).toBeLessThanOrEqual(edges)
})
