import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { CiteItem } from '#core/brief'
import { quotesExactly } from '../commands/requote.ts'
import { noteNumber } from '../plugins/note-numbers.ts'
import { citeItems } from '../schema/citation.ts'

/** A source of a citation: its note’s number, the citation’s id, its place in it and what it cites. */
export interface CitedSource {
  readonly note: number | null
  readonly citation: string
  readonly index: number
  readonly item: CiteItem
}

/** Every source that the notes cite, in reading order. */
export function citedInDocument(state: EditorState): readonly CitedSource[] {
  const cited: CitedSource[] = []
  state.doc.descendants((node) => {
    if (node.type.name !== 'note') return true
    const note = noteNumber(state, String(node.attrs['id']))
    node.descendants((inner) => {
      if (inner.type.name !== 'citation') return
      for (const [index, item] of citeItems(inner).entries()) cited.push({ note, citation: String(inner.attrs['id']), index, item })
    })
    return false
  })
  return cited
}

/** Whether some quotation of the pick has other words than those picked. */
export function isEditedInDocument(document: ProseMirrorNode, pick: { readonly id: string; readonly words: string }): boolean {
  let isEdited = false
  document.descendants((node) => {
    if (node.attrs['pick'] === pick.id && !quotesExactly(node, pick.words)) isEdited = true
    return !isEdited
  })
  return isEdited
}
