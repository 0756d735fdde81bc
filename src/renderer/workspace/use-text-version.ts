import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { OpenedBrief } from '../editor/index.ts'

const after = 120

/** Goes up when the text or its picks have changed, at most every 120 ms: what hangs on it is never computed for a single key. */
export function useTextVersion(editor: Editor | null, brief: OpenedBrief | null): number {
  const [version, setVersion] = useState(0)
  useEffect(() => {
    setVersion((now) => now + 1)
    if (editor === null) return undefined
    let timer: ReturnType<typeof setTimeout> | null = null
    const onChange = () => {
      timer ??= setTimeout(() => {
        timer = null
        setVersion((now) => now + 1)
      }, after)
    }
    const onTransaction = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      if (transaction.docChanged) onChange()
    }
    editor.on('transaction', onTransaction)
    const stop = brief?.document.onPicks(onChange)
    return () => {
      editor.off('transaction', onTransaction)
      stop?.()
      if (timer !== null) clearTimeout(timer)
    }
  }, [editor, brief])
  return version
}
