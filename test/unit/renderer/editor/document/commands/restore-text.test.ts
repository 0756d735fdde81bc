// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Brief, briefSchema } from '#core/brief'
import { parse } from 'valibot'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { type BriefDocument, documentToBrief, openBriefDocument } from '#renderer/editor/document/index.ts'
import { restoreBrief } from '#renderer/editor/restore-brief.ts'
import { editorOn, press } from '../open-editor.ts'

interface Desk {
  readonly editor: Editor
  readonly document: BriefDocument
}

function opened(brief: Brief): Desk {
  const result = openBriefDocument({ id: brief.id, seed: brief, state: null, updates: [], sequence: 0 })
  if (!result.ok) throw new Error(result.problem.kind)
  return { editor: editorOn(result.document.shared), document: result.document }
}

function briefOf({ editor, document }: Desk): Brief {
  return documentToBrief(editor.state.doc, { id: document.id, picks: document.picks(), comments: document.comments() })
}

/** No id twice: an editor gives a double a new one. */
function distinct(brief: Brief): Brief {
  let count = 0
  const json = JSON.stringify(brief).replaceAll(/"id":"[a-z0-9]{8}"/gu, () => {
    count += 1
    return `"id":"${String(count).padStart(8, 'i')}"`
  })
  return parse(briefSchema, { ...JSON.parse(json), id: brief.id })
}

it('makes the document say what any brief says, in one step that undo takes back and redo makes again', () => {
  fc.assert(
    fc.property(arbitraryBrief, arbitraryBrief, (one, other) => {
      const desk = opened(distinct(one))
      const then = briefOf(opened({ ...distinct(other), id: one.id }))
      const now = briefOf(desk)
      restoreBrief(desk.editor, desk.document, then)
      expect(briefOf(desk)).toEqual(then)
      desk.editor.commands.undo()
      expect(briefOf(desk)).toEqual(now)
      desk.editor.commands.redo()
      expect(briefOf(desk)).toEqual(then)
    }),
    { numRuns: 25 },
  )
}, 60_000)

it('can be written on after', () => {
  fc.assert(
    fc.property(arbitraryBrief, arbitraryBrief, (one, other) => {
      const desk = opened(distinct(one))
      restoreBrief(desk.editor, desk.document, { ...distinct(other), id: one.id })
      press(desk.editor, 'x')
      expect(() => desk.editor.state.doc.check()).not.toThrow()
    }),
    { numRuns: 20 },
  )
}, 60_000)
