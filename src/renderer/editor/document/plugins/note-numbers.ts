import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { AttrStep } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { stepRanges } from './step-ranges.ts'

interface NoteNumbers {
  /** One node decoration a note; its spec is `{ number, id }`. */
  readonly decorations: DecorationSet
  readonly byId: ReadonlyMap<string, number>
}

/** A note in the document: `position` is where its node begins. */
export interface NumberedNote {
  readonly id: string
  readonly number: number
  readonly position: number
}

export const noteNumbersKey = new PluginKey<NoteNumbers>('noteNumbers')

/** Numbers the notes in reading order, from 1, as node decorations with the spec `{ number, id }`. Counts again only when a step touches, adds or removes a note: at 2,000 notes, typing must not pay for them. */
export const noteNumbers = Extension.create({ name: 'noteNumbers', addProseMirrorPlugins: () => [noteNumbersPlugin()] })

export function noteNumbersPlugin(): Plugin<NoteNumbers> {
  return new Plugin({
    key: noteNumbersKey,
    state: {
      init: (_config, state) => counted(state.doc),
      apply: (transaction, numbers) => {
        if (!transaction.docChanged) return numbers
        if (touchesNote(transaction)) return counted(transaction.doc)
        return { ...numbers, decorations: numbers.decorations.map(transaction.mapping, transaction.doc) }
      },
    },
    props: { decorations: (state) => noteNumbersKey.getState(state)?.decorations },
  })
}

/** The number of a note, or `null` when there is no such note. */
export function noteNumber(state: EditorState, id: string): number | null {
  return noteNumbersKey.getState(state)?.byId.get(id) ?? null
}

/** All notes in reading order. */
export function notesInDocument(state: EditorState): readonly NumberedNote[] {
  const decorations = noteNumbersKey.getState(state)?.decorations.find() ?? []
  return decorations
    .map(({ from, spec }): NumberedNote => ({ id: String(spec.id), number: Number(spec.number), position: from }))
    .toSorted((a, b) => a.number - b.number)
}

function counted(document: ProseMirrorNode): NoteNumbers {
  const decorations: Decoration[] = []
  const byId = new Map<string, number>()
  document.descendants((node, position) => {
    if (node.type.name !== 'note') return true
    const number = decorations.length + 1
    const id = String(node.attrs['id'])
    decorations.push(Decoration.node(position, position + node.nodeSize, { 'data-number': String(number) }, { number, id }))
    byId.set(id, number)
    return false
  })
  return { decorations: DecorationSet.create(document, decorations), byId }
}

function touchesNote(transaction: Transaction): boolean {
  return transaction.steps.some((step, index) => {
    const before = transaction.docs[index]
    const after = transaction.docs[index + 1] ?? transaction.doc
    if (before === undefined) return false
    if (step instanceof AttrStep) return after.nodeAt(step.pos)?.type.name === 'note'
    return stepRanges(step.getMap()).some(
      ({ oldFrom, oldTo, newFrom, newTo }) => hasNote(before, oldFrom, oldTo) || hasNote(after, newFrom, newTo),
    )
  })
}

/** Whether a note begins or ends within the range. Being inside one, as typing in it is, does not count. */
function hasNote(document: ProseMirrorNode, from: number, to: number): boolean {
  if (from === to) return false
  let found = false
  document.nodesBetween(from, to, (node, position) => {
    if (node.type.name !== 'note') return !found
    found ||= position >= from || position + node.nodeSize <= to
    return false
  })
  return found
}
