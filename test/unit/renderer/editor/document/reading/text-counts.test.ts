import { expect, it } from 'vitest'
import { textCounts } from '#renderer/editor/document/index.ts'
import { stateOf } from '../sketch.ts'

it('counts words, characters, paragraphs and notes, of the whole and of what is selected', () => {
  const { doc, selection } = stateOf('situation\n  p Ice ‹and fog^\n  p\n  table\n    tableRow\n      tableCell\n        p two› ships')
  expect(textCounts(doc, { from: 0, to: doc.content.size })).toEqual({
    words: 5,
    characters: 20,
    charactersWithoutSpaces: 17,
    paragraphs: 2,
    notes: 1,
    sources: 0,
  })
  expect(textCounts(doc, selection)).toEqual({ words: 3, characters: 10, charactersWithoutSpaces: 9, paragraphs: 2, notes: 1, sources: 0 })
})
