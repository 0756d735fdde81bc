import { expect, it } from 'vitest'
import { cslItem } from '#core/citations'
import { citationEngineFor } from '#export/print'
import { articleOf } from '#test/article-of'

const words = { untitled: 'untitled article', missing: '[missing]' }
const source = (title: string) =>
  cslItem(
    articleOf(['Text.'], { title, byline: 'Claire Vauquelin', outlet: 'Le Courrier', published: '2031-03-04', language: 'fr' }),
    words,
  )

function noteOf(language: string, title: string): string {
  const item = source(title)
  const cite = { article: item.id, pick: null, locator: null, prefix: '', suffix: '' }
  const [runs = []] = citationEngineFor(language).write([{ note: 1, items: [cite] }], [item])
  return runs.map(({ text }) => text).join('')
}

it('keeps the marks of a title from the left with it, and the day with its month, in a note from the right', () => {
  const note = noteOf('ar', 'La Tarsie demande')
  expect(note).toContain('\u200E“La Tarsie demande”\u200E')
  expect(note).toContain('\u200F4 مارس 2031')
})

it('leaves a title from the right and notes from the left as they are', () => {
  expect(noteOf('he', 'מצר הבז')).toContain(' “מצר הבז”,')
  expect(noteOf('en-GB', 'La Tarsie demande')).not.toMatch(/[\u200E\u200F]/u)
})
