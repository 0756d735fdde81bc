import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useRef } from 'react'
import type { BriefOpening, OpenedBrief } from '../editor/index.ts'

/** A brief that can be written in. */
export interface Desk {
  readonly editor: Editor
  readonly brief: OpenedBrief
}

interface Now {
  /** Whether a brief has been chosen at all. */
  readonly isChosen: boolean
  readonly opening: BriefOpening | null
  readonly editor: Editor | null
}

/** `null` where no brief can be written in. */
type Waiting = (desk: Desk | null) => void

/** What is meant for a brief that is on its way, from when it was asked for to when it can be written in: it waits, and goes neither into the brief before nor nowhere, nor into one asked for after it. */
export function useComingBrief({ isChosen, opening, editor }: Now) {
  const asked = useRef<BriefOpening | 'any' | null>(null)
  const waiting = useRef<readonly Waiting[]>([])
  const brief = opening?.kind === 'opened' ? opening.brief : null
  const isOpening = isChosen && (opening === null || (brief !== null && editor === null))
  const now = useRef<{ readonly isOpening: boolean; readonly opening: BriefOpening | null; readonly desk: Desk | null }>({
    isOpening: true,
    opening: null,
    desk: null,
  })
  now.current = { isOpening, opening, desk: editor === null || brief === null ? null : { editor, brief } }
  useEffect(() => {
    // What was asked for has come when another stands there.
    if (isOpening || asked.current === (opening ?? 'any')) return
    asked.current = null
    runWaiting(waiting, () => (asked.current === null ? now.current.desk : 'later'))
  }, [isOpening, opening])
  return useMemo(() => {
    const whenSettled = (run: Waiting) => {
      if (asked.current !== null || now.current.isOpening) waiting.current = [...waiting.current, run]
      else run(now.current.desk)
    }
    const ask = async <TAnswer>(question: () => Promise<TAnswer>): Promise<TAnswer> => {
      asked.current = now.current.opening ?? 'any'
      try {
        return await question()
      } catch (error) {
        asked.current = null
        // What was sent to a brief that never came belongs to no other; only what asks for a next one goes on.
        runWaiting(waiting, () => (asked.current === null ? null : 'later'))
        throw error
      }
    }
    return {
      /** Asks for another brief, once the one asked for before has come; what is sent from now on is meant for it. When it does not come, the one before stays. */
      ask: async <TAnswer>(question: () => Promise<TAnswer>): Promise<TAnswer> =>
        await new Promise<TAnswer>((resolve, reject) => {
          whenSettled(() => void ask(question).then(resolve, reject))
        }),
      /** Runs at once where a brief can be written in and no other was asked for; where none is on its way, never. */
      whenThere: (run: (desk: Desk) => void) =>
        whenSettled((desk) => {
          if (desk !== null) run(desk)
        }),
    }
  }, [])
}

/** In their order, until one of them asks for the next brief. */
function runWaiting(waiting: { current: readonly Waiting[] }, deskNow: () => Desk | null | 'later'): void {
  for (;;) {
    const [run, ...rest] = waiting.current
    const desk = deskNow()
    if (run === undefined || desk === 'later') return
    waiting.current = rest
    run(desk)
  }
}
