import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'

type Flat = Readonly<Record<string, string | number | boolean | null>>

/** What `read` takes from the editor, after each transaction, and anew when another editor takes its place (tiptap’s own hook then keeps the old one’s value). Redraws only when a field differs. */
export function useEditorValue<TValue extends Flat>(editor: Editor | null, read: (editor: Editor) => TValue): TValue | null {
  const [value, setValue] = useState<TValue | null>(null)
  useEffect(() => {
    if (editor === null) {
      setValue(null)
      return undefined
    }
    const update = () => {
      const next = read(editor)
      setValue((now) => (now !== null && Object.keys(next).every((key) => now[key] === next[key]) ? now : next))
    }
    update()
    editor.on('transaction', update)
    return () => {
      editor.off('transaction', update)
    }
  }, [editor, read])
  return value
}
