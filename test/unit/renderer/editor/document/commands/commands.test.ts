import type { EditorState, Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { addEntry, insertNote, moveBlock, moveEntry, removeNode } from '#renderer/editor/document/index.ts'
import { clearAcross } from '#renderer/editor/document/commands/clear-across.ts'
import { setBlockStyle, toggleList, toggleTextMark } from '#renderer/editor/document/commands/text-style.ts'
import { lines, sketchOf, stateOf } from '../sketch.ts'

/** The sketch after a command; `null` where it does not apply. */
function after(sketch: string, command: (state: EditorState) => Transaction | null): string | null {
  const transaction = command(stateOf(sketch))
  transaction?.doc.check()
  return transaction === null ? null : sketchOf(transaction)
}

function idOf(state: EditorState, type: string, nth = 0): string {
  const ids: string[] = []
  state.doc.descendants((node) => {
    if (node.type.name === type) ids.push(node.attrs['id'])
  })
  return ids[nth] ?? ''
}

describe('moveBlock', () => {
  it.each([
    { what: 'a paragraph', direction: 'up', before: 'situation\n  p one\n  p tw|o', result: 'situation\n  p tw|o\n  p one' },
    { what: 'a paragraph', direction: 'down', before: 'situation\n  p on|e\n  quote two^', result: 'situation\n  quote two^\n  p on|e' },
    {
      what: 'an entry by its title',
      direction: 'up',
      before: 'actors\n  actor A\n  actor |B\n    p b',
      result: 'actors\n  actor |B\n    p b\n  actor A',
    },
    {
      what: 'a block in an entry',
      direction: 'up',
      before: 'claims\n  claim A\n    p one\n    p |two',
      result: 'claims\n  claim A\n    p |two\n    p one',
    },
    {
      what: 'a list item',
      direction: 'down',
      before: 'situation\n  ul\n    li\n      p |one\n    li\n      p two',
      result: 'situation\n  ul\n    li\n      p two\n    li\n      p |one',
    },
  ] as const)('moves $what $direction, the caret with it', ({ direction, before, result }) => {
    expect(after(before, (state) => moveBlock(state, direction))).toBe(result)
  })

  it.each([
    { where: 'the first of its section', direction: 'up', sketch: 'situation\n  p |one\n  p two' },
    { where: 'right under an entry’s title', direction: 'up', sketch: 'claims\n  claim A\n    p |one' },
    { where: 'the last of its section', direction: 'down', sketch: 'situation\n  p one\n  p two|\nfree\n  p three' },
    { where: 'the title', direction: 'down', sketch: 'title On|e\nsituation\n  p one' },
  ] as const)('does nothing with $where', ({ direction, sketch }) => {
    expect(after(sketch, (state) => moveBlock(state, direction))).toBeNull()
  })
})

describe('moveEntry', () => {
  it('moves the entry with that id', () => {
    const sketch = 'actors\n  actor A\n  actor B\n  p |text'
    expect(after(sketch, (state) => moveEntry(state, idOf(state, 'actor', 0), 'down'))).toBe('actors\n  actor B\n  actor A\n  p |text')
  })
})

describe('removeNode', () => {
  it.each([
    { what: 'an entry', type: 'claim', before: 'claims\n  claim A\n  claim B|', result: 'claims\n  claim B|' },
    { what: 'the only entry', type: 'claim', before: 'claims\n  claim A|', result: 'claims\n  p |' },
    { what: 'a note', type: 'note', before: 'situation\n  p one|^ two', result: 'situation\n  p one| two' },
    {
      what: 'a block in a list',
      type: 'paragraph',
      before: 'situation\n  ul\n    li\n      p one|',
      result: 'situation\n  ul\n    li\n      p |',
    },
  ])('removes $what', ({ type, before, result }) => {
    // The summary’s paragraph is the first.
    expect(after(before, (state) => removeNode(state, idOf(state, type, type === 'paragraph' ? 1 : 0)))).toBe(result)
  })

  it('leaves sections alone', () => {
    expect(after('claims\n  p |', (state) => removeNode(state, idOf(state, 'claims')))).toBeNull()
  })
})

describe('addEntry', () => {
  it.each([
    { where: 'in place of the only empty paragraph', before: 'actors\n  p', result: 'actors\n  actor |' },
    { where: 'at the end', before: 'actors\n  actor A', result: 'actors\n  actor A\n  actor |' },
    { where: 'before an empty last paragraph', before: 'actors\n  actor A\n  p', result: 'actors\n  actor A\n  actor |\n  p' },
    {
      where: 'after the one with the caret',
      before: 'actors\n  actor A\n    p a|\n  actor B',
      result: 'actors\n  actor A\n    p a\n  actor |\n  actor B',
    },
  ])('adds one $where', ({ before, result }) => {
    expect(after(before, (state) => addEntry(state, idOf(state, 'actors')))).toBe(result)
  })

  it('adds none where a section has no entries', () => {
    expect(after('situation\n  p |', (state) => addEntry(state, idOf(state, 'situation')))).toBeNull()
  })
})

describe('insertNote', () => {
  it.each([
    { where: 'at the caret', before: 'situation\n  p one|, two', result: 'situation\n  p one^|, two' },
    { where: 'after what is selected', before: 'situation\n  p ‹one› two', result: 'situation\n  p one^| two' },
    { where: 'after quoted words, never in them', before: 'situation\n  p {one| two} three', result: 'situation\n  p {one two}^| three' },
    { where: 'in an entry’s title', before: 'claims\n  claim One|', result: 'claims\n  claim One^|' },
    {
      where: 'in the summary when the caret is in the title',
      before: 'title O|ne\nsituation\n  p',
      result: 'title One\nsummary\n  p ^|\nsituation\n  p',
    },
  ])('puts a note $where', ({ before, result }) => {
    expect(after(before, (state) => insertNote(state)?.transaction ?? null)).toBe(result)
  })
})

describe('text styles', () => {
  it('make a paragraph a heading that keeps its id', () => {
    const state = stateOf('situation\n  p one|')
    const heading = setBlockStyle(state, 'heading2')?.doc.child(1).child(0)
    expect({ type: heading?.type.name, attrs: heading?.attrs }).toEqual({ type: 'heading', attrs: { id: 'n2', level: 2 } })
  })

  it('leave quotations and entry titles what they are', () => {
    const sketch = 'claims\n  claim ‹A\n    quote B^\n    p C›'
    expect(after(sketch, (state) => setBlockStyle(state, 'heading1'))).toBe('claims\n  claim ‹A\n    quote B^\n    h1 C›')
  })

  it.each([
    {
      what: 'paragraphs into a list',
      before: 'situation\n  p ‹one\n  p two›',
      result: 'situation\n  ul\n    li\n      p ‹one\n    li\n      p two›',
    },
    {
      what: 'one kind of list into the other',
      before: 'situation\n  ol\n    li\n      p one|',
      result: 'situation\n  ul\n    li\n      p one|',
    },
    { what: 'a list into paragraphs', before: 'situation\n  ul\n    li\n      p one|', result: 'situation\n  p one|' },
  ])('turn $what', ({ before, result }) => {
    expect(after(before, (state) => toggleList(state, 'bulletList'))).toBe(result)
  })

  it('mark text but not the inside of a note within it', () => {
    const state = stateOf('situation\n  p ‹one^ two›')
    const note = state.doc.nodeAt(state.doc.content.size - 10)
    expect(note?.type.name).toBe('note')
    const written = state.apply(state.tr.insertText('see', state.doc.content.size - 8))
    const bold = toggleTextMark(written, 'bold')?.doc
    const marked: string[] = []
    bold?.descendants((node) => {
      if (node.isText && node.marks.length > 0) marked.push(node.text ?? '')
    })
    expect(marked).toEqual(['one', ' two'])
  })
})

describe('clearAcross', () => {
  it('empties each section of a selection over several, and keeps them all', () => {
    const before = lines`
      title Thaw
      summary
        p Short.
      situation
        p one ‹two
        quote three^
      actors
        actor A
          p a
      claims
        claim B
          p b› c
    `
    expect(after(before, clearAcross)).toBe(
      lines`
      title Thaw
      summary
        p Short.
      situation
        p one |
      actors
        p
      claims
        claim
          p  c
    `,
    )
  })

  it('leaves a selection within one section to the editor', () => {
    expect(after('situation\n  p ‹one\n  p two›', clearAcross)).toBeNull()
  })
})
