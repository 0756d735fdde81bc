// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { briefIdSchema, type Reliability } from '#core/brief'
import { makePick, pickIdSchema } from '#core/picks'
import { marked } from '#test/marked'
import {
  claimsInDocument,
  linkEvidence,
  moveReliability,
  outletRatings,
  quotedByActors,
  rateOutlet,
  setStance,
  unlinkEvidence,
  unpick,
} from '#renderer/editor/document/index.ts'
import { BriefDocument } from '#renderer/editor/document/saving/brief-document.ts'
import { asOneUndoStep } from '#renderer/editor/undo.ts'
import { openEditor } from '../open-editor.ts'
import { lines } from '../sketch.ts'

const pick = parse(pickIdSchema, 'p7')
const link = (stance: 'supporting' | 'contrary') => ({ pick, stance })

/** The claim is n3. */
function withClaim(): Editor {
  return openEditor(lines`
    claims
      p Before.|
      claim The ferry sails
        quote Ice everywhere^
  `).editor
}

const evidence = ({ state }: Editor) => claimsInDocument(state.doc).map((claim) => claim.evidence ?? null)

function run({ view }: Editor, transaction: ReturnType<typeof linkEvidence>): boolean {
  if (transaction !== null) view.dispatch(transaction)
  return transaction !== null
}

describe('evidence of a claim', () => {
  it('is linked once, changes its stance, and is unlinked', () => {
    const editor = withClaim()
    expect(run(editor, linkEvidence(editor.state, 'n3', link('supporting')))).toBe(true)
    expect(run(editor, linkEvidence(editor.state, 'n3', link('supporting')))).toBe(false)
    expect(run(editor, linkEvidence(editor.state, 'n3', link('contrary')))).toBe(true)
    expect(evidence(editor)).toEqual([[link('contrary')]])
    expect(run(editor, unlinkEvidence(editor.state, 'n3', pick))).toBe(true)
    expect(run(editor, unlinkEvidence(editor.state, 'n3', pick))).toBe(false)
    expect(evidence(editor)).toEqual([null])
  })

  it('bears as the quotation under it says', () => {
    const editor = withClaim()
    expect(run(editor, setStance(editor.state, 'n4', 'contrary'))).toBe(true)
    expect(run(editor, setStance(editor.state, 'n4', 'contrary'))).toBe(false)
    expect(claimsInDocument(editor.state.doc)[0]?.content).toMatchObject([{ kind: 'quotation', stance: 'contrary' }])
  })

  it('goes with its pick, and one undo brings both back', () => {
    const { article, spans } = marked('She called it ‹a thaw›.')
    const { editor, shared } = openEditor(lines`
      claims
        claim The ferry sails|
    `)
    const document = new BriefDocument(parse(briefIdSchema, 'b1'), shared, { unsaved: [], drawn: null })
    document.addPick(makePick(article, spans[0]!, pick))
    run(editor, linkEvidence(editor.state, 'n2', link('supporting')))
    asOneUndoStep(
      () => editor.state,
      () => {
        run(editor, unpick(editor.state, pick))
        document.removePick(pick)
      },
    )
    expect({ evidence: evidence(editor), picks: document.picks().length }).toEqual({ evidence: [null], picks: 0 })
    editor.commands.undo()
    expect({ evidence: evidence(editor), picks: document.picks().length }).toEqual({ evidence: [[link('supporting')]], picks: 1 })
  })

  it('leaves other links where one pick goes, and the entry where it says anything else', () => {
    const editor = withClaim()
    const other = { pick: parse(pickIdSchema, 'p8'), stance: 'contrary' } as const
    run(editor, linkEvidence(editor.state, 'n3', link('supporting')))
    run(editor, linkEvidence(editor.state, 'n3', other))
    run(editor, unpick(editor.state, pick))
    expect(evidence(editor)).toEqual([[other]])
  })
})

function rate(editor: Editor, outlet: string, letter: Reliability | null): void {
  editor.view.dispatch(rateOutlet(editor.state, outlet, letter))
}

describe('the ratings of outlets', () => {
  it('are one an outlet, and none once they are taken back', () => {
    const editor = withClaim()
    rate(editor, 'Harbour Courier', 'B')
    rate(editor, 'Meridian Wire', 'D')
    rate(editor, 'Harbour Courier', 'C')
    rate(editor, 'Meridian Wire', null)
    expect(outletRatings(editor.state)).toEqual([{ outlet: 'Harbour Courier', reliability: 'C' }])
    rate(editor, 'Harbour Courier', null)
    expect(editor.state.doc.child(0).attrs['outlets']).toBeNull()
  })

  it('take over the letter of a claim, but for those that were judged already', () => {
    const editor = withClaim()
    rate(editor, 'Harbour Courier', 'B')
    expect(moveReliability(editor.state, 'n3', ['Harbour Courier'])).toBeNull()
    editor.view.dispatch(editor.state.tr.setNodeAttribute(editor.state.doc.child(0).nodeSize + 10, 'reliability', 'D'))
    expect(claimsInDocument(editor.state.doc)[0]?.reliability).toBe('D')
    expect(moveReliability(editor.state, 'n3', [])).toBeNull()
    run(editor, moveReliability(editor.state, 'n3', ['Harbour Courier', 'Meridian Wire']))
    expect(claimsInDocument(editor.state.doc)[0]?.reliability).toBeNull()
    expect(outletRatings(editor.state)).toEqual([
      { outlet: 'Harbour Courier', reliability: 'B' },
      { outlet: 'Meridian Wire', reliability: 'D' },
    ])
  })
})

it('what an actor’s entry quotes is listed with its place, without notes', () => {
  const { editor } = openEditor(lines`
    actors
      actor Ilse Maren|
        quote A thaw^ at last
        p She spoke of {a pause}^ twice.
      actor Nobody
  `)
  const quoted = [...quotedByActors(editor.state.doc).values()].map((all) => all.map(({ words }) => words))
  expect(quoted).toEqual([['A thaw at last', 'a pause'], []])
})
