import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitParagraphs } from '../../../../src/import/text/split-paragraphs.ts'

const long =
  'The plan would put four frigates on the southern route by the end of the month, according to a paper seen by The Northern Ledger, which names no rules for the use of force.'

it.each([
  ['one paragraph a line', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
  ['blank lines around, not between', '\n\nOne.\nTwo.\n\n', ['One.', 'Two.']],
  ['hard-wrapped text', 'One goes\non here.\n\nTwo\nas well.', ['One goes on here.', 'Two as well.']],
  ['CR LF', 'One goes\r\non here.\r\n\r\nTwo.', ['One goes on here.', 'Two.']],
  ['CR', 'One.\rTwo.', ['One.', 'Two.']],
  ['a blank line of white space', 'One.\n \t\u00A0\nTwo.', ['One.', 'Two.']],
  ['line and paragraph separators', 'One.\u2028Two.\u2029Three.', ['One. Two.', 'Three.']],
  ['form feeds', 'One.\fTwo.', ['One.', 'Two.']],
  ['white space at the ends', '  One.\t\n\u00A0Two. ', ['One.', 'Two.']],
  ['Chinese, wrapped', '部长说，海峡\n将保持开放。\n\n没有人\n相信他。', ['部长说，海峡将保持开放。', '没有人相信他。']],
  ['a title over paragraphs of a line each', `Strait\n\n${long}\n${long}`, ['Strait', long, long]],
  [
    'byline and date under each other',
    'Strait\nBy Jane Roe\n5 March 2031\n\nText\nhere.',
    ['Strait', 'By Jane Roe', '5 March 2031', 'Text here.'],
  ],
  ['nothing', ' \n\n ', []],
])('splits %s', (_, text, paragraphs) => {
  expect(splitParagraphs(text)).toEqual(paragraphs)
})

it.each(['No\u00A0ship', 'No\u00ADship', '“No” — ‘ship’…', 'two  spaces', 'a\ttab', 'zero\u200Bwidth', 'e\u0301'])(
  'leaves %j as it stands',
  (text) => {
    expect(splitParagraphs(`${text}\n\n${text} again`)).toEqual([text, `${text} again`])
  },
)

it('gives back paragraphs that were joined by blank lines', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}.,“”’—-]{1,12}$/u)
  const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
      expect(splitParagraphs(paragraphs.join('\n\n'))).toEqual(paragraphs)
    }),
  )
})
