import { useCallback, useEffect, useRef } from 'react'

const atMostEvery = 4000

/** `run`, at most once in four seconds however often it is asked for. The last asking is not forgotten. */
export function useThrottled(run: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const newest = useRef(run)
  useEffect(() => {
    newest.current = run
  }, [run])
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current)
    },
    [],
  )
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null
      newest.current()
    }, atMostEvery)
  }, [])
}
