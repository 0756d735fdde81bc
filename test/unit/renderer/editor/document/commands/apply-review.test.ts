// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '#core/article'
import type { Block, Brief } from '#core/brief'
import { checkBrief } from '#core/check'
import { locate, type Pick, repick, reviewPicks } from '#core/picks'
import {
  applyReview,
  type BriefDocument,
  citedInDocument,
  documentToBrief,
  openBriefDocument,
  quotedInDocument,
  type Retaken,
} from '#renderer/editor/document/index.ts'
import { asOneUndoStep } from '#renderer/editor/undo.ts'
import { articleOf } from '#test/article-of'
import { block, briefOf, noteOn, pickOf, quoted, text } from '#test/brief-of'
import { marked } from '#test/marked'
import { editorOn } from '../open-editor.ts'

/** A brief in a real editor, its picks under the editor’s undo as in the app. */
function open(brief: Brief): { readonly editor: Editor; readonly document: BriefDocument; readonly now: () => Brief } {
  const opened = openBriefDocument({ id: brief.id, seed: brief, state: null, updates: [], sequence: 0 })
  if (!opened.ok) throw new Error(opened.problem.kind)
  const { document } = opened
  const editor = editorOn(document.shared)
  return { editor, document, now: () => documentToBrief(editor.state.doc, { id: brief.id, picks: document.picks() }) }
}

function apply({ editor, document }: ReturnType<typeof open>, retaken: readonly Retaken[], removed: readonly string[] = []) {
  asOneUndoStep(
    () => editor.state,
    () => {
      document.replacePicks(retaken.map(({ to }) => to.pick))
      editor.view.dispatch(applyReview(editor.state, { retaken, removedPicks: removed, removedCitations: [] }))
    },
  )
}

/** Everything that can be taken from the newer version, taken. */
function takeAll(picks: readonly Pick[], older: Article, newer: Article): readonly Retaken[] {
  return reviewPicks(picks, newer).flatMap(({ pick, anchor }) =>
    'span' in anchor
      ? [{ from: { pick, article: older }, to: { pick: repick(pick, newer, anchor.span), article: newer }, citation: null }]
      : [],
  )
}

const quotation = (pick: Pick, number: number, content = [text(pick.words), noteOn(pick, `n${number}`)]): Block =>
  block(content, { id: `b${number}`, pick })

const { article: older, spans } = marked(
  [
    'The council met on Monday. ‹It said it would answer within the week.›',
    '‹Insurers have raised premiums twice since January›, brokers said.',
    'Nobody was hurt. ‹Both tankers lay at anchor in the outer roads.›',
  ].join('\n'),
)
const newer = articleOf([
  'Insurers have raised premiums three times since January, brokers said.',
  'The council met on Monday. It said it would answer within the week.',
  'Nobody was hurt.',
])
const picks = spans.map((span, index) => pickOf(older, span, `p${index + 1}`))
const [kept, changed, gone] = [picks[0]!, picks[1]!, picks[2]!]

describe('a review that is applied', () => {
  it('moves quotations, notes and picks to the newer version, and the check has nothing to say', () => {
    const opened = open(
      briefOf(
        [quotation(kept, 1), quotation(changed, 2), block([text('It said '), quoted(kept, kept.words, 'q3'), noteOn(kept, 'n3')])],
        [kept, changed],
      ),
    )
    apply(opened, takeAll([kept, changed], older, newer))
    const brief = opened.now()
    expect(brief.picks.map(({ article, words, span }) => [article, words, span.paragraph])).toEqual([
      [newer.id, 'It said it would answer within the week.', 1],
      [newer.id, 'Insurers have raised premiums three times since January', 0],
    ])
    expect(citedInDocument(opened.editor.state).map(({ item: { article, locator } }) => [article, locator?.value])).toEqual([
      [newer.id, '2'],
      [newer.id, '1'],
      [newer.id, '2'],
    ])
    expect(checkBrief(brief, [newer])).toEqual([])
  })

  it('keeps bold words and a note in the middle where they are when words about them change', () => {
    const [before, after] = [changed.words.slice(0, 21), changed.words.slice(21)]
    const bold = { kind: 'text' as const, text: before, marks: [{ kind: 'bold' as const }] }
    const opened = open(briefOf([quotation(changed, 1, [bold, noteOn(changed, 'n1'), text(after)])], picks))
    apply(opened, takeAll([changed], older, newer))
    const content = opened.editor.state.doc.child(1).child(0).children
    expect(content.map((node) => [node.type.name, node.textContent, node.marks.map((mark) => mark.type.name)])).toEqual([
      ['text', before, ['bold']],
      ['note', '', []],
      ['text', after.replace('twice', 'three times'), []],
    ])
  })

  it('leaves a quotation that was edited as it is, and the check says that its words are not the source’s', () => {
    const opened = open(briefOf([quotation(changed, 1, [text('Insurers have raised premiums [sic] twice'), noteOn(changed, 'n1')])], picks))
    expect([...quotedInDocument(opened.editor.state.doc, picks)]).toEqual([[changed.id, { exactly: false, edited: true }]])
    apply(opened, takeAll([changed], older, newer))
    const brief = opened.now()
    expect(checkBrief(brief, [newer]).map(({ rule }) => rule)).toEqual(['quote-changed'])
    expect(brief.picks[0]?.article).toBe(newer.id)
  })

  it('leaves a locator that the user wrote', () => {
    const note = noteOn(kept)
    const [citation] = note.paragraphs[0]!
    if (citation?.kind !== 'citation') throw new Error('no citation')
    const own = { ...citation, items: [{ ...citation.items[0]!, locator: { label: 'page' as const, value: '12–13' } }] }
    const opened = open(briefOf([quotation(kept, 1, [text(kept.words), { ...note, paragraphs: [[own]] }])], picks))
    apply(opened, takeAll([kept], older, newer))
    expect(citedInDocument(opened.editor.state).map(({ item }) => [item.article, item.locator?.value])).toEqual([[newer.id, '12–13']])
  })

  it('takes what is not in the newer version out, with its note but nothing around it', () => {
    const inline = block([text('Calm: '), quoted(gone, gone.words, 'q2'), text('.'), noteOn(gone, 'n2'), text(' So it was.')], { id: 'b2' })
    const opened = open(briefOf([quotation(gone, 1), inline], picks))
    apply(opened, [], [gone.id])
    expect(opened.editor.state.doc.child(1).textContent).toBe('Calm: . So it was.')
    expect(citedInDocument(opened.editor.state)).toEqual([])
  })

  it('keeps a note that says more than was taken out', () => {
    const note = noteOn(gone)
    const opened = open(
      briefOf(
        [block([text('Calm.'), { ...note, paragraphs: [[...note.paragraphs[0]!, { kind: 'text', text: ' See below.', marks: [] }]] }])],
        picks,
      ),
    )
    apply(opened, [], [gone.id])
    expect(opened.editor.state.doc.child(1).textContent).toBe('Calm. See below.')
  })

  it('moves a citation that quotes nothing', () => {
    const pick = pickOf(older, { paragraph: 1, from: 0, to: older.paragraphs[1]!.text.length }, 'cited')
    const note = noteOn(pick)
    const [citation] = note.paragraphs[0]!
    if (citation?.kind !== 'citation') throw new Error('no citation')
    const bare = { ...citation, items: [{ ...citation.items[0]!, pick: null }] }
    const { editor } = open(briefOf([block([text('Dear.'), { ...note, paragraphs: [[bare]] }])], []))
    const to = repick(pick, newer, { paragraph: 0, from: 0, to: newer.paragraphs[0]!.text.length })
    const retaken = [{ from: { pick, article: older }, to: { pick: to, article: newer }, citation: { citation: 'n1-c', index: 0 } }]
    editor.view.dispatch(applyReview(editor.state, { retaken, removedPicks: [], removedCitations: [] }))
    expect(citedInDocument(editor.state).map(({ item }) => [item.article, item.locator?.value])).toEqual([[newer.id, '1']])
  })
})

/** A version of the article as a desk might make it: paragraphs moved, left out, put in, and words edited. */
const arbitraryVersion = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2]),
    fc.constantFrom<readonly [string, string]>(['week', 'month'], ['twice', 'again'], ['tankers', 'ships'], ['.', '!']),
    fc.boolean(),
  )
  .map(([order, [from, to], hasMore]) =>
    articleOf([
      ...(hasMore ? ['An earlier version misstated a date.'] : []),
      ...order.map((index) => older.paragraphs[index]!.text.replace(from, to)),
    ]),
  )

describe('taking over all that can be', () => {
  it('leaves every taken pick exact in the newer version, its quotations true, and one undo gives back the same document and picks', () => {
    fc.assert(
      fc.property(arbitraryVersion, (version) => {
        const opened = open(briefOf([quotation(kept, 1), quotation(changed, 2), quotation(gone, 3)], picks))
        const before = { document: opened.editor.state.doc.toJSON(), picks: opened.document.picks() }
        const retaken = takeAll(picks, older, version)
        apply(opened, retaken)
        const brief = opened.now()
        const taken = retaken.map(({ to }) => brief.picks.find(({ id }) => id === to.pick.id)!)
        expect(taken.map((pick) => locate(pick, version).kind)).toEqual(taken.map(() => 'exact'))
        expect(
          checkBrief(brief, [older, version]).filter(({ rule }) => rule === 'quote-changed' || rule === 'quotation-without-note'),
        ).toEqual([])
        const after = { document: opened.editor.state.doc.toJSON(), picks: opened.document.picks() }
        fc.pre(retaken.length > 0)
        opened.editor.commands.undo()
        expect({ document: opened.editor.state.doc.toJSON(), picks: opened.document.picks() }).toEqual(before)
        opened.editor.commands.redo()
        expect({ document: opened.editor.state.doc.toJSON(), picks: opened.document.picks() }).toEqual(after)
      }),
      { numRuns: 15 },
    )
  })

  it('is one step of undo apart from the typing around it, kept decisions included', () => {
    const opened = open(briefOf([quotation(kept, 1), quotation(changed, 2)], picks))
    const { editor, document } = opened
    editor.view.dispatch(editor.state.tr.insertText('Thaw', 2))
    const typed = editor.state.doc.toJSON()
    asOneUndoStep(
      () => editor.state,
      () => {
        document.keepVersions([changed.id], newer.id)
        const retaken = takeAll([kept], older, newer)
        document.replacePicks(retaken.map(({ to }) => to.pick))
        editor.view.dispatch(applyReview(editor.state, { retaken, removedPicks: [], removedCitations: [] }))
      },
    )
    expect([document.keptAgainst(changed.id), document.pick(kept.id)?.article]).toEqual([newer.id, newer.id])
    editor.commands.undo()
    expect([document.keptAgainst(changed.id), document.pick(kept.id)?.article]).toEqual([null, older.id])
    expect(editor.state.doc.toJSON()).toEqual(typed)
  })
})
