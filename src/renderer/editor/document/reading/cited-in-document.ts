import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { CiteItem } from '#core/brief'
import type { Pick } from '#core/picks'
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

/** Whether a pick is quoted in just its words somewhere, and whether in other words somewhere. */
export interface PickQuoted {
  readonly exactly: boolean
  readonly edited: boolean
}

/** How the quotations of these picks read. A pick that is only cited is not in it. */
export function quotedInDocument(document: ProseMirrorNode, picks: readonly Pick[]): ReadonlyMap<string, PickQuoted> {
  const words = new Map<unknown, string>(picks.map((pick) => [pick.id, pick.words]))
  const quoted = new Map<string, PickQuoted>()
  document.descendants((node) => {
    const { pick } = node.attrs
    const picked = words.get(pick)
    if (typeof pick !== 'string' || picked === undefined) return
    const isExact = quotesExactly(node, picked)
    const before = quoted.get(pick)
    quoted.set(pick, { exactly: isExact || before?.exactly === true, edited: !isExact || before?.edited === true })
  })
  return quoted
}

/** Every pick that a quotation or a citation refers to, in reading order. */
export function picksReferredTo(document: ProseMirrorNode): readonly string[] {
  const picks = new Set<string>()
  document.descendants((node) => {
    const { pick } = node.attrs
    if (typeof pick === 'string') picks.add(pick)
    if (node.type.name === 'citation') for (const item of citeItems(node)) if (item.pick !== null) picks.add(item.pick)
  })
  return [...picks]
}
