import { expect, it } from 'vitest'
import { printWords } from '#messages'
import { designOf } from '../../../../src/export/docx/shell/design.ts'
import { widthsOfClaims } from '../../../../src/export/docx/story/claims-table.ts'
import { widthOf } from '../../../../src/export/docx/story/letter-widths.ts'

/** In twips, the margins of a cell on both sides. */
const margins = 170

it.each(['en-GB', 'fr-FR', 'de-DE'])('no likelihood is broken within a word in the table of claims: %s', (language) => {
  const { sizes, fonts, textWidth } = designOf({ design: 'paper', page: 'A4', template: null })
  const room = (widthsOfClaims(textWidth)[2] ?? 0) - margins
  const words = Object.values(printWords(language).likelihoods).flatMap((term) => term.split(/[ \u00A0]/u))
  const widthOfWord = (word: string) => Array.from(word).reduce((sum, sign) => sum + widthOf(sign.codePointAt(0)!, fonts.label), 0)
  const tooWide = words.filter((word) => (widthOfWord(word) * sizes.table * 10) / 1000 > room)
  expect(tooWide).toEqual([])
})
