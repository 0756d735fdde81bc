import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { everyChoice } from '#core/printable'
import { checkDocx } from '#export/docx/lint'
import { printBrief } from '#export/print'
import { arbitraryArticles } from '#test/arbitrary-articles'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { briefReading } from '#test/brief-reading'
import { docxOf } from '#test/docx-of'
import { expectedReading } from '#test/expected-reading'
import { fullBrief } from '#test/good-package'
import { longBrief } from '#test/long-brief'
import { richArticles } from '#test/rich-brief'
import { readWord } from '#test/word-reading'

const choices = { ...everyChoice, comments: true }

it('says in the document what the brief says, to a reader that knows nothing of the writer', async () => {
  const printable = printBrief({ brief: fullBrief, articles: richArticles, choices })
  expect(briefReading(readWord(await docxOf(printable)))).toEqual(expectedReading(printable))
})

it('says what any brief says, block by block, with marks, lists, cells, links, notes and comments, and nothing is wrong in it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBrief, arbitraryArticles, async (brief, articles) => {
      const printable = printBrief({ brief, articles, choices })
      const bytes = await docxOf(printable)
      expect(checkDocx(bytes, printable)).toEqual([])
      expect(briefReading(readWord(bytes))).toEqual(expectedReading(printable))
    }),
    { numRuns: 30 },
  )
}, 60_000)

it('says what a brief of 500 notes says', async () => {
  const printable = printBrief(longBrief({ sections: 10, paragraphs: 25, notes: 2, articles: 30 }))
  expect(printable.notes.length).toBeGreaterThan(400)
  expect(briefReading(readWord(await docxOf(printable)))).toEqual(expectedReading(printable))
})
