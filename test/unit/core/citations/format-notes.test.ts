import * as v from 'valibot'
import { expect, it } from 'vitest'
import { type Note, noteSchema } from '#core/brief'
import { cslItem, formatNotes } from '#core/citations'
import { articleOf } from '#test/article-of'
import { chicago } from '#test/chicago'

const article = articleOf(['Text.'], { title: 'A quiet harbour', language: 'en', byline: 'Ana Ruiz' })
const untitled = articleOf(['Other.'], { title: null, published: null, outlet: null, url: 'https://quiet.example' })
const sources = [article, untitled].map((each) => cslItem(each, { untitled: 'untitled article', missing: '' }))
const engine = chicago()

const cite = (id: string, of = article) => ({
  kind: 'citation',
  id,
  items: [{ article: of.id, pick: null, locator: null, prefix: '', suffix: '' }],
})
const note = (...paragraphs: readonly (readonly (string | object)[])[]): Note =>
  v.parse(noteSchema, {
    kind: 'note',
    id: 'n',
    paragraphs: paragraphs.map((parts) => parts.map((part) => (typeof part === 'string' ? { kind: 'text', text: part, marks: [] } : part))),
  })
const texts = (...notes: readonly Note[]) =>
  formatNotes(notes, { engine, sources }).map((paragraphs) => paragraphs.map((runs) => runs.map((run) => run.text).join('')))

const long = 'Ana Ruiz, ‘A Quiet Harbour’, Harbour Courier, 4 March 2031'

it.each([
  ['alone', [cite('c')], `${long}.`],
  ['after words', ['See ', cite('c')], `See ${long}.`],
  ['before a clause', [cite('c'), '; the figure is older.'], `${long}; the figure is older.`],
  ['before words that go on', [cite('c'), ' has the figure.'], `${long} has the figure.`],
  ['before a bracket that closes', ['(', cite('c'), ')'], `(${long})`],
  ['before a new sentence', [cite('c'), ' The figure is older.'], `${long}. The figure is older.`],
  ['twice in a row', [cite('c'), cite('d')], `${long}. Ruiz.`],
  ['a description that starts the note', [cite('c', untitled)], 'Untitled article, n.d., https://quiet.example.'],
])('a citation %s', (_name, parts, expected) => {
  expect(texts(note(parts))).toEqual([[expected]])
})

it('keeps the point of an abbreviation that ends a citation within a sentence', () => {
  const dateless = cslItem(articleOf(['Third.'], { title: 'Undated', published: null, outlet: null }), { untitled: '', missing: '' })
  const citing = note([
    { ...cite('c'), items: [{ article: dateless.id, pick: null, locator: null, prefix: '', suffix: '' }] },
    ', a leaflet.',
  ])
  const [[runs = []] = []] = formatNotes([citing], { engine, sources: [dateless] })
  expect(runs.map((run) => run.text).join('')).toBe('‘Undated’, n.d., a leaflet.')
})

it('follows reading order over notes and paragraphs', () => {
  expect(texts(note(['First.'], [cite('a')]), note([cite('b', untitled)]), note([cite('c')]))).toEqual([
    ['First.', `${long}.`],
    ['Untitled article, n.d., https://quiet.example.'],
    ['Ruiz, ‘A Quiet Harbour’.'],
  ])
})

it('keeps the marks of the author’s own words', () => {
  const marked = v.parse(noteSchema, {
    kind: 'note',
    id: 'n',
    paragraphs: [[{ kind: 'text', text: 'bold', marks: [{ kind: 'bold' }, { kind: 'link', href: 'https://x.example' }] }]],
  })
  expect(formatNotes([marked], { engine, sources })).toEqual([
    [
      [
        {
          kind: 'text',
          text: 'bold',
          bold: true,
          italic: false,
          underline: false,
          superscript: false,
          smallCaps: false,
          link: 'https://x.example',
        },
      ],
    ],
  ])
})
