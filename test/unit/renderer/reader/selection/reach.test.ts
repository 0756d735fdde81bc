import { expect, it } from 'vitest'
import {
  bounds,
  byParagraph,
  bySentence,
  byWord,
  type Direction,
  emptyAt,
  isBackward,
  type Reach,
  toSentenceEdge,
} from '#renderer/reader/selection/reach.ts'

const texts = ['“They have run out,” she said. Nobody denies it. It is over.', '***', 'The council met on Tuesday.', 'It will meet again.']

/** What is selected, a line a paragraph. */
function selected(reach: Reach | null): string | null {
  if (reach === null) return null
  const { from, to } = bounds(reach)
  return texts
    .slice(from.paragraph, to.paragraph + 1)
    .map((text, index) => {
      const end = from.paragraph + index === to.paragraph ? to.offset : text.length
      return text.slice(index === 0 ? from.offset : 0, end)
    })
    .join('\n')
}

type Step = (reach: Reach | null) => Reach | null
const word =
  (direction: Direction, extending = false): Step =>
  (reach) =>
    byWord(texts, reach, 0, { direction, isExtending: extending })
const sentence =
  (direction: Direction): Step =>
  (reach) =>
    bySentence(texts, reach, 0, direction)
const edge =
  (direction: Direction): Step =>
  (reach) =>
    toSentenceEdge(texts, reach, 0, direction)

function after(...steps: readonly Step[]): string | null {
  return selected(steps.reduce<Reach | null>((reach, step) => step(reach), null))
}

it.each([
  { what: 'the first word', steps: [word(1)], gives: 'They' },
  { what: 'the last word', steps: [word(-1)], gives: 'over' },
  { what: 'the next word alone', steps: [word(1), word(1)], gives: 'have' },
  { what: 'the word before alone', steps: [word(1), word(1), word(-1)], gives: 'They' },
  { what: 'one word more', steps: [word(1), word(1, true)], gives: 'They have' },
  { what: 'one word fewer', steps: [word(1), word(1, true), word(1, true), word(-1, true)], gives: 'They have' },
  { what: 'a word before the one it began with', steps: [word(1), word(1), word(-1, true)], gives: 'They have' },
  { what: 'the first word of the next paragraph that has any', steps: [word(-1), word(1)], gives: 'The' },
  { what: 'words across paragraphs', steps: [word(-1), word(1, true)], gives: 'over.\n***\nThe' },
  { what: 'a sentence', steps: [sentence(1)], gives: '“They have run out,” she said.' },
  { what: 'the sentence around a word', steps: [word(-1), sentence(1)], gives: 'It is over.' },
  { what: 'the next sentence as well', steps: [sentence(1), sentence(1)], gives: '“They have run out,” she said. Nobody denies it.' },
  { what: 'the sentence before as well', steps: [word(-1), sentence(1), sentence(-1)], gives: 'Nobody denies it. It is over.' },
  { what: 'a sentence without its last word', steps: [sentence(1), word(-1, true), word(-1, true)], gives: '“They have run out,” she' },
  { what: 'from a word to the end of its sentence', steps: [word(1), word(1), edge(1)], gives: 'have run out,” she said.' },
  {
    what: 'from there to the end of the next',
    steps: [word(1), edge(1), edge(1)],
    gives: 'They have run out,” she said. Nobody denies it.',
  },
  { what: 'from a word to the beginning of its sentence', steps: [word(-1), edge(-1)], gives: 'It is over' },
])('selects $what', ({ steps, gives }) => {
  expect(after(...steps)).toBe(gives)
})

it('selects whole paragraphs, more and fewer, and past where it began', () => {
  const two = byParagraph(texts, null, 2, 1)
  expect(selected(two)).toBe('The council met on Tuesday.\nIt will meet again.')
  expect(byParagraph(texts, two, 3, 1)).toEqual(two)
  const up = [1, 2, 3].reduce<Reach>((reach) => byParagraph(texts, reach, 2, -1), two)
  expect(selected(up)).toBe(texts.slice(0, 3).join('\n'))
  expect(isBackward(up)).toBe(true)
})

it('widens a selection made by mouse by whole words', () => {
  const begun: Reach = { anchor: emptyAt({ paragraph: 2, offset: 6 }), head: emptyAt({ paragraph: 2, offset: 9 }) }
  expect(selected(byWord(texts, begun, 2, { direction: 1, isExtending: true }))).toBe('council')
  expect(selected(bySentence(texts, begun, 2, 1))).toBe(texts[2])
})

it('stays where it is at the ends of the article', () => {
  const last = byWord(texts, null, 3, { direction: -1, isExtending: false })
  expect(byWord(texts, last, 3, { direction: 1, isExtending: false })).toBeNull()
  expect(byWord(['***'], null, 0, { direction: 1, isExtending: false })).toBeNull()
  expect(bySentence([''], null, 0, 1)).toBeNull()
})
