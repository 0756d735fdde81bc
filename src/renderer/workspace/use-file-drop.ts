import { useEffect, useState } from 'react'

/** Files dropped anywhere on the window; `true` while some are held over it. */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      // Leaving for another element of this window is not leaving.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      setIsOver(false)
      onDrop([...(event.dataTransfer?.files ?? [])])
    }
    const stop = new AbortController()
    // Capturing, so that the editor does not take a file for text.
    const options = { capture: true, signal: stop.signal }
    window.addEventListener('dragover', over, options)
    window.addEventListener('dragleave', leave, options)
    window.addEventListener('drop', drop, options)
    return () => stop.abort()
  }, [onDrop])
  return isOver
}
