import { AllSelection, EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { selectedDocument } from '#renderer/editor/document/index.ts'
import { sketchOf, stateOf } from '../sketch.ts'

function selected(sketch: string): string | null {
  const { doc, selection } = stateOf(sketch)
  const part = selectedDocument(doc, selection)
  return part === null
    ? null
    : sketchOf(EditorState.create({ doc: part }))
        .replaceAll('|', '')
        .replace('title \nsummary\n', '')
}

/** The titles of what is selected, where every section is called T. */
function titles(sketch: string) {
  const { doc, selection } = stateOf(sketch)
  const titled = doc.type.schema.nodeFromJSON(JSON.parse(JSON.stringify(doc.toJSON()).replaceAll('"title":""', '"title":"T"')))
  return selectedDocument(titled, selection)
    ?.children.slice(1)
    .map((section) => section.attrs['title'])
}

describe('what is copied of a brief', () => {
  it('is nothing where nothing is selected', () => {
    expect(selected('situation\n  p one| two')).toBeNull()
  })

  it.each([
    ['words of a paragraph', 'situation\n  p one ‹two› three', 'situation\n  p two'],
    ['words over several blocks', 'situation\n  p one ‹two\n  h1 Dates\n  p three› four', 'situation\n  p two\n  h1 Dates\n  p three'],
    ['quoted words, whole', 'situation\n  p He spoke {of a ‹breach}. One› more.', 'situation\n  p {of a breach}. One'],
    ['quoted words with the note right behind them', 'situation\n  p He spoke ‹{of a breach›}.^ More.', 'situation\n  p {of a breach}.^'],
    ['no note that is about other words', 'situation\n  p ‹{of a breach} and› more.^', 'situation\n  p {of a breach} and'],
    ['a quotation, whole', 'situation\n  p one\n  quote three ‹four› five^', 'situation\n  quote three four five^'],
    [
      'items of a list',
      'situation\n  ul\n    li\n      p one\n    li\n      p ‹two\n    li\n      p three›',
      'situation\n  ul\n    li\n      p two\n    li\n      p three',
    ],
    ['the text of an entry alone', 'claims\n  claim Ferries stop.\n    p one ‹two›', 'claims\n  p two'],
    ['an entry whose first line is touched', 'claims\n  claim Ferries ‹stop.\n    p one› two', 'claims\n  claim Ferries stop.\n    p one'],
  ])('%s', (_what, sketch, part) => {
    expect(selected(sketch)).toBe(part)
  })

  it('is all of it where all of it is selected', () => {
    const { doc } = stateOf('situation\n  p one^\nclaims\n  claim A^\n    p two')
    expect(selectedDocument(doc, new AllSelection(doc))?.children.slice(1)).toEqual(doc.children.slice(1))
  })

  it('has the title of a section only where more than a part of it is selected', () => {
    expect([
      titles('situation\n  p ‹one› two'),
      titles('situation\n  p ‹one two›'),
      titles('situation\n  p o‹ne\nclaims\n  p tw›o'),
    ]).toEqual([[''], ['T'], ['T', 'T']])
  })
})
