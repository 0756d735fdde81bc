import { useEffect, useState } from 'react'
import { type PastedContent, pastedContent } from '../import/index.ts'

interface Arrivals {
  readonly onFiles: (files: readonly File[]) => void
  readonly onContent: (content: PastedContent) => void
}

/** Files and folders dropped anywhere on the window, and links dropped beside the brief; `true` while some are held over it. */
export function useFileDrop({ onFiles, onContent }: Arrivals): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!isForImport(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      // Leaving for another element of this window is not leaving.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      setIsOver(false)
      if (!isForImport(event)) return
      event.preventDefault()
      event.stopPropagation()
      const { dataTransfer } = event
      if (carries(event, 'Files')) onFiles([...(dataTransfer?.files ?? [])])
      else onContent(pastedContent(linksOf(dataTransfer?.getData('text/uri-list') ?? ''), null))
    }
    const stop = new AbortController()
    // Capturing, so that the editor does not take a file for text.
    const options = { capture: true, signal: stop.signal }
    window.addEventListener('dragover', over, options)
    window.addEventListener('dragleave', leave, options)
    window.addEventListener('drop', drop, options)
    return () => stop.abort()
  }, [onFiles, onContent])
  return isOver
}

function carries(event: DragEvent, type: string): boolean {
  return event.dataTransfer?.types.includes(type) === true
}

/** A link dropped on a field or on the brief is text for it. */
function isForImport(event: DragEvent): boolean {
  return carries(event, 'Files') || (carries(event, 'text/uri-list') && !isEditable(event.target))
}

/** Whether what is pasted or dropped there is text for that place. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, .brief-pane') !== null)
}

/** Lines that begin with # are remarks (RFC 2483, section 5). */
function linksOf(list: string): string {
  return list
    .split(/\r?\n/u)
    .filter((line) => !line.startsWith('#'))
    .join('\n')
}
