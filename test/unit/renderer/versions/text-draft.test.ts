import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paragraph } from '#core/article'
import { advance, beginHistory, redo, undo } from '#renderer/versions/draft-history.ts'
import {
  changedRows,
  changeRow,
  type Draft,
  draftOf,
  joinToPrevious,
  keptDraft,
  keyed,
  numberOf,
  paragraphsOf,
  putLines,
} from '#renderer/versions/text-draft.ts'

const paragraphs: readonly Paragraph[] = [
  { kind: 'title', text: 'Council answers', page: 1 },
  { kind: 'body', text: 'It said so on Monday.', page: 1 },
  { kind: 'body', text: 'Nobody was hurt.', page: 2 },
]
const draft = draftOf(paragraphs)

/** A row a line: its numbers, its text, and whether it is left out. */
function drawn(rows: Draft): readonly string[] {
  return rows.map((row) => `${numberOf(row) ?? 'new'} ${row.text}${row.isDeleted ? ' (out)' : ''}`)
}

describe('a draft', () => {
  it('is the text until something is changed', () => {
    expect([paragraphsOf(draft), changedRows(draft, paragraphs)]).toEqual([paragraphs, 0])
  })

  it('is split where Enter was pressed: both halves keep their number, page and kind', () => {
    const split = putLines(draft, 1, { from: 10, to: 10 }, ['', ''])
    expect(drawn(split.draft)).toEqual(['1 Council answers', '2 It said so', '2  on Monday.', '3 Nobody was hurt.'])
    expect(split.caret).toEqual({ key: 3, offset: 0 })
    expect(paragraphsOf(split.draft).slice(1, 3)).toEqual([
      { kind: 'body', text: 'It said so', page: 1 },
      { kind: 'body', text: 'on Monday.', page: 1 },
    ])
  })

  it('has a new paragraph where Enter was pressed at the end of one', () => {
    const { draft: more } = putLines(draft, 2, { from: 16, to: 16 }, ['', ''])
    expect(drawn(more)).toEqual(['1 Council answers', '2 It said so on Monday.', '3 Nobody was hurt.', 'new '])
    expect(paragraphsOf(more)).toEqual(paragraphs)
  })

  it('takes pasted lines as paragraphs, in place of what was selected', () => {
    const { draft: pasted, caret } = putLines(draft, 1, { from: 3, to: 10 }, ['answered', 'Insurers:', 'met'])
    expect(drawn(pasted)).toEqual(['1 Council answers', '2 It answered', 'new Insurers:', '2 met on Monday.', '3 Nobody was hurt.'])
    expect(caret.offset).toBe(3)
  })

  it('is joined where Backspace was pressed at a start, over what was left out, with the numbers of both', () => {
    const joined = joinToPrevious(changeRow(draft, 1, { isDeleted: true }), 2)
    expect(joined && drawn(joined.draft)).toEqual(['1–3 Council answers Nobody was hurt.', '2 It said so on Monday. (out)'])
    expect(joined?.caret).toEqual({ key: 0, offset: 16 })
    expect(joinToPrevious(draft, 0)).toBeNull()
  })

  it('counts what was changed, and leaves out what is empty or deleted', () => {
    const changed = changeRow(changeRow(changeRow(draft, 0, { kind: 'heading' }), 1, { text: '  ' }), 2, { isDeleted: true })
    expect([changedRows(changed, paragraphs), paragraphsOf(changed)]).toEqual([3, [{ kind: 'heading', text: 'Council answers', page: 1 }]])
  })

  it('comes back from where it was kept as it was', () => {
    const { draft: split } = putLines(draft, 1, { from: 10, to: 10 }, ['', ''])
    expect(drawn(keyed(keptDraft(split)))).toEqual(drawn(split))
  })

  it('loses no word to splitting and joining', () => {
    fc.assert(
      fc.property(fc.nat(40), (offset) => {
        const split = putLines(draft, 1, { from: offset, to: offset }, ['', ''])
        const back = joinToPrevious(split.draft, split.caret.key)
        expect(back?.draft.find(({ key }) => key === 1)?.text.replaceAll(' ', '')).toBe('ItsaidsoonMonday.')
      }),
    )
  })
})

describe('its history', () => {
  const letter = (text: string) => ({ draft: changeRow(draft, 1, { text }), caret: null, typed: { key: 1, isWord: true } })
  const kind = { draft: changeRow(draft, 1, { kind: 'quote' as const }), caret: null, typed: null }

  it('takes the letters of a word for one step', () => {
    const typed = ['I', 'It', 'Its'].reduce((history, text) => advance(history, letter(text)), beginHistory(draft))
    expect(undo(typed).now).toBe(draft)
    expect(redo(undo(typed)).now).toEqual(typed.now)
  })

  it('begins another step with anything else, and forgets what was undone', () => {
    const changed = advance(advance(beginHistory(draft), letter('I')), kind)
    expect(undo(changed).now).toEqual(letter('I').draft)
    const other = advance(undo(changed), letter('It'))
    expect([redo(other), other.past.length]).toEqual([other, 2])
  })
})
