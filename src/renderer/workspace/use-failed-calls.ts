import { useEffect, useRef } from 'react'
import { message, messageOrNull } from '#messages'
import type { OpenedBrief } from '../editor/index.ts'

type Tell = (sentence: string, intent: 'success' | 'error') => void

/** What main throws for a call that failed, as Electron words it; the kind of trouble stands behind it where it is known (see `answer-calls.ts`). */
const failedCall = /Error invoking remote method '\w+': Error: failed(?:: (?<kind>[a-z-]+))?/

/** Says of every call that failed, and that nobody waited for, what was not done. */
export function useFailedCalls(tell: Tell): void {
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent) => {
      const failed = failedCall.exec(String(event.reason))
      if (failed === null) return
      event.preventDefault()
      tell(messageOrNull(`problem.call.${failed.groups?.['kind'] ?? 'other'}`) ?? message('problem.call.other'), 'error')
    }
    window.addEventListener('unhandledrejection', hear)
    return () => window.removeEventListener('unhandledrejection', hear)
  }, [tell])
}

/** Says why typing is not saved, once until it is saved again. */
export function useTypingTrouble(brief: OpenedBrief | null, tell: Tell): void {
  const isTold = useRef(false)
  useEffect(() => {
    if (brief === null) return undefined
    const hear = () => {
      const saving = brief.saver.state
      if (saving.kind === 'saved') isTold.current = false
      if (saving.kind !== 'failed' || isTold.current) return
      isTold.current = true
      const trouble = saving.error instanceof Error ? saving.error.message : 'other'
      tell(messageOrNull(`problem.typing.${trouble}`) ?? message('problem.typing.other'), 'error')
    }
    hear()
    return brief.saver.onChange(hear)
  }, [brief, tell])
}
