import { type RefObject, useEffect, useState } from 'react'
import type { ImportProgress } from '#ipc/api'
import { advance, ImportStore } from '../import/index.ts'

interface Listeners {
  /** Whether the screen is open: a list in sight is added to, one out of sight begins anew. */
  readonly isShown: RefObject<boolean>
  readonly onQueued: () => void
  readonly onFinished: () => void
}

/** At most so often are events drawn, and in a frame. */
const leastMilliseconds = 100

/** The list that main’s events make. */
export function useImportList({ isShown, onQueued, onFinished }: Listeners): ImportStore {
  const [store] = useState(() => new ImportStore())
  useEffect(() => {
    const waiting: ImportProgress[] = []
    let timer: ReturnType<typeof setTimeout> | null = null
    let lastDrawn = 0
    const draw = () => {
      timer = null
      lastDrawn = performance.now()
      const steps = waiting.splice(0)
      store.change((list) => advance(list, steps, !isShown.current))
      if (steps.some(({ kind }) => kind === 'queued')) onQueued()
      if (steps.some(({ kind }) => kind === 'finished')) onFinished()
    }
    const stop = window.attache.on('importProgress', (step) => {
      waiting.push(step)
      timer ??= setTimeout(draw, Math.max(0, lastDrawn + leastMilliseconds - performance.now()))
    })
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [store, isShown, onQueued, onFinished])
  return store
}
