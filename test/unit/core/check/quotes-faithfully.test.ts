import { expect, it } from 'vitest'
import { checkBrief } from '#core/check'
import { block, briefOf, noteOn, pickOf, quoted, text } from '#test/brief-of'
import { marked } from '#test/marked'

/** Findings on words quoted within a sentence. */
function findingsOn(quotedWords: string, words: string) {
  const { article, spans } = marked(`Then ‹${words}› ended it.`)
  const pick = pickOf(article, spans[0]!)
  return checkBrief(briefOf([block([text('We read: '), quoted(pick, quotedWords), noteOn(pick)])], [pick]), [article])
}

it.each([
  ['the same words', 'they have run out of options', 'they have run out of options'],
  ['outer quotation marks added', '“they have run out”', 'they have run out'],
  ['outer quotation marks dropped', 'they have run out', '"they have run out"'],
  ['a closing mark dropped', 'they have run out', 'they have run out”'],
  ['single outer marks dropped', 'they have run out', '‘they have run out’'],
  ['another run of white space', 'they have \n run out', 'they have  run\u00a0out'],
  ['words left out', 'they have […] options', 'they have run out of options'],
  ['words left out, three dots', 'they have [...] options', 'they have run out of options'],
  ['words left out at the start', '[…] out of options', 'they have run out of options'],
  ['words left out at the end', 'they have run […]', 'they have run out of options'],
  ['words left out before an opening mark', '[…] “they have run out”', '“they have run out”'],
  ['words left out twice', 'they […] run […] options', 'they have run out of options'],
  ['words left out before a comma', 'they have run […], she said', 'they have run out of options, she said'],
  ['words put in', 'they [the council] have run out', 'they have run out'],
  ['words put in at the end', 'they have run out [of money]', 'they have run out'],
  ['a pronoun explained', '[the council] have run out', 'they have run out'],
  ['a pronoun explained with its words kept apart', 'We told [the council] of it', 'We told them of it'],
  ['a small letter made a capital', '[T]hey have run out', 'they have run out'],
  ['a capital made a small letter', '[t]hey have run out', 'They have run out'],
  ['a letter changed after words were left out', '[…] [O]ptions are few', 'they say options are few'],
  ['brackets of the source', 'they [sic] have run out', 'they [sic] have run out'],
  ['left out up to brackets of the source', '[…] [sic] have run out', 'they, they [sic] have run out'],
])('is no change: %s', (_case, found, expected) => {
  expect(findingsOn(found, expected)).toEqual([])
})

it.each([
  ['another word', 'they have run short of options', 'they have run out of options'],
  ['a word dropped', 'they have run out options', 'they have run out of options'],
  ['a word added', 'they have now run out', 'they have run out'],
  ['an end cut off without a sign', 'they have run out', 'they have run out of options'],
  ['a beginning cut off without a sign', 'have run out', 'they have run out'],
  ['a comma', 'they have run out', 'they have run out,'],
  ['case', 'They have run out', 'they have run out'],
  ['straight marks inside made typographic', 'a “safe” way', 'a "safe" way'],
  ['an ellipsis without brackets', 'they have … options', 'they have run out of options'],
  ['half a word left out', 'it is […]legal', 'it is illegal'],
  ['half a word left out behind', 'it is legal[…]', 'it is legalised'],
  ['a bracket in the place of a word that is no pronoun', 'it is [clearly] legal', 'it is not legal'],
  ['a bracket in the place of two words', '[the council] run out', 'they have run out'],
  ['another letter in brackets', '[W]hey have run out', 'they have run out'],
  ['letters put before a word', 'it is [il]legal', 'it is legal'],
  ['a bracket that hides a pronoun inside a word', 'w[the council] sent aid', 'wit sent aid'],
  ['nothing left', '“”', 'they have run out'],
])('is a change: %s', (_case, found, expected) => {
  expect(findingsOn(found, expected)).toEqual([
    {
      rule: 'quote-changed',
      severity: 'untrue',
      place: { kind: 'quotedWords', id: 'q1' },
      values: { found, expected },
      fix: { kind: 'restore-words', quotation: 'q1' },
    },
  ])
})
