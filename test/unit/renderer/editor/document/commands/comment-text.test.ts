// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type Brief, briefIdSchema, type CommentThread } from '#core/brief'
import {
  commentRanges,
  commentText,
  documentToBrief,
  moveBlock,
  rangeToComment,
  uncommentText,
  wordsIn,
} from '#renderer/editor/document/index.ts'
import { BriefDocument } from '#renderer/editor/document/saving/brief-document.ts'
import { checkedDocument } from '#renderer/editor/document/saving/content-problem.ts'
import { seedUpdate } from '#renderer/editor/document/saving/seed-update.ts'
import { asOneUndoStep } from '#renderer/editor/undo.ts'
import { openEditor, press } from '../open-editor.ts'

interface Desk {
  readonly editor: Editor
  readonly document: BriefDocument
}

const sketch = 'situation\n  p |The ice broke on Friday.\n  p The harbour waits.\nclaims\n  p'

function opened(drawn = sketch): Desk {
  const { editor, shared } = openEditor(drawn)
  shared.getMap('meta').set('schema', 3)
  return { editor, document: new BriefDocument(parse(briefIdSchema, 'b1'), shared, { unsaved: [], drawn: null }) }
}

function threadOf(id: string, words: string): CommentThread {
  return { id, words, isResolved: false, messages: [{ id: `${id}-1`, author: '', at: '2031-03-04T09:00:00.000Z', text: 'Who says so?' }] }
}

function rangeOf({ state }: Editor, words: string): { readonly from: number; readonly to: number } {
  let from = -1
  state.doc.descendants((node, position, parent) => {
    const at = parent?.isTextblock === true && node.isText ? (node.text ?? '').indexOf(words) : -1
    if (from < 0 && at >= 0) from = position + at
  })
  return { from, to: from + words.length }
}

function comment({ editor, document }: Desk, words: string, id: string): void {
  const range = rangeOf(editor, words)
  asOneUndoStep(
    () => editor.state,
    () => {
      document.putThread(threadOf(id, wordsIn(editor.state, range)))
      editor.view.dispatch(commentText(editor.state, range, id)!)
    },
  )
}

function commentRange({ editor, document }: Desk, { from, to }: { readonly from: number; readonly to: number }, id: string): void {
  asOneUndoStep(
    () => editor.state,
    () => {
      document.putThread(threadOf(id, wordsIn(editor.state, { from, to })))
      editor.view.dispatch(commentText(editor.state, { from, to }, id)!)
    },
  )
}

/** What carries each comment, joined, as it is read. */
function commented({ editor }: Desk): Readonly<Record<string, string>> {
  const words: Record<string, string> = {}
  for (const { thread, from, to } of commentRanges(editor.state.doc))
    words[thread] = (words[thread] ?? '') + editor.state.doc.textBetween(from, to)
  return words
}

function briefOf({ editor, document }: Desk): Brief {
  return documentToBrief(editor.state.doc, { id: document.id, picks: document.picks(), comments: document.comments() })
}

function select({ editor }: Desk, words: string): void {
  const { from, to } = rangeOf(editor, words)
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)))
}

describe('a comment', () => {
  it('is about the selected text, or about the word that the caret is in', () => {
    const desk = opened()
    expect(wordsIn(desk.editor.state, rangeToComment(desk.editor.state)!)).toBe('The')
    select(desk, 'broke on')
    expect(wordsIn(desk.editor.state, rangeToComment(desk.editor.state)!)).toBe('broke on')
    expect(rangeToComment(opened('situation\n  p |').editor.state)).toBeNull()
  })

  it('is made, taken back and made again in one step each, with its thread', () => {
    const desk = opened()
    comment(desk, 'Friday', 't1')
    expect({ commented: commented(desk), threads: desk.document.comments() }).toEqual({
      commented: { t1: 'Friday' },
      threads: [threadOf('t1', 'Friday')],
    })
    desk.editor.commands.undo()
    expect({ commented: commented(desk), threads: desk.document.comments() }).toEqual({ commented: {}, threads: [] })
    desk.editor.commands.redo()
    expect({ commented: commented(desk), threads: desk.document.comments() }).toEqual({
      commented: { t1: 'Friday' },
      threads: [threadOf('t1', 'Friday')],
    })
  })

  it('passes over the notes in its text', () => {
    const desk = opened('situation\n  p |The ice^ broke.')
    const { from } = rangeOf(desk.editor, 'The ice')
    const { to } = rangeOf(desk.editor, ' broke')
    commentRange(desk, { from, to }, 't1')
    expect(commented(desk)).toEqual({ t1: 'The ice broke' })
  })

  it('grows with what is typed inside it and not with what is typed at its end', () => {
    const desk = opened()
    comment(desk, 'Friday', 't1')
    const { from, to } = rangeOf(desk.editor, 'Friday')
    desk.editor.commands.setTextSelection(to)
    press(desk.editor, '!')
    desk.editor.commands.setTextSelection(from + 3)
    press(desk.editor, 'x')
    expect(commented(desk)).toEqual({ t1: 'Frixday' })
  })

  it('moves with its block, and with words that are cut and pasted; a copy does not carry it', () => {
    const desk = opened()
    comment(desk, 'Friday', 't1')
    desk.editor.view.dispatch(moveBlock(desk.editor.state, 'down')!)
    expect(commented(desk)).toEqual({ t1: 'Friday' })
    select(desk, 'Friday')
    const { view } = desk.editor
    const html = view.serializeForClipboard(view.state.selection.content()).dom.innerHTML
    desk.editor.commands.setTextSelection(rangeOf(desk.editor, 'harbour').from)
    view.pasteHTML(html)
    expect(commentRanges(view.state.doc)).toHaveLength(1)
    desk.editor.commands.undo()
    select(desk, 'Friday')
    view.dispatch(view.state.tr.deleteSelection())
    expect(commented(desk)).toEqual({})
    desk.editor.commands.setTextSelection(rangeOf(desk.editor, 'harbour').from)
    view.pasteHTML(html)
    expect(commented(desk)).toEqual({ t1: 'Friday' })
  })

  it('is listed with its words when its text is gone, and comes back with it', () => {
    const desk = opened()
    comment(desk, 'Friday', 't1')
    const before = briefOf(desk)
    press(desk.editor, 'Mod-a', 'Backspace')
    expect({ commented: commented(desk), comments: briefOf(desk).comments }).toEqual({
      commented: {},
      comments: [threadOf('t1', 'Friday')],
    })
    desk.editor.commands.undo()
    expect(briefOf(desk)).toEqual(before)
  })
})

function overlapping(): Desk {
  const desk = opened()
  comment(desk, 'ice broke on', 't2')
  const { from } = rangeOf(desk.editor, 'broke on')
  commentRange(desk, { from, to: from + 'broke on Friday'.length }, 't1')
  return desk
}

describe('overlapping comments', () => {
  it('keep each its own text, through the shared document and back', () => {
    const desk = overlapping()
    expect(commented(desk)).toEqual({ t1: 'broke on Friday', t2: 'ice broke on' })
    const brief = briefOf(desk)
    expect(brief.comments?.map(({ id }) => id)).toEqual(['t2', 't1'])
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(desk.document.shared))
    expect(checkedDocument(copy).ok).toBe(true)
    const seeded = new Y.Doc()
    Y.applyUpdate(seeded, seedUpdate(brief))
    expect(checkedDocument(seeded).ok).toBe(true)
  })

  it('go one without the other', () => {
    const desk = overlapping()
    desk.editor.view.dispatch(uncommentText(desk.editor.state, 't2')!)
    expect(commented(desk)).toEqual({ t1: 'broke on Friday' })
    desk.editor.commands.undo()
    expect(commented(desk)).toEqual({ t1: 'broke on Friday', t2: 'ice broke on' })
  })

  it('are shown as long as one of them is open', () => {
    const desk = overlapping()
    const shown = () => [...desk.editor.view.dom.querySelectorAll('.commented')].map(({ textContent }) => textContent).join('')
    expect(shown()).toBe('ice broke on Friday')
    desk.document.putThread({ ...threadOf('t1', 'broke on Friday'), isResolved: true })
    expect(shown()).toBe('ice broke on')
    desk.editor.commands.undo()
    desk.editor.commands.setTextSelection(1)
    expect(shown()).toBe('ice broke on Friday')
  })
})

it('refuses a mark with a hash behind its name that is none of those that may overlap', () => {
  const desk = opened()
  comment(desk, 'Friday', 't1')
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(desk.document.shared))
  const section = copy.getXmlFragment('document').get(1)
  const paragraph = section instanceof Y.XmlElement ? section.get(0) : null
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  text.format(0, 3, { 'bold--abcdefgh': {} })
  expect(checkedDocument(copy)).toEqual({ ok: false, problem: { kind: 'unknown-content', name: 'bold--abcdefgh' } })
})

describe('a comment on the text of a note', () => {
  it('marks that text alone, keeps it when the paragraph moves, and is in the brief', () => {
    const desk = opened('situation\n  p |The ice broke^ on Friday.\n  p The harbour waits.\nclaims\n  p')
    const { editor, document } = desk
    let inside = -1
    editor.state.doc.descendants((node, position) => {
      if (node.type.name === 'noteParagraph') inside = position + 1
    })
    editor.view.dispatch(editor.state.tr.insertText('So the pilots say.', inside))
    comment(desk, 'pilots', 't1')
    const [range] = commentRanges(editor.state.doc)
    expect(range?.note).toEqual(expect.any(String))
    const moved = moveBlock(editor.state, 'down')
    if (moved !== null) editor.view.dispatch(moved)
    expect(commented(desk)).toEqual({ t1: 'pilots' })
    const brief = documentToBrief(editor.state.doc, { id: document.id, picks: [], comments: document.comments() })
    expect(JSON.stringify(brief)).toContain('{"kind":"text","text":"pilots","marks":[{"kind":"comment","thread":"t1"}]}')
  })
})
