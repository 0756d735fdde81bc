import * as v from 'valibot'
import { expect, it } from 'vitest'
import { type Brief, briefSchema, citedArticles, notesInOrder, passagesOf, plainWords, quotationsOf } from '#core/brief'
import { block, briefOf, noteOn, pickOf, quoted, text } from '#test/brief-of'
import { marked } from '#test/marked'

const { article, spans } = marked('‹One› and ‹two› and ‹three›.')
const [one, two, three] = spans.map((span, index) => pickOf(article, span, `p${index + 1}`))

/** Words in the summary, in prose, in a list, in an entry’s first line and content, and in the section after. */
const brief: Brief = v.parse(briefSchema, {
  ...briefOf([], [one!, two!, three!], { summary: [block([text('summary'), noteOn(one!, 'n1')], { id: 'b1' })] }),
  sections: [
    {
      kind: 'actors',
      id: 's1',
      title: 'Actors',
      content: [
        {
          kind: 'list',
          id: 'b2',
          ordered: false,
          items: [[block([text('item'), noteOn(two!, 'n2')], { id: 'b3' })], [block([text('item 2')], { id: 'b4' })]],
        },
        {
          kind: 'actor',
          id: 'e1',
          name: [text('name'), noteOn(one!, 'n3')],
          alsoKnownAs: null,
          role: null,
          affiliation: null,
          content: [block([text('two'), noteOn(two!, 'n4')], { id: 'b5', pick: two! })],
        },
      ],
    },
    {
      kind: 'free',
      id: 's2',
      title: 'Annex',
      content: [block([text('says '), quoted(three!, 'three', 'q1'), noteOn(three!, 'n5')], { id: 'b6' })],
    },
  ],
})

it('walks the summary, then section by section, entries with their first line first', () => {
  expect(passagesOf(brief).map(({ place, content }) => [place.section, place.entry, place.block, plainWords(content)])).toEqual([
    [null, null, 'b1', 'summary'],
    ['s1', null, 'b3', 'item'],
    ['s1', null, 'b4', 'item 2'],
    ['s1', 'e1', null, 'name'],
    ['s1', 'e1', 'b5', 'two'],
    ['s2', null, 'b6', 'says “three”'],
  ])
})

it('gives notes in the order in which they are read', () => {
  expect(notesInOrder(brief).map(({ note, place }) => [note.id, place.entry])).toEqual([
    ['n1', null],
    ['n2', null],
    ['n3', 'e1'],
    ['n4', 'e1'],
    ['n5', null],
  ])
})

it('gives block and inline quotations with their words and notes', () => {
  expect(
    quotationsOf(brief).map(({ kind, id, pick, words, notes }) => ({ kind, id, pick, words, notes: notes.map((note) => note.id) })),
  ).toEqual([
    { kind: 'quotation', id: 'b5', pick: 'p2', words: 'two', notes: ['n4'] },
    { kind: 'quotedWords', id: 'q1', pick: 'p3', words: 'three', notes: ['n5'] },
  ])
})

it('names each cited article once', () => {
  expect(citedArticles(brief)).toEqual([article.id])
})
