import { expect, it } from 'vitest'
import { nearestPassage } from '#core/picks'
import { marked } from '#test/marked'

it.each([
  ['a wrong word', 'they have run out of options', 'If so, ‹they have run out of other options›, she said.\nThey left.'],
  ['other quotation marks and case', "It's Not Over", 'He said “‹it’s not over›” twice.'],
  ['the better of two', 'two vessels left at dawn on Sunday', 'One vessel came at dawn.\nThen ‹two vessels left at dusk on Sunday›.'],
  ['the better of two that share as many words', 'a word with no history', 'Chosen with care, it is ‹a word without a history›.'],
  ['a missing word', 'a close lasting partner', 'He is ‹a close and lasting partner› of ours.'],
])('suggests the passage meant: %s', (_case, words, text) => {
  const { article, spans } = marked(text)
  expect(nearestPassage(words, article)).toEqual(spans[0])
})

it.each([
  ['nothing is near', 'a grave breach of international law', 'The weather was fine.'],
  ['there are no words', '…', 'The weather was fine.'],
])('suggests nothing where %s', (_case, words, text) => {
  expect(nearestPassage(words, marked(text).article)).toBeNull()
})
