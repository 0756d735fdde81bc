import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { ImportProgress } from '#ipc/api'
import { advance, emptyImport, type ImportList } from '../import/index.ts'

interface ImportListened {
  readonly list: ImportList
  readonly change: (edit: (list: ImportList) => ImportList) => void
}

/** The list that main’s events make, drawn at most once a frame. `isShown` says whether the screen is open: a list in sight is added to, one out of sight begins anew. */
export function useImportList(isShown: RefObject<boolean>, onQueued: () => void, onFinished: () => void): ImportListened {
  const [list, setList] = useState(emptyImport)
  const waiting = useRef<readonly ImportProgress[]>([])
  const frame = useRef<number | null>(null)
  useEffect(() => {
    const draw = () => {
      frame.current = null
      const steps = waiting.current
      waiting.current = []
      const startAnew = !isShown.current
      setList((now) => advance(now, steps, startAnew))
      if (steps.some(({ kind }) => kind === 'queued')) onQueued()
      if (steps.some(({ kind }) => kind === 'finished')) onFinished()
    }
    const stop = window.attache.on('importProgress', (step) => {
      waiting.current = [...waiting.current, step]
      frame.current ??= requestAnimationFrame(draw)
    })
    return () => {
      stop()
      if (frame.current !== null) cancelAnimationFrame(frame.current)
    }
  }, [isShown, onQueued, onFinished])
  return { list, change: useCallback((edit) => setList(edit), []) }
}
