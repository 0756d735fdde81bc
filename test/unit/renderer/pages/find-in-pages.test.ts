import { expect, it } from 'vitest'
import { findInPages, type TextPiece } from '../../../../src/renderer/pages/find-in-pages.ts'

/** Every letter is as wide as the next. */
const widthOf = (text: string) => text.length

function line(text: string, rest: Partial<TextPiece> = {}): TextPiece {
  return { text, isRightToLeft: false, x: 100, baseline: 700, width: text.length * 5, height: 10, endsLine: true, ...rest }
}

it.each([
  ['whatever its case', [line('The Convoy sails')], 'convoy', [[{ x: 120, baseline: 700, width: 30, height: 10 }]]],
  [
    'across the ends of lines',
    [line('a first'), line('passage', { baseline: 685 })],
    'first  passage',
    [
      [
        { x: 110, baseline: 700, width: 25, height: 10 },
        { x: 100, baseline: 685, width: 35, height: 10 },
      ],
    ],
  ],
  [
    'in a word that is divided',
    [line('the Bran-'), line('nic Republic', { baseline: 685 })],
    'brannic',
    [
      [
        { x: 120, baseline: 700, width: 20, height: 10 },
        { x: 100, baseline: 685, width: 15, height: 10 },
      ],
    ],
  ],
  ['from the right', [line('שלום עולם', { isRightToLeft: true })], 'שלום', [[{ x: 125, baseline: 700, width: 20, height: 10 }]]],
  [
    'from the right, where a line is drawn word by word from its left end',
    [
      line('עולם', { isRightToLeft: true, endsLine: false }),
      line(' ', { x: 120, endsLine: false }),
      line('שלום', { isRightToLeft: true, x: 125 }),
    ],
    'שלום עולם',
    [
      [
        { x: 125, baseline: 700, width: 20, height: 10 },
        { x: 120, baseline: 700, width: 5, height: 10 },
        { x: 100, baseline: 700, width: 20, height: 10 },
      ],
    ],
  ],
  ['with signs that show nothing', [line('co\u00ADnvoy')], 'con\u200Cvoy', [[{ x: 100, baseline: 700, width: 35, height: 10 }]]],
  ['nowhere', [line('The convoy sails')], 'harbour', []],
  ['for nothing', [line('The convoy sails')], '  ', []],
])('words are found %s', (_, page, words, boxes) => {
  expect(findInPages([[], page], words, widthOf)).toEqual(boxes.map((found) => ({ page: 2, boxes: found })))
})
