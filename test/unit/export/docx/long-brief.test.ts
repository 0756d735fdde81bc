import { expect, it } from 'vitest'
import { printBrief } from '#export/print'
import { docxOf } from '#test/docx-of'
import { faultsOfDocx } from '#test/faults-of-docx'
import { longBrief } from '#test/long-brief'
import { readDocx } from '#test/read-docx'

it('keeps every note of a long brief at its reference, and every heading in the contents', { timeout: 60_000 }, async () => {
  const printable = printBrief(longBrief({ sections: 4, paragraphs: 25, notes: 2, articles: 20 }))
  const bytes = await docxOf(printable)
  const { paragraphs, notes } = readDocx(bytes)
  const textOf = (number: number) =>
    ` ${printable.notes[number - 1]?.paragraphs.flatMap((runs) => runs.map((run) => run.text)).join('') ?? ''}`
  expect(paragraphs.flatMap(({ notes: references }) => references)).toEqual(printable.notes.map(({ number }) => number))
  expect(notes.map(([note]) => note?.text)).toEqual(printable.notes.map(({ number }) => textOf(number)))
  expect(paragraphs.filter(({ style }) => /^TOC\d/u.test(style))).toHaveLength(printable.contents.length)
  expect(faultsOfDocx(bytes)).toEqual([])
})
