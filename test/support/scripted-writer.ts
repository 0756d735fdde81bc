import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { updateYFragment, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import * as v from 'valibot'
import * as Y from 'yjs'
import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import { makePick, pickIdSchema } from '#core/picks'
import {
  type BriefDocument,
  commentRanges,
  commentText,
  documentToBrief,
  newId,
  placePick,
  rangeToComment,
  uncommentText,
  unpick,
  wordsIn,
} from '#renderer/editor/document/index.ts'
import { picksOrigin } from '#renderer/editor/document/saving/fields.ts'
import { briefNodes } from '#renderer/editor/document/schema/schema-extensions.ts'

export const acts = ['type', 'delete', 'place', 'unpick', 'comment', 'reply', 'uncomment', 'undo', 'redo'] as const
export type Act = (typeof acts)[number]

const typing = Symbol('typing')

/** Somebody who writes a brief by a script: the document, its commands and its undo as in the app, without a window. */
export class ScriptedWriter {
  readonly #document: BriefDocument
  readonly #article: Article
  readonly #random: () => number
  readonly #text: Y.XmlFragment
  readonly #history: Y.UndoManager
  #state: EditorState

  /** `random` gives numbers from 0 to 1, without 1. */
  constructor(document: BriefDocument, article: Article, random: () => number) {
    this.#document = document
    this.#article = article
    this.#random = random
    this.#text = document.shared.getXmlFragment('document')
    this.#history = new Y.UndoManager([this.#text, document.shared.getMap('picks'), document.shared.getMap('comments')], {
      trackedOrigins: new Set([picksOrigin, typing]),
      captureTimeout: Infinity,
    })
    this.#state = this.#read()
  }

  act(act: Act): void {
    this.#history.stopCapturing()
    switch (act) {
      case 'type':
        return this.#apply(this.#state.tr.insertText(`word${Math.floor(this.#random() * 1000)} `, this.#place()))
      case 'delete':
        return this.#delete()
      case 'place':
        return this.#pick()
      case 'unpick':
        return this.#unpick()
      case 'comment':
        return this.#comment()
      case 'reply':
      case 'uncomment':
        return this.#answer(act)
      case 'undo':
      case 'redo':
        this.#history[act]()
        this.#state = this.#read()
    }
  }

  brief(): Brief {
    const { id } = this.#document
    return documentToBrief(this.#state.doc, { id, picks: this.#document.picks(), comments: this.#document.comments() })
  }

  #read(): EditorState {
    return EditorState.create({ doc: yXmlFragmentToProseMirrorRootNode(this.#text, briefNodes) })
  }

  #apply(transaction: Transaction | null): void {
    if (transaction === null) return
    this.#state = this.#state.apply(transaction)
    const { shared } = this.#document
    shared.transact(() => updateYFragment(shared, this.#text, this.#state.doc, { mapping: new Map(), isOMark: new Map() }), typing)
  }

  /** Some place in a paragraph. */
  #place(): number {
    const places: number[] = []
    this.#state.doc.descendants((node, position) => {
      if (node.type.name === 'paragraph') places.push(position + 1, position + 1 + node.content.size)
      return node.type.name !== 'note'
    })
    return this.#one(places) ?? 0
  }

  #delete(): void {
    const { doc, tr } = this.#state
    const at = doc.resolve(this.#place())
    const text = at.nodeAfter?.isText === true ? at.nodeAfter : null
    if (text !== null) this.#apply(tr.delete(at.pos, at.pos + Math.min(5, text.nodeSize)))
  }

  #pick(): void {
    const paragraph = Math.floor(this.#random() * this.#article.paragraphs.length)
    const to = this.#article.paragraphs[paragraph]?.text.length ?? 0
    const pick = makePick(this.#article, { paragraph, from: 0, to }, v.parse(pickIdSchema, newId()))
    const section = this.#random() < 0.5 ? 'claims' : 'situation'
    this.#document.addPick(pick)
    this.#apply(placePick(this.#state, { pick, article: this.#article, section, title: 'Claims' }).transaction)
  }

  #unpick(): void {
    const pick = this.#one(this.#document.picks())
    if (pick === undefined) return
    this.#apply(unpick(this.#state, pick.id))
    this.#document.removePick(pick.id)
  }

  #comment(): void {
    const { doc, tr } = this.#state
    const there = this.#state.apply(tr.setSelection(TextSelection.near(doc.resolve(this.#place()))))
    const range = rangeToComment(there)
    if (range === null) return
    const id = newId()
    this.#document.putThread({ id, words: wordsIn(there, range), isResolved: false, messages: [this.#message()] })
    this.#apply(commentText(this.#state, range, id))
  }

  #answer(act: 'reply' | 'uncomment'): void {
    const thread = this.#one(this.#document.comments())
    if (thread === undefined) return
    if (act === 'reply') this.#document.putThread({ ...thread, messages: [...thread.messages, this.#message()] })
    else {
      if (commentRanges(this.#state.doc).length > 0) this.#apply(uncommentText(this.#state, thread.id))
      this.#document.removeThread(thread.id)
    }
  }

  #message() {
    return { id: newId(), author: '', at: new Date().toISOString(), text: 'Who says so?' }
  }

  #one<TItem>(items: readonly TItem[]): TItem | undefined {
    return items[Math.floor(this.#random() * items.length)]
  }
}
