import * as v from 'valibot'
import { expect, it } from 'vitest'
import { noteSchema } from '#core/brief'
import { type CitationEngine, plainText } from '#core/citations'
import type { PrintText } from '#core/printable'
import { writeNotes } from '#core/resolve'
import { printWords } from '#messages'
import { articleOf } from '#test/article-of'

const article = articleOf(['The harbour froze.'], { title: 'A quiet harbour', url: 'https://courier.example/1?fbclid=2' })
const unlinked = articleOf(['Ice.'], { title: 'Ice', url: null })
const cite = (...articles: readonly (typeof article)[]) => {
  const items = articles.map(({ id }) => ({ article: id, pick: null, locator: null, prefix: '', suffix: '' }))
  return v.parse(noteSchema, { kind: 'note', id: 'n1', paragraphs: [[{ kind: 'citation', id: 'c1', items }]] })
}

/** What a style made of one citation, and what of it is then a link. */
const linked = (text: string, ...articles: readonly (typeof article)[]) => {
  const engine: Pick<CitationEngine, 'write'> = { write: () => [[plainText(text)]] }
  const [note] = writeNotes([cite(...articles)], { articles, engine, words: printWords('en') })
  return (note?.paragraphs.flat() ?? [])
    .map((run: PrintText) => (run.isSourceLink === true ? `[${run.text}](${run.link})` : run.text))
    .join('')
}

it.each([
  [
    'the title, whatever capitals the style gave it',
    'Ruiz, ‘A Quiet Harbour’, para. 1.',
    [article],
    'Ruiz, ‘[A Quiet Harbour](https://courier.example/1)’, para. 1.',
  ],
  [
    'all of a citation that names no title, but for what surrounds it',
    '(Ruiz 2031).',
    [article],
    '([Ruiz 2031](https://courier.example/1)).',
  ],
  ['nothing where a source has no address', 'Ice, para. 1.', [unlinked], 'Ice, para. 1.'],
  [
    'of several sources those that are named',
    '‘A Quiet Harbour’; Osk.',
    [article, unlinked],
    '‘[A Quiet Harbour](https://courier.example/1)’; Osk.',
  ],
])('links %s', (_what, text, articles, expected) => {
  expect(linked(text, ...articles)).toBe(expected)
})
