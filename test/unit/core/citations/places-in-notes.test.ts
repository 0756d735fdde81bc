import { expect, it } from 'vitest'
import { placesInNotes, positions } from '../../../../src/core/citations/places-in-notes.ts'

const named = Object.fromEntries(Object.entries(positions).map(([name, position]) => [position, name]))

/** Notes between bars, citations between semicolons, sources between commas; a locator behind a colon. */
function placed(text: string): readonly string[] {
  const citations = text.split('|').flatMap((note, index) =>
    note.split(';').flatMap((citation) => {
      const items = citation
        .trim()
        .split(', ')
        .filter((item) => item !== '')
      return items.length === 0 ? [] : [{ note: index + 1, items: items.map(source) }]
    }),
  )
  return placesInNotes(citations, 2)
    .flat()
    .map(({ position, firstNote, isNear }) => `${named[position]}${firstNote === 0 ? '' : ` n ${firstNote}`}${isNear ? ' near' : ''}`)
}

function source(item: string) {
  const [id = '', locator] = item.split(':')
  return { id, ...(locator !== undefined && { locator, label: 'page' }) }
}

it.each([
  ['a | a | a:3', ['first', 'ibid n 1 near', 'ibidWithLocator n 1 near']],
  ['a:3 | a:3 | a', ['first', 'ibid n 1 near', 'subsequent n 1 near']],
  ['a | b | a', ['first', 'first', 'subsequent n 1 near']],
  ['a, b | b', ['first', 'first', 'subsequent n 1 near']],
  ['a; a', ['first', 'ibid near']],
  ['a, b, a', ['first', 'first', 'subsequent near']],
  ['a | | a', ['first', 'subsequent n 1 near']],
  ['a | b | b | b | a', ['first', 'first', 'ibid n 2 near', 'ibid n 2 near', 'subsequent n 1']],
])('%s', (text, expected) => {
  expect(placed(text)).toEqual(expected)
})
