import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { changesPicks } from '../editor/document/index.ts'

const after = 120

/** Goes up when the text or its picks have changed, at most every 120 ms: what hangs on it is never computed for a single key. */
export function useTextVersion(editor: Editor | null): number {
  const [version, setVersion] = useState(0)
  useEffect(() => {
    setVersion((now) => now + 1)
    if (editor === null) return undefined
    let timer: ReturnType<typeof setTimeout> | null = null
    const onTransaction = ({ transaction }: { readonly transaction: Transaction }) => {
      if ((!transaction.docChanged && !changesPicks(transaction)) || timer !== null) return
      timer = setTimeout(() => {
        timer = null
        setVersion((now) => now + 1)
      }, after)
    }
    editor.on('transaction', onTransaction)
    return () => {
      editor.off('transaction', onTransaction)
      if (timer !== null) clearTimeout(timer)
    }
  }, [editor])
  return version
}
