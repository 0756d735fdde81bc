/** Puts text on the clipboard, in answer to a press of a button. The asynchronous clipboard is closed to this page, as every permission is; this older way needs none. */
export function copyText(text: string): void {
  const answer = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopPropagation()
    event.clipboardData?.setData('text/plain', text)
  }
  document.addEventListener('copy', answer, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', answer, { capture: true })
}
