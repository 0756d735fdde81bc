import { expect, it } from 'vitest'
import { plainText } from '#core/citations'
import { pagesOf } from '../../../../src/export/docx/story/pages-of.ts'
import { setParagraph, type SetParagraph } from '../../../../src/export/docx/story/set-paragraph.ts'

/** A paper on which ten lines of 100 have room, whose notes take 100 each and the rule above them 240. */
const paper = { room: 1000, noteHeight: () => 100 }

function lines(count: number, more: Partial<SetParagraph> = {}): SetParagraph {
  const line = { height: 100, notes: [] }
  return {
    lines: Array.from({ length: count }, () => line),
    before: 0,
    after: 0,
    keepNext: false,
    keepLines: false,
    isListed: false,
    ...more,
  }
}

const listed = (more: Partial<SetParagraph> = {}) => lines(1, { isListed: true, ...more })
const heading = listed({ keepNext: true, keepLines: true })
const noted = (count: number): SetParagraph => ({
  ...lines(2),
  lines: [
    { height: 100, notes: [] },
    { height: 100, notes: Array(count).fill(1) },
  ],
})

it.each<[string, readonly SetParagraph[], readonly number[]]>([
  ['what fits stays on the page', [lines(9), listed()], [1]],
  ['what does not goes to the next', [lines(10), listed()], [2]],
  ['distances take room', [lines(9, { after: 60 }), listed({ before: 60 })], [2]],
  ['the distance above the first line of a page takes none', [lines(10), listed({ before: 1000 }), lines(8), listed()], [2, 2]],
  ['a heading goes with the first two lines of what follows', [lines(7), heading, lines(5)], [1]],
  ['and not without them', [lines(8), heading, lines(5)], [2]],
  ['a paragraph leaves no line alone at the foot', [lines(9), lines(5), listed()], [2]],
  ['nor at the head', [lines(5), lines(6), lines(7), listed()], [2]],
  ['one that is kept together moves as a whole', [lines(6), lines(5, { keepLines: true }), lines(5), listed()], [3]],
  ['notes take room under their line', [lines(3), noted(1), listed()], [1]],
  ['as many as there are', [lines(3), noted(4), listed()], [2]],
  ['a block that is longer than a page goes on', [lines(25, { keepLines: true }), listed()], [3]],
])('%s', (_name, paragraphs, expected) => {
  expect(pagesOf(paragraphs, paper)).toEqual(expected)
})

it('breaks text into lines by the widths of its letters', () => {
  const setting = { font: 'Calibri', size: 20, width: 1000, line: 240, after: 0 }
  const count = (text: string, font = 'Calibri') => setParagraph([plainText(text)], { ...setting, font }).lines.length
  // Five m of 799 thousandths of 10 points are 40 points; 50 are in a line.
  expect([count('mmmmm'), count('mmmmm i'), count('mmmmm mmmmm'), count('mmmmmmm'), count('iiiii iiiii iiiii')]).toEqual([1, 1, 2, 2, 1])
  expect([count('iiiiiiiiii iiiiiiii'), count('iiiiiiiiii iiiiiiii', 'Cambria')]).toEqual([1, 2])
  // A list within a list within a list … leaves none of the page’s width.
  expect(setParagraph([plainText('mm')], { ...setting, width: -500 }).lines).toHaveLength(2)
})
