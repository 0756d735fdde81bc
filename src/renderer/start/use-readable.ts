import { useCallback, useEffect, useState } from 'react'
import type { ReadableSaved, Rescued } from '#ipc/api'

/** Looks at what can be read of the damaged library, and saves it. */
export function useReadable() {
  const [rescued, setRescued] = useState<Rescued | null>(null)
  const [saved, setSaved] = useState<ReadableSaved | null>(null)
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const look = useCallback(() => {
    setRescued(null)
    void window.attache.rescue().then((answer) => {
      setRescued(answer)
      setProgress(null)
    })
  }, [])
  useEffect(() => window.attache.on('rescueProgress', setProgress), [])
  useEffect(look, [look])
  const save = () => {
    setIsSaving(true)
    setProgress(null)
    void window.attache.saveReadable().then((answer) => {
      setIsSaving(false)
      setSaved(answer)
    })
  }
  return { rescued, saved, progress, isSaving, save, retry: look }
}
