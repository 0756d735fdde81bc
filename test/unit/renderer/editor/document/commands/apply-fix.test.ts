// @vitest-environment happy-dom
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Brief, briefSchema } from '#core/brief'
import { checkBrief } from '#core/check'
import { applyFix, documentToBrief, openBriefDocument } from '#renderer/editor/document/index.ts'
import { asOneUndoStep } from '#renderer/editor/undo.ts'
import { block, briefOf, noteOn, pickOf, quoted, text } from '#test/brief-of'
import { marked } from '#test/marked'
import { editorOn } from '../open-editor.ts'

const { article, spans } = marked('He called it ‹a grave breach› of law.')
const breach = pickOf(article, spans[0]!, 'breach')

function open(brief: Brief) {
  const opened = openBriefDocument({ id: brief.id, seed: brief, state: null, updates: [], sequence: 0 })
  if (!opened.ok) throw new Error(opened.problem.kind)
  const editor = editorOn(opened.document.shared)
  const now = () => documentToBrief(editor.state.doc, { id: brief.id, picks: opened.document.picks() })
  /** Applies the fix of every finding there is. */
  const mend = () => {
    for (const { fix } of checkBrief(now(), [article])) {
      const transaction = fix === undefined ? null : applyFix(editor.state, fix, () => ({ pick: breach, article }))
      if (transaction !== null)
        asOneUndoStep(
          () => editor.state,
          () => editor.view.dispatch(transaction),
        )
    }
  }
  return { editor, now, mend }
}

const note = noteOn(breach)
const wrong = JSON.parse(JSON.stringify(note).replace('"value":"1"', '"value":"7"'))
const claim = {
  kind: 'claim',
  id: 'c1',
  statement: [text('It was a breach.')],
  claimant: 'Anton Rehm',
  status: null,
  likelihood: null,
  confidence: null,
  reliability: null,
  credibility: null,
  content: [block([text('a grave breach'), note], { id: 'b9', pick: breach })],
}
const actor = { kind: 'actor', id: 'a1', name: [text('Ilse Maren')], alsoKnownAs: null, role: null, affiliation: null, content: [] }
const withClaim = (fields: object) =>
  v.parse(briefSchema, {
    ...briefOf([], [breach]),
    sections: [
      { kind: 'actors', id: 's1', title: 'Actors', content: [actor] },
      { kind: 'claims', id: 's2', title: 'Claims', content: [{ ...claim, ...fields }] },
    ],
  })

describe('a fix', () => {
  it.each<[string, Brief]>([
    ['restores words', briefOf([block([text('a breach'), note], { id: 'q', pick: breach })], [breach])],
    ['adds a note behind the punctuation', briefOf([block([quoted(breach), text('. So.')])], [breach])],
    ['adds a note to a block quotation', briefOf([block([text('a grave breach')], { id: 'q', pick: breach })], [breach])],
    ['names the right paragraph', briefOf([block([quoted(breach), wrong])], [breach])],
    ['removes an empty note', briefOf([block([text('So.'), { ...note, paragraphs: [[]] }])], [])],
    [
      'removes an empty section',
      {
        ...briefOf([block([text('So.')])], []),
        sections: [...briefOf([block([text('So.')])], []).sections, { kind: 'free', id: 's9', title: 'More', content: [] }],
      },
    ],
    ['adds an actor', withClaim({})],
  ])('%s: nothing is left to find, and one undo brings it back', (_name, brief) => {
    const { editor, now, mend } = open(brief)
    const before = now()
    expect(checkBrief(before, [article])).toHaveLength(1)
    mend()
    expect(checkBrief(now(), [article])).toEqual([])
    editor.commands.undo()
    expect(now()).toEqual(before)
  })
})

describe('a claimant', () => {
  it('is called as its actor is, also where that has been removed, and undo takes back both', () => {
    const { editor, now } = open(withClaim({ claimant: 'Ilse Maren', claimantActor: 'a1' }))
    const claimant = () => now().sections[1]?.content.flatMap((item) => (item.kind === 'claim' ? [item.claimant] : []))
    const before = now()
    let at = 0
    editor.state.doc.descendants((node, position) => {
      if (node.type.name === 'entryTitle' && node.textContent === 'Ilse Maren') at = position + 1
    })
    editor.view.dispatch(editor.state.tr.insertText('Dr ', at))
    expect(claimant()).toEqual(['Dr Ilse Maren'])
    editor.commands.undo()
    expect(now()).toEqual(before)
    editor.view.dispatch(editor.state.tr.delete(at - 2, at - 2 + (editor.state.doc.nodeAt(at - 2)?.nodeSize ?? 0)))
    expect(claimant()).toEqual(['Ilse Maren'])
  })
})
