import type { Editor } from '@tiptap/react'
import { useCallback } from 'react'
import * as v from 'valibot'
import { type CitationStyleChoice, citationStyleOfText, citationStyles, type Marking, markings } from '#core/brief'
import { type Counts, countsOf } from '../editor/document/index.ts'
import type { TextChanges } from './text-changes.ts'
import { useFromText } from './use-from-text.ts'

const markingSchema = v.nullable(v.picklist(markings))

export interface TextHead {
  readonly title: string
  readonly language: string
  readonly marking: Marking | null
  readonly citationStyle: CitationStyleChoice
}

/** What the frame shows of the text. */
export function useTextHead(changes: TextChanges, editor: Editor | null): TextHead | null {
  const read = useCallback((): TextHead | null => {
    if (editor === null) return null
    const titleBlock = editor.state.doc.child(0)
    return {
      title: titleBlock.child(0).textContent,
      language: String(titleBlock.attrs['language']),
      marking: v.parse(markingSchema, titleBlock.attrs['marking']),
      citationStyle: citationStyleOfText(titleBlock.attrs['style']) ?? citationStyles[0],
    }
  }, [editor])
  return useFromText(changes, read)
}

/** How long the text is. Asked by who shows it alone: hardly a sentence leaves it as it was. */
export function useTextCounts(changes: TextChanges, editor: Editor | null): Counts | null {
  return useFromText(
    changes,
    useCallback(() => (editor === null ? null : countsOf(editor.state.doc)), [editor]),
  )
}
