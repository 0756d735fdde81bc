import type { RichText } from '#ipc/export-types'

/** Puts both forms of a text on the clipboard. The asynchronous clipboard is closed to this page, as every permission is, so the window’s own copying is answered in its place. Answers whether it was asked. */
export async function putOnClipboard({ html, text }: RichText): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = (isCopied: boolean) => {
      clearTimeout(timer)
      document.removeEventListener('beforecopy', allow, true)
      document.removeEventListener('copy', answer, true)
      resolve(isCopied)
    }
    const answer = (event: ClipboardEvent) => {
      event.preventDefault()
      event.stopPropagation()
      event.clipboardData?.setData('text/html', html)
      event.clipboardData?.setData('text/plain', text)
      stop(true)
    }
    const timer = setTimeout(() => stop(false), 2000)
    document.addEventListener('beforecopy', allow, true)
    document.addEventListener('copy', answer, true)
    void window.attache.pressCopy()
  })
}

/** Nothing of the page need be selected for there to be something to copy. */
function allow(event: Event): void {
  event.preventDefault()
}
