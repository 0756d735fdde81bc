import { useEffect } from 'react'
import { carriedType } from '#ui/carried-picks'
import { type PastedContent, pastedContent } from '../import/index.ts'
import { isEditable } from './use-file-drop.ts'

/** What is pasted while the keyboard is in no text: files, links, a page or text to be imported. */
export function usePaste(onFiles: (files: readonly File[]) => void, onContent: (content: PastedContent) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData } = event
      // Passages of an article that is in the library already are no import.
      // Nor is what a text has taken already: the paragraph it came to may be gone by now, so that its place says nothing.
      if (clipboardData === null || event.defaultPrevented || isEditable(event.target) || clipboardData.types.includes(carriedType)) return
      event.preventDefault()
      const text = clipboardData.getData('text/plain')
      const html = clipboardData.getData('text/html')
      if (clipboardData.files.length > 0 && text === '') onFiles([...clipboardData.files])
      else onContent(pastedContent(text, html === '' ? null : html))
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [onFiles, onContent])
}
