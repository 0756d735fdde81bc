import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { message } from '#messages'
import { noteNumber, selectedNote } from '../document/index.ts'
import type { NotesModel } from './notes-model.ts'
import { useNoteText } from './use-note-text.ts'
import { WrittenText } from './written-text.tsx'

/** How long the pointer may be away, on its way from the number to the text, in milliseconds. */
const leave = 150
const gap = 8

/** A note’s text while the pointer is on its number, or the caret on the note. Esc takes it away; the pointer may go into it (WCAG 2.2, 1.4.13). */
export function NoteTip({ editor, notes }: { readonly editor: Editor; readonly notes: NotesModel }) {
  const { id: hovered, keep } = useHoveredNote(editor)
  const selected = useEditorState({ editor, selector: ({ editor: now }) => selectedNote(now.state) })
  const [dismissed, setDismissed] = useState<string | null>(null)
  const id = hovered ?? selected
  useEffect(() => setDismissed(null), [id])
  useEffect(() => {
    if (id === null) return undefined
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setDismissed(id)
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [id])
  if (id === null || id === dismissed || notes.opened !== null || notes.citing !== null) return null
  return <Tip key={id} editor={editor} id={id} notes={notes} keep={keep} />
}

interface TipProps {
  readonly editor: Editor
  readonly id: string
  readonly notes: NotesModel
  readonly keep: (isInside: boolean) => void
}

function Tip({ editor, id, notes, keep }: TipProps) {
  const box = useRef<HTMLDivElement>(null)
  const text = useNoteText(notes.written, id)
  useLayoutEffect(() => {
    const anchor = numberOf(editor, id)?.getBoundingClientRect()
    if (box.current === null || anchor === undefined) return
    const { width, height } = box.current.getBoundingClientRect()
    const below = anchor.bottom + gap
    const top = below + height > window.innerHeight - gap ? anchor.top - gap - height : below
    const left = Math.min(Math.max(gap, anchor.left - width / 2), window.innerWidth - width - gap)
    box.current.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
  }, [editor, id, text])
  return (
    // The pointer may go into it to read on; there is nothing to do in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div ref={box} role="tooltip" className="note-tip" aria-live="polite" onMouseEnter={() => keep(true)} onMouseLeave={() => keep(false)}>
      <span className="note-tip-number">{message('note.title', { number: noteNumber(editor.state, id) ?? 0 })}</span>
      <WrittenText text={text} />
    </div>
  )
}

function numberOf(editor: Editor, id: string): Element | null {
  return editor.view.dom.querySelector(`.note[data-id="${CSS.escape(id)}"] .note-number`)
}

/** The note under the pointer, kept while the pointer is on its text. */
function useHoveredNote(editor: Editor) {
  const [id, setId] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const stay = () => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
  }
  const keep = (isInside: boolean) => {
    stay()
    if (!isInside) timer.current = setTimeout(() => setId(null), leave)
  }
  useEffect(() => {
    const { dom } = editor.view
    const onOver = ({ target }: MouseEvent) => {
      const note = target instanceof Element ? target.closest<HTMLElement>('.note-number')?.closest<HTMLElement>('.note') : null
      if (note?.dataset['id'] !== undefined) {
        stay()
        setId(note.dataset['id'])
      } else if (timer.current === null) timer.current = setTimeout(() => setId(null), leave)
    }
    const onLeave = () => keep(false)
    dom.addEventListener('mouseover', onOver)
    dom.addEventListener('mouseleave', onLeave)
    return () => {
      stay()
      dom.removeEventListener('mouseover', onOver)
      dom.removeEventListener('mouseleave', onLeave)
    }
  }, [editor])
  return { id, keep }
}
