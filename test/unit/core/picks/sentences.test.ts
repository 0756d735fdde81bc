import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAt, sentencesOf, snapToGraphemes } from '#core/picks'

/** The sentences between the bars of a text, and what is found in it without them. */
function parted(barred: string): { readonly expected: readonly string[]; readonly found: readonly string[] } {
  const text = barred.replaceAll('|', '')
  return {
    expected: barred.split('|').map((sentence) => sentence.trim()),
    found: sentencesOf(text).map(({ from, to }) => text.slice(from, to)),
  }
}

describe('sentences', () => {
  it.each([
    ['full stops, questions and calls', 'It sank. |Why? |Nobody knows! |We wait.'],
    ['a title before a name', 'Mr. Valk met Dr. Ona Reyes and Gen. Holt. |They spoke.'],
    ['initials of a name', 'J. R. Holt and George W. Ames left. |They spoke.'],
    ['a country of initials', 'The U.S. Navy and the U.K. Treasury agreed. |They spoke.'],
    ['initials at the end', 'He went to the U.S. |The fleet did not.'],
    ['a company', 'Kestrel Lines Inc. Chairman Dun resigned. |He works for Kestrel Lines Inc. |The board met.'],
    ['decimal numbers and versions', 'It rose by 3.5 per cent to 1.200,50. |Then it fell to 2.4.1 again.'],
    ['a number behind No.', 'Pier No. 5 is shut. |Is it? |No. |He lied.'],
    ['a date', 'It sailed on Jan. 5 from Port Vessa. |It sank.'],
    ['“e.g.” and “i.e.”', 'Some goods, e.g. Tarsian steel, i.e. Grade A, are banned. |Others are not.'],
    ['German abbreviations', 'Viele Güter, z. B. Öl und d. h. Erdgas, fehlen. |Der Rat tagt.'],
    ['German ordinals', 'Am 3. März und am 14. Juli tagte der Rat. |Danach nie.'],
    ['German quotation marks', '„Halt!“ rief er. |„Nie wieder.“ |Dann ging er.'],
    ['guillemets with spaces', '« Assez ! » dit-il. |« Jamais. » |Il partit.'],
    ['guillemets turned inwards', 'Er kam. |»Halt!«, rief er. |Niemand hielt.'],
    ['a closing quotation mark behind the full stop', 'He said: “We will sail.” |Nobody did. |"Never." |(It rained.) |They left.'],
    ['speech that goes on', '“Will they sail?” he asked. |“No!” she said.'],
    ['an ellipsis within', 'They wait … and wait. |They left.'],
    ['Chinese', '船今天出发。|为什么？|“没有人知道。”|我们等。'],
    ['Japanese in corner brackets', '彼は言った。|「行く。」|誰も動かない。'],
    ['Arabic', 'أبحرت السفينة. |لماذا؟ |لا أحد يعلم!'],
    ['an Arabic title', 'وصل د. سامي إلى الميناء. |ثم غادر.'],
    ['Hebrew', 'הספינה הפליגה. |למה? |איש אינו יודע.'],
    ['letters with marks', 'Cafe\u0301 ferme\u0301. |E\u0301tait-ce vrai\u00a0? |Oui.'],
    ['emoji', 'It sank 🚢. |We cried 👩‍👩‍👧. |It rained.'],
    ['a letter that ends a sentence', 'He is older than I. |They know.'],
  ])('are parted: %s', (_case, barred) => {
    const { expected, found } = parted(barred)
    expect(found).toEqual(expected)
  })

  it('are none in white space', () => {
    expect([sentencesOf(''), sentencesOf(' \u00a0\n')]).toEqual([[], []])
  })

  it('cover every visible character once, in order, and cut no character', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom('Mr. ', 'No. ', '. ', '! ', '” ', ' «', '\n', '\u00a0', '3. ', 'U.S. ', 'é', 'e\u0301', '👩‍👩‍👧', '。'),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(text, (pieces) => {
        const line = pieces.join('')
        const found = sentencesOf(line)
        const outside =
          line.length === 0
            ? ''
            : [...found, { from: line.length, to: 0 }].map(({ from }, index) => line.slice(found[index - 1]?.to ?? 0, from)).join('')
        expect(outside.trim()).toBe('')
        for (const { from, to } of found) {
          expect(line.slice(from, to).trim()).not.toBe('')
          expect(snapToGraphemes(line, from, to)).toEqual({ from, to })
        }
      }),
    )
  })
})

describe('the sentence at an offset', () => {
  const text = ' It sank. Why? '
  it.each([
    ['before the first', 0, 'It sank.'],
    ['at its start', 1, 'It sank.'],
    ['within', 5, 'It sank.'],
    ['between two', 9, 'It sank.'],
    ['at the start of the next', 10, 'Why?'],
    ['at the end', 15, 'Why?'],
  ])('is found %s', (_case, offset, sentence) => {
    const { from, to } = sentenceAt(text, offset)
    expect(text.slice(from, to)).toBe(sentence)
  })

  it('is empty where there is none', () => {
    expect(sentenceAt('  ', 1)).toEqual({ from: 0, to: 0 })
  })
})
