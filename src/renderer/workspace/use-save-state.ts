import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { SaveState } from '../editor/document/index.ts'
import type { OpenedBrief } from '../editor/index.ts'

/** How long writing to disk may take before it is said, in milliseconds. It happens several times a second while one types and mostly takes a few: two frames of the window each time for a word that nobody can read. */
const sayAfter = 400

/** Whether everything in the open brief is on disk. Writing is said only when it takes a while; what has been written, or could not be, at once. */
export function useSaveState(brief: OpenedBrief | null): SaveState | null {
  const [said, say] = useState<SaveState | null>(null)
  useEffect(() => {
    if (brief === null) {
      say(null)
      return undefined
    }
    const { saver } = brief
    let timer: ReturnType<typeof setTimeout> | null = null
    const sayNow = () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
      say(saver.state)
    }
    sayNow()
    const stop = saver.onChange(() => {
      if (saver.state.kind === 'saving') timer ??= setTimeout(sayNow, sayAfter)
      else sayNow()
    })
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [brief])
  return said
}

/** Marks an element with how the brief stands at every moment (`data-saving`), with nothing drawn: for who must know before it is worth a word that something is not on disk yet. */
export function useSavingMark(brief: OpenedBrief | null, element: RefObject<HTMLElement | null>, said: SaveState | null): void {
  const isSaid = said !== null
  useLayoutEffect(() => {
    if (brief === null || !isSaid) return undefined
    const { saver, document } = brief
    const mark = () => {
      const { kind } = saver.state
      const now = kind === 'saved' && document.isPending ? 'saving' : kind
      if (element.current?.dataset['saving'] !== now) element.current?.setAttribute('data-saving', now)
    }
    mark()
    document.shared.on('update', mark)
    const stop = saver.onChange(mark)
    return () => {
      document.shared.off('update', mark)
      stop()
    }
  }, [brief, element, isSaid])
}
