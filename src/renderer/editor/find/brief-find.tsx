import type { Editor } from '@tiptap/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { focusField } from '#ui/focus'
import { FindBar } from './find-bar.tsx'
import { useBriefFind } from './use-brief-find.ts'

/** A wish from outside to look for something. `number` goes up with each. */
export interface FindRequest {
  readonly number: number
  readonly withReplace: boolean
}

interface BriefFindProps {
  readonly editor: Editor
  readonly request: FindRequest
}

/** Find and replace above the page: opened by Ctrl+F and Ctrl+H anywhere in the brief’s pane, or by a command. */
export function BriefFind({ editor, request }: BriefFindProps) {
  const [shown, setShown] = useState<'find' | 'replace' | null>(null)
  const find = useBriefFind(editor, shown !== null)
  const field = useRef<HTMLInputElement>(null)
  const open = (withReplace: boolean) => {
    const { selection, doc } = editor.state
    const isWords = !selection.empty && selection.$from.sameParent(selection.$to) && selection.to - selection.from < 200
    if (shown === null) {
      find.startAt(selection.from)
      if (isWords) find.ask({ ...find.asked, text: doc.textBetween(selection.from, selection.to), isExpression: false })
    }
    setShown(withReplace ? 'replace' : (shown ?? 'find'))
    focusField(() => field.current)
  }
  const close = () => {
    setShown(null)
    // Not by tiptap’s `focus`: it waits for a frame, and a key that comes before that would go nowhere.
    editor.view.focus()
  }
  useKeys(editor, {
    open,
    step: shown === null ? null : find.step,
    close: shown === null ? null : close,
  })
  const answered = useRef(request.number)
  useLayoutEffect(() => {
    if (answered.current === request.number) return
    answered.current = request.number
    open(request.withReplace)
    // Only a new wish opens it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [request])
  if (shown === null) return null
  return <FindBar find={find} field={field} withReplace={shown === 'replace'} onReplaceShown={open} onClose={close} />
}

interface Keys {
  readonly open: (withReplace: boolean) => void
  readonly step: ((by: 1 | -1) => void) | null
  readonly close: (() => void) | null
}

/** The keys that mean the same anywhere in the brief’s pane. */
function useKeys(editor: Editor, keys: Keys): void {
  const newest = useRef(keys)
  newest.current = keys
  useEffect(() => {
    const pane = editor.view.dom.closest<HTMLElement>('.brief-pane')
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actOf(event, newest.current)
      if (act === null) return
      event.preventDefault()
      act()
    }
    pane?.addEventListener('keydown', onKeyDown)
    return () => pane?.removeEventListener('keydown', onKeyDown)
  }, [editor])
}

function actOf(event: KeyboardEvent, { open, step, close }: Keys): (() => void) | null {
  if (event.altKey || event.defaultPrevented) return null
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase()
    if (event.shiftKey || (key !== 'f' && key !== 'h')) return null
    return () => open(key === 'h')
  }
  if (event.key === 'F3') return () => (step === null ? open(false) : step(event.shiftKey ? -1 : 1))
  return event.key === 'Escape' ? close : null
}
