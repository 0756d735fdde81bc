import { Extension } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { languageOf } from '../reading/language-of.ts'
import { blockShorthand } from '../typing/block-shorthand.ts'
import { mayMean, typographic } from '../typing/typographic.ts'

interface Typing {
  readonly isTypographic: boolean
  /** Whether the last thing that happened was that a shorthand became a list or a heading: Backspace then takes that back. */
  readonly hasJustBecome: boolean
}

const key = new PluginKey<Typing>('typingRules')

/** Longest text before the caret that a rule looks at, in UTF-16 code units. */
const reach = 2000

/** As much of it as tells whether a rule may have anything to do. */
const near = 8

/**
 * Turns what is typed into what is meant: typographic marks, lists and headings by shorthand. Each is a step of undo of its own, so that Ctrl+Z gives back what was typed.
 * Nothing of the kind is done within quotations and quoted words: what stands there is changed by the writer alone.
 */
export const typingRules = Extension.create({
  name: 'typingRules',
  // Before the keys of the document: Backspace first takes a shorthand back.
  priority: 250,
  addProseMirrorPlugins: () => [
    new Plugin<Typing>({
      key,
      state: {
        init: () => ({ isTypographic: true, hasJustBecome: false }),
        apply: (transaction, typing) => {
          const set: Partial<Typing> | undefined = transaction.getMeta(key)
          if (set !== undefined) return { ...typing, ...set }
          // What other plugins add to the step, ids above all, belongs to it.
          const isNew = transaction.getMeta('appendedTransaction') === undefined && (transaction.docChanged || transaction.selectionSet)
          return typing.hasJustBecome && isNew ? { ...typing, hasJustBecome: false } : typing
        },
      },
      props: {
        handleTextInput: (view, from, to, text) => !view.composing && typed(view, { from, to, text }),
        handleKeyDown: (view, event) => event.key === 'Backspace' && !event.ctrlKey && takeBack(view),
      },
    }),
  ],
})

/** Whether straight marks become typographic ones in this editor. */
export function setTypographicMarks({ state, dispatch }: Pick<EditorView, 'state' | 'dispatch'>, isTypographic: boolean): void {
  dispatch(state.tr.setMeta(key, { isTypographic } satisfies Partial<Typing>).setMeta('addToHistory', false))
}

function typed(view: EditorView, { from, to, text }: { readonly from: number; readonly to: number; readonly text: string }): boolean {
  const { state } = view
  const $from = state.doc.resolve(from)
  if (text.length > 2 || !$from.sameParent(state.doc.resolve(to)) || !$from.parent.inlineContent) return false
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - near), $from.parentOffset, null, '\uFFFC')
  if (!mayMean(before + text) || isQuoted($from)) return false
  const inserted = state.tr.insertText(text, from, to)
  const after = state.apply(inserted)
  const isTypographic = key.getState(state)?.isTypographic !== false
  const block = blockShorthand(after)
  const meant = block ?? (isTypographic ? withTypography(after, languageOf(after)) : null)
  if (meant === null) return false
  view.dispatch(inserted)
  asStepOfItsOwn(view, () => {
    const transaction = view.state.tr
    for (const step of meant.steps) transaction.step(step)
    transaction.setSelection(TextSelection.create(transaction.doc, meant.selection.anchor))
    view.dispatch(transaction.setMeta(key, { hasJustBecome: block !== null } satisfies Partial<Typing>).scrollIntoView())
  })
  return true
}

/** Typographic marks for a view on one note of a brief, whose language, settings and history are those of the view on the whole. */
export function typographicNote(outer: EditorView): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        const { state } = view
        const { parent, parentOffset } = state.doc.resolve(from)
        if (view.composing || text.length > 2 || key.getState(outer.state)?.isTypographic !== true) return false
        if (!mayMean(parent.textBetween(Math.max(0, parentOffset - near), parentOffset, null, '\uFFFC') + text)) return false
        const inserted = state.tr.insertText(text, from, to)
        const meant = withTypography(state.apply(inserted), languageOf(outer.state))
        if (meant === null) return false
        view.dispatch(inserted)
        asStepOfItsOwn(outer, () => {
          const transaction = view.state.tr
          for (const step of meant.steps) transaction.step(step)
          view.dispatch(transaction.scrollIntoView())
        })
        return true
      },
    },
  })
}

function withTypography(state: EditorState, language: string): Transaction | null {
  const { $from, from } = state.selection
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - reach), $from.parentOffset, null, '\uFFFC')
  const replacement = typographic(before, language)
  return replacement === null ? null : state.tr.insertText(replacement.text, from - replacement.length, from)
}

function isQuoted($position: ResolvedPos): boolean {
  for (let { depth } = $position; depth > 0; depth -= 1) {
    const { name } = $position.node(depth).type
    if (name === 'quotation' || name === 'quotedWords') return true
  }
  return false
}

function takeBack(view: EditorView): boolean {
  if (key.getState(view.state)?.hasJustBecome !== true) return false
  const history = yUndoPluginKey.getState(view.state)?.undoManager
  return history !== undefined && history.undo() !== null
}

function asStepOfItsOwn(view: EditorView, act: () => void): void {
  const history = yUndoPluginKey.getState(view.state)?.undoManager
  history?.stopCapturing()
  act()
  history?.stopCapturing()
}
