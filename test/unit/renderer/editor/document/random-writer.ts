import type { Editor } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { AllSelection, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import * as v from 'valibot'
import { articleIdSchema } from '#core/article'
import type { CiteItem } from '#core/brief'
import { annotate, type Pick } from '#core/picks'
import {
  addEntry,
  changeCitation,
  citationsIn,
  commentText,
  insertCitation,
  insertNote,
  insertRule,
  insertTable,
  landingAt,
  moveEntry,
  noteNodes,
  placePick,
  placePickAt,
  placePickAtCaret,
  placePickInSection,
  rangeToComment,
  removeLink,
  removeNode,
  setLink,
  type TableCommand,
  tableCommands,
  uncommentText,
  unpick,
  wordsIn,
} from '#renderer/editor/document/index.ts'
import { asOneUndoStep } from '#renderer/editor/undo.ts'
import { article, type Desk, pickOf } from './open-desk.ts'
import { press } from './open-editor.ts'

/** One thing that a writer does, and the numbers by which it is decided to what. */
export interface Deed {
  readonly name: string
  readonly a: number
  readonly b: number
}

const pasted = [
  '<p>from <b>elsewhere</b></p><h2>Head</h2><ul><li>one<ul><li>two</li></ul></li></ul>',
  '<table><tr><th>a</th><td colspan="2">b</td></tr><tr><td>c</td></tr></table>',
  'plain <a href="https://example.org/a">words</a>',
  '<blockquote>said</blockquote><hr><ol><li><p>x</p><p>y</p></li></ol>',
]

const words = ['x', ' ', '"', "'", '.', 'é', '-', '1']
const keys = [
  'Enter',
  'Backspace',
  'Delete',
  'Tab',
  'Shift-Tab',
  'Alt-ArrowUp',
  'Alt-ArrowDown',
  'Alt-Shift-ArrowRight',
  'Alt-Shift-ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Mod-b',
  'Mod-i',
  'Mod-.',
  'Mod- ',
  'Mod-Shift-8',
  'Mod-Shift-7',
  'Mod-Alt-0',
  'Mod-Alt-1',
  'Mod-Alt-2',
  'Mod-Backspace',
]
const sections = ['situation', 'actors', 'claims', 'openQuestions'] as const
const fields = ['role', 'claimant', 'claimantActor', 'likelihood', 'why', 'stance', 'marking', 'title']

/** What a writer can do, by name. A deed that has nothing to act on does nothing. */
export const deeds: Readonly<Record<string, (desk: Desk, deed: Deed) => void>> = {
  caret: (desk, { a }) => select(desk, Selection.near(placeAt(desk, a))),
  range: (desk, { a, b }) => select(desk, TextSelection.between(placeAt(desk, a), placeAt(desk, b))),
  node: (desk, { a }) => {
    const found = nth(
      nodes(desk, (node) => NodeSelection.isSelectable(node)),
      a,
    )
    if (found !== null) select(desk, NodeSelection.create(desk.editor.state.doc, found.position))
  },
  all: (desk) => select(desk, new AllSelection(desk.editor.state.doc)),
  type: ({ editor }, { a, b }) => press(editor, words[a % words.length]!, words[b % words.length]!),
  key: ({ editor }, { a }) => press(editor, keys[a % keys.length]!),
  enter: ({ editor }) => press(editor, 'Enter'),
  delete: ({ editor }, { a }) => press(editor, a % 2 === 0 ? 'Backspace' : 'Delete'),
  style: ({ editor }, { a }) => press(editor, 'Mod-a', keys[a % keys.length]!),
  table: (desk, { a, b }) => dispatch(desk, insertTable(desk.editor.state, { rows: 1 + (a % 3), columns: 1 + (b % 3) })),
  rule: (desk) => dispatch(desk, insertRule(desk.editor.state)),
  cells: (desk, { a }) => {
    const names = Object.keys(tableCommands).filter((name): name is TableCommand => name in tableCommands)
    dispatch(desk, tableCommands[names[a % names.length]!](desk.editor.state))
  },
  cellRange: (desk, { a, b }) => {
    const cells = nodes(desk, ({ type }) => type.name === 'tableCell' || type.name === 'tableHeader')
    const [one, other] = [nth(cells, a), nth(cells, b)]
    const { doc } = desk.editor.state
    if (one === null || other === null || doc.resolve(one.position).node(-1) !== doc.resolve(other.position).node(-1)) return
    select(desk, CellSelection.create(doc, one.position, other.position))
  },
  place: (desk, { a, b }) => {
    const section = sections[b % sections.length]!
    placing(desk, a, (state, pick) => placePick(state, { pick, article, section, title: section }).transaction)
  },
  placeInSection: (desk, { a, b }) => {
    const id = String(desk.editor.state.doc.child(1 + (b % (desk.editor.state.doc.childCount - 1))).attrs['id'])
    placing(desk, a, (state, pick) => placePickInSection(state, { pick, article }, id)?.transaction ?? null)
  },
  placeAtCaret: (desk, { a }) => placing(desk, a, (state, pick) => placePickAtCaret(state, { pick, article }).transaction),
  drop: (desk, { a, b }) =>
    placing(desk, a, (state, pick) => {
      const landing = landingAt(state, { position: b % state.doc.content.size, isUpper: a % 2 === 0, isWhole: a % 3 === 0 })
      return landing === null || landing.kind === 'section' ? null : placePickAt(state, { pick, article }, landing).transaction
    }),
  keep: (desk, { a }) => asStep(desk, () => desk.document.addPick(newPick(desk, a))),
  annotate: (desk, { a }) => {
    const pick = nth(desk.document.picks(), a)
    if (pick !== null) asStep(desk, () => desk.document.changePick(annotate(pick, { note: `n${a}`, tags: [] })))
  },
  unpick: (desk, { a }) => {
    const pick = nth(desk.document.picks(), a)
    if (pick === null) return
    asStep(desk, () => {
      dispatch(desk, unpick(desk.editor.state, pick.id))
      desk.document.removePick(pick.id)
    })
  },
  note: (desk) => dispatch(desk, insertNote(desk.editor.state)?.transaction ?? null),
  cite: (desk, { a }) => dispatch(desk, insertCitation(desk.editor.state, [citing(desk, a)])?.transaction ?? null),
  editNote: (desk, { a }) => {
    const found = nth(
      nodes(desk, ({ type }) => type.name === 'noteParagraph'),
      a,
    )
    if (found !== null) dispatch(desk, desk.editor.state.tr.insertText('said ', found.position + 1))
  },
  changeCitation: (desk, { a, b }) => {
    const found = nth(
      noteNodes(desk.editor.state).flatMap(({ node }) => citationsIn(node)),
      a,
    )
    if (found !== null) dispatch(desk, changeCitation(desk.editor.state, found.id, b % 3 === 0 ? [] : [citing(desk, b), citing(desk, a)]))
  },
  addEntry: (desk, { a }) => {
    const found = nth(
      nodes(desk, ({ type }) => type.spec.group === 'section'),
      a,
    )
    if (found !== null) dispatch(desk, addEntry(desk.editor.state, String(found.node.attrs['id'])))
  },
  moveEntry: (desk, { a, b }) => {
    const found = nth(
      nodes(desk, ({ type }) => type.spec.group === 'entry'),
      a,
    )
    if (found !== null) dispatch(desk, moveEntry(desk.editor.state, String(found.node.attrs['id']), b % 2 === 0 ? 'up' : 'down'))
  },
  remove: (desk, { a }) => {
    const found = nth(
      nodes(desk, ({ attrs }) => typeof attrs['id'] === 'string'),
      a,
    )
    if (found !== null) dispatch(desk, removeNode(desk.editor.state, String(found.node.attrs['id'])))
  },
  field: (desk, { a, b }) => {
    const name = fields[b % fields.length]!
    const found = nth(
      nodes(desk, ({ attrs }) => name in attrs),
      a,
    )
    const actor = nth(
      nodes(desk, ({ type }) => type.name === 'actor'),
      b,
    )
    const value = name === 'claimantActor' ? (actor?.node.attrs['id'] ?? null) : `v${a % 3}`
    if (found !== null) dispatch(desk, desk.editor.state.tr.setNodeAttribute(found.position, name, value))
  },
  link: (desk, { a }) => {
    const { state } = desk.editor
    dispatch(desk, a % 3 === 0 ? removeLink(state) : setLink(state, { href: `https://example.org/${a % 2}`, words: 'there' }))
  },
  comment: (desk, { a }) => {
    const range = rangeToComment(desk.editor.state)
    desk.count += 1
    const id = `t${desk.count}`
    const transaction = range === null ? null : commentText(desk.editor.state, range, id)
    if (range === null || transaction === null) return
    asStep(desk, () => {
      const messages = [{ id: 'm1', author: '', at: '2031-03-04T09:00:00.000Z', text: `c${a}` }]
      desk.document.putThread({ id, words: wordsIn(desk.editor.state, range), isResolved: false, messages })
      dispatch(desk, transaction)
    })
  },
  uncomment: (desk, { a }) => {
    const thread = nth(desk.document.comments(), a)
    if (thread === null) return
    asStep(desk, () => {
      dispatch(desk, uncommentText(desk.editor.state, thread.id))
      desk.document.removeThread(thread.id)
    })
  },
  copy: (desk) => {
    desk.copied = clipboardOf(desk.editor)
  },
  cut: (desk) => {
    desk.copied = clipboardOf(desk.editor)
    press(desk.editor, 'Backspace')
  },
  paste: ({ editor, copied }) => {
    // Copies of copies would soon be a brief that takes hours to check.
    if (copied !== '' && editor.state.doc.content.size < 1500) editor.view.pasteHTML(copied)
  },
  pasteForeign: ({ editor }, { a }) => void editor.view.pasteHTML(pasted[a % pasted.length]!),
  pasteText: ({ editor }, { a }) => void editor.view.pasteText(['one', 'one\ntwo', 'one\n\ntwo'][a % 3]!),
  undo: ({ editor }) => void editor.commands.undo(),
  redo: ({ editor }) => void editor.commands.redo(),
  undoMany: ({ editor }, { a }) => {
    for (let step = 0; step < a % 6; step += 1) editor.commands.undo()
  },
}

function asStep({ editor }: Desk, act: () => void): void {
  asOneUndoStep(() => editor.state, act)
}

function dispatch({ editor }: Desk, transaction: Transaction | null): void {
  if (transaction !== null) editor.view.dispatch(transaction)
}

function select({ editor }: Desk, selection: Selection): void {
  editor.view.dispatch(editor.state.tr.setSelection(selection))
}

function placeAt({ editor: { state } }: Desk, number: number) {
  return state.doc.resolve(number % (state.doc.content.size + 1))
}

function nodes({ editor: { state } }: Desk, isMeant: (node: ProseMirrorNode) => boolean) {
  const found: { readonly node: ProseMirrorNode; readonly position: number }[] = []
  state.doc.descendants((node, position) => {
    if (isMeant(node)) found.push({ node, position })
  })
  return found
}

function nth<TItem>(items: readonly TItem[], number: number): TItem | null {
  return items[number % Math.max(1, items.length)] ?? null
}

function newPick(desk: Desk, number: number): Pick {
  desk.count += 1
  return pickOf(number, `q${desk.count}`)
}

function placing(desk: Desk, number: number, place: (state: Editor['state'], pick: Pick) => Transaction | null): void {
  const pick = newPick(desk, number)
  asStep(desk, () => {
    desk.document.addPick(pick)
    dispatch(desk, place(desk.editor.state, pick))
  })
}

function citing(desk: Desk, number: number): CiteItem {
  const pick = nth(desk.document.picks(), number)
  const source = v.parse(articleIdSchema, `a-${String(1 + (number % 3)).padStart(20, '0')}`)
  return { article: pick?.article ?? source, pick: number % 2 === 0 ? (pick?.id ?? null) : null, locator: null, prefix: '', suffix: '' }
}

function clipboardOf({ view }: Editor): string {
  return view.state.selection.empty ? '' : view.serializeForClipboard(view.state.selection.content()).dom.innerHTML
}
