import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Block, type Brief, compareBriefs, type ComparedLine } from '#core/brief'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { block, briefOf, noteOn, pickOf, text } from '#test/brief-of'
import { articleOf } from '#test/article-of'

const article = articleOf(['He called it a grave breach of law.'])
const pick = pickOf(article, { paragraph: 0, from: 13, to: 27 })

function paragraph(id: string, words: string): Block {
  return block([text(words)], { id })
}

/** Everything but the title, its fields and the section, as `change role: text`, differences as `[before→after]`. */
function drawn(lines: readonly ComparedLine[]): readonly string[] {
  return lines
    .filter(({ role, change }) => change !== 'same' || (role !== 'title' && role !== 'field' && role !== 'section'))
    .map(
      ({ change, role, field, runs }) =>
        `${change} ${field ?? role}: ${runs.map((run) => (run.kind === 'same' ? run.text : `[${run.before}→${run.after}]`)).join('')}`,
    )
}

function compared(before: readonly Block[], after: readonly Block[], fields: Partial<Brief> = {}) {
  return compareBriefs(briefOf(before, [pick]), briefOf(after, [pick], fields), () => 'Harbour Courier')
}

const [one, two, three] = [paragraph('b1', 'The ice broke.'), paragraph('b2', 'The harbour waits.'), paragraph('b3', 'Nobody sails.')]

it.each([
  { what: 'nothing', before: [one, two], after: [one, two], is: ['same paragraph: The ice broke.', 'same paragraph: The harbour waits.'] },
  {
    what: 'words',
    before: [one],
    after: [paragraph('b1', 'The ice broke on Friday.')],
    is: ['changed paragraph: The ice broke[→ on Friday].'],
  },
  {
    what: 'a paragraph that came and one that went',
    before: [one, two],
    after: [one, three],
    is: ['same paragraph: The ice broke.', 'removed paragraph: [The harbour waits.→]', 'added paragraph: [→Nobody sails.]'],
  },
  {
    what: 'a paragraph that went from the very end and one from the middle',
    before: [one, two, three],
    after: [two],
    is: ['removed paragraph: [The ice broke.→]', 'same paragraph: The harbour waits.', 'removed paragraph: [Nobody sails.→]'],
  },
  {
    what: 'a paragraph that moved',
    before: [one, two, three],
    after: [three, one, two],
    is: ['moved paragraph: Nobody sails.', 'same paragraph: The ice broke.', 'same paragraph: The harbour waits.'],
  },
  {
    what: 'a quotation and its note',
    before: [block([text('a grave breach'), noteOn(pick)], { id: 'q1', pick })],
    after: [block([text('a breach'), noteOn(pick)], { id: 'q1', pick })],
    is: ['changed quotation: a [grave →]breach', 'same note: Harbour Courier, ¶ 1'],
  },
])('shows $what', ({ before, after, is }) => {
  const { lines } = compared(before, after)
  const seen = drawn(lines)
  // Where one goes and another comes, either may stand first.
  expect(seen.toSorted()).toEqual(is.toSorted())
})

it('shows fields by name, and counts words', () => {
  const { lines, added, removed } = compared([one], [paragraph('b1', 'The ice broke up.')], {
    to: 'Permanent Secretary',
    marking: 'TLP:RED',
  })
  expect({ lines: drawn(lines).filter((line) => !line.startsWith('same')), added, removed }).toEqual({
    lines: ['added to: [→Permanent Secretary]', 'changed marking: TLP:[AMBER→RED]', 'changed paragraph: The ice broke[→ up].'],
    added: 4,
    removed: 1,
  })
})

it('joins up to either brief, whatever they are, and finds no difference between a brief and itself', () => {
  fc.assert(
    fc.property(arbitraryBrief, arbitraryBrief, (before, after) => {
      const { lines } = compareBriefs(before, after)
      for (const { runs, change } of lines) {
        expect(change === 'same' ? runs.every(({ kind }) => kind === 'same') : runs.length).toBeTruthy()
      }
    }),
    { numRuns: 50 },
  )
  fc.assert(
    fc.property(arbitraryBrief, (brief) => {
      const { added, removed } = compareBriefs(brief, structuredClone(brief))
      expect({ added, removed }).toEqual({ added: 0, removed: 0 })
    }),
    { numRuns: 50 },
  )
})
