import { useCallback, useEffect, useState } from 'react'
import type { ImportProgress, ImportResult } from '#ipc/api'

/** Importing files: what is under way, and what became of the last ones. */
export function useImport(onDone: (results: readonly ImportResult[]) => void) {
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [results, setResults] = useState<readonly ImportResult[] | null>(null)
  useEffect(() => window.attache.on('importProgress', setProgress), [])
  const run = useCallback(
    async (importing: Promise<readonly ImportResult[]>) => {
      const answered = await importing
      setProgress(null)
      if (answered.length === 0) return
      setResults(answered)
      onDone(answered)
    },
    [onDone],
  )
  return {
    progress,
    results,
    closeReport: () => setResults(null),
    choose: useCallback(() => void run(window.attache.importChosen()), [run]),
    drop: useCallback((files: readonly File[]) => void run(window.attache.importDropped(files)), [run]),
    cancel: useCallback(() => void window.attache.cancelImport(), []),
  }
}
