import { message } from '#messages'
import { selectedDocument } from '../editor/document/index.ts'
import { putOnClipboard } from './put-on-clipboard.ts'
import type { useNotices } from './use-notices.tsx'
import type { useWriting } from './use-writing.ts'

/** Copies what is selected of the brief, or all of it where nothing is, with its notes at the end: for a mail. What would be untrue in it is said first, and copied only by one more word. */
export function useRichCopy(
  { editor, brief }: Pick<ReturnType<typeof useWriting>, 'editor' | 'brief'>,
  { tell, offer }: Pick<ReturnType<typeof useNotices>, 'tell' | 'offer'>,
  announce: (sentence: string) => void,
) {
  const copy = async (text: string, isPart: boolean) => {
    announce(message('copy.working'))
    const rich = await window.attache.writeRichText(text)
    if (rich === null || !(await putOnClipboard(rich))) tell(message('copy.failed'), 'error')
    else tell(message(isPart ? 'copy.selection' : 'copy.brief', { notes: rich.notes }))
    announce('')
  }
  return async () => {
    if (editor === null || brief === null) return
    const part = selectedDocument(editor.state.doc, editor.state.selection)
    const text = part === null ? brief.text() : brief.partText(part)
    const untrue = (await window.attache.checkBrief(text)).filter(({ severity }) => severity === 'untrue')
    if (untrue.length === 0) await copy(text, part !== null)
    else offer(message('copy.untrue', { count: untrue.length }), message('copy.anyway'), () => void copy(text, part !== null))
  }
}
