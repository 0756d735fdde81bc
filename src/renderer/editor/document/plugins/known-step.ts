import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { SelectionBookmark } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { mergeDeleteSets, type UndoManager } from 'yjs'
import { picksOrigin } from '../saving/fields.ts'
import { type ChangeBeside, makeBeside, turnedChanges } from './changes-beside.ts'
import { type Difference, makeDifference, turned } from './difference.ts'

/** A step as Yjs keeps it: what it inserted and what it deleted. */
export type StackItem = UndoManager['undoStack'][number]

export interface Place {
  readonly selection: SelectionBookmark
  readonly document: ProseMirrorNode
}

/** A step of undo: the selection before and after it, and what it made of the text (`null` where it left that alone) and of what stands beside it. Held as long as undo holds the step, so it holds no document. */
export interface KnownStep {
  readonly before: SelectionBookmark
  readonly after: SelectionBookmark
  readonly text: Difference | null
  readonly beside: readonly ChangeBeside[]
  /** How many changes other people had made when it was begun. */
  readonly others: number
}

/** Undoes or redoes the step. `false` where the text has something else in its place: then nothing is done. */
export function makeStep(view: EditorView, step: KnownStep, type: 'undo' | 'redo'): boolean {
  const isUndo = type === 'undo'
  const text = step.text !== null && isUndo ? turned(step.text) : step.text
  const beside = isUndo ? turnedChanges(step.beside) : step.beside
  const { tr } = view.state
  if (text !== null && !makeDifference(tr, text)) return false
  makeBeside(beside, 'kept', picksOrigin)
  // As y-tiptap marks what an undo makes: there is nothing to be added to it.
  tr.setMeta(ySyncPluginKey, { isChangeOrigin: true, isUndoRedoOperation: true, addToHistory: true })
  tr.setSelection((isUndo ? step.before : step.after).resolve(tr.doc))
  view.dispatch(view.hasFocus() ? tr.scrollIntoView() : tr)
  makeBeside(beside, 'gone', picksOrigin)
  return true
}

/** The one step that they are together; `null` for none. */
export function joinedItems(items: readonly StackItem[]): StackItem | null {
  const [first] = items
  if (first === undefined) return null
  first.insertions = mergeDeleteSets(items.map(({ insertions }) => insertions))
  first.deletions = mergeDeleteSets(items.map(({ deletions }) => deletions))
  return first
}
