import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import * as v from 'valibot'
import { markings } from '#core/brief'
import { countsOf } from '../editor/document/index.ts'

const markingSchema = v.nullable(v.picklist(markings))

/** What the frame shows of the text: its title, marking and counts. */
export function useTextState(editor: Editor | null, textVersion: number) {
  return useMemo(() => {
    if (editor === null) return null
    const { doc } = editor.state
    const titleBlock = doc.child(0)
    return { title: titleBlock.child(0).textContent, marking: v.parse(markingSchema, titleBlock.attrs['marking']), counts: countsOf(doc) }
    // The version stands for the editor's state, which is not the same object twice.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [editor, textVersion])
}
