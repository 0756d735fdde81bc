// @vitest-environment happy-dom
import { EditorState, Plugin } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { insertNote, notesIn, removeNode } from '#renderer/editor/document/index.ts'
import { noteView } from '#renderer/editor/views/note-view.ts'
import { ShownNumbers } from '#renderer/editor/views/shown-numbers.ts'
import { stateOf } from '../document/sketch.ts'

/** A view that shows numbers, of as many paragraphs with a note each. */
function numberedView(paragraphs: number): EditorView {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
  const numbers = new ShownNumbers()
  const { doc, selection } = stateOf(['situation', ...Array.from({ length: paragraphs }, () => '  p one^')].join('\n'))
  const plugin = new Plugin({ view: (view) => numbers.follow(view), props: { nodeViews: { note: noteView(numbers) } } })
  const view = new EditorView(document.createElement('div'), { state: EditorState.create({ doc, selection, plugins: [plugin] }) })
  onTestFinished(() => {
    view.destroy()
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
  return view
}

function shown({ dom }: EditorView): readonly (string | null)[] {
  return [...dom.querySelectorAll('.note-number')].map(({ textContent }) => textContent)
}

function upTo(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1))
}

function removeFirst(view: EditorView): void {
  const removed = removeNode(view.state, notesIn(view.state.doc)[0]?.id ?? '')
  if (removed !== null) view.dispatch(removed)
}

describe('the numbers shown on notes', () => {
  it('are 1 to n when the page is made, and named for those who hear them', () => {
    const view = numberedView(3)
    expect(shown(view)).toEqual(upTo(3))
    expect(view.dom.querySelectorAll('.note-number')[1]?.getAttribute('aria-label')).toBe('Note 2')
  })

  it('are right at once from where a note comes or goes', () => {
    const view = numberedView(20)
    removeFirst(view)
    expect(shown(view)).toEqual(upTo(19))
    const inserted = insertNote(view.state)
    if (inserted !== null) view.dispatch(inserted.transaction)
    expect(shown(view)).toEqual(upTo(20))
  })

  it('are right far behind it a moment later', () => {
    const view = numberedView(400)
    removeFirst(view)
    expect(shown(view).slice(0, 40)).toEqual(upTo(40))
    vi.advanceTimersByTime(1000)
    expect(shown(view)).toEqual(upTo(399))
  })

  it('are right everywhere as soon as the page is scrolled', () => {
    const view = numberedView(400)
    removeFirst(view)
    document.dispatchEvent(new Event('scroll'))
    expect(shown(view)).toEqual(upTo(399))
  })
})
