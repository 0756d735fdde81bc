import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useRef } from 'react'
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

/** What is meant for a brief that is on its way, from when it was asked for to when it can be written in: it waits, and goes neither into the brief before nor nowhere. */
export function useComingBrief({ isChosen, opening, editor }: Now) {
  const asked = useRef<BriefOpening | 'any' | null>(null)
  const waiting = useRef<((desk: Desk) => void)[]>([])
  const desk = useRef<Desk | null>(null)
  const brief = opening?.kind === 'opened' ? opening.brief : null
  desk.current = editor === null || brief === null ? null : { editor, brief }
  const isOpening = isChosen && (opening === null || (brief !== null && editor === null))
  const settled = useRef(true)
  settled.current = !isOpening
  useEffect(() => {
    // What was asked for has come when another stands there.
    if (isOpening || asked.current === (opening ?? 'any')) return
    asked.current = null
    const runs = waiting.current
    waiting.current = []
    if (desk.current !== null) for (const run of runs) run(desk.current)
  }, [isOpening, opening])
  return {
    /** Asks for another brief; what is sent from now on is meant for it. When it does not come, the one before stays. */
    ask: useCallback(
      async <TAnswer>(answer: Promise<TAnswer>): Promise<TAnswer> => {
        asked.current = opening ?? 'any'
        try {
          return await answer
        } catch (error) {
          asked.current = null
          throw error
        }
      },
      [opening],
    ),
    /** Runs at once where a brief can be written in and no other was asked for; where none is on its way, never. */
    whenThere: useCallback((run: (desk: Desk) => void) => {
      if (asked.current !== null || !settled.current) waiting.current = [...waiting.current, run]
      else if (desk.current !== null) run(desk.current)
    }, []),
  }
}
