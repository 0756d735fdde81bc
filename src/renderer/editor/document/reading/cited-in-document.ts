import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { CiteItem } from '#core/brief'
import type { Pick } from '#core/picks'
import { linkedTo } from '../commands/evidence.ts'
import { quotesExactly } from '../commands/requote.ts'
import { citeItems } from '../schema/citation.ts'
import { hasOnlyText } from './gathered.ts'
import { noteNumber } from './note-numbers.ts'

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

/** Every pick that a quotation or a citation in the text refers to, in reading order. */
export function picksInText(document: ProseMirrorNode): readonly string[] {
  return [...new Set(document.children.flatMap(inText))]
}

/** Every pick that a quotation, a citation or a claim’s link refers to, in reading order. */
export function picksReferredTo(document: ProseMirrorNode | Fragment): readonly string[] {
  const nodes = document instanceof Fragment ? document.content : document.children
  return [...new Set(nodes.flatMap(inTextOrLinked))]
}

function ownPicks(node: ProseMirrorNode): readonly string[] {
  const own: unknown = node.attrs['pick']
  if (typeof own === 'string') return [own]
  return node.type.name === 'citation' ? citeItems(node).flatMap((item) => item.pick ?? []) : []
}

const inText = withAllInside(ownPicks)

const inTextOrLinked = withAllInside((node) => [...ownPicks(node), ...linkedTo(node.attrs['evidence']).map(({ pick }) => pick)])

/** What `read` finds in a node and in all that it holds. Nodes never change: only what was written in is read anew, and what it stands in put together again. Of text blocks the whole is kept and not each of its notes, of which there are thousands. */
function withAllInside(read: (node: ProseMirrorNode) => readonly string[]): (node: ProseMirrorNode) => readonly string[] {
  const known = new WeakMap<ProseMirrorNode, readonly string[]>()
  const within = (textblock: ProseMirrorNode): readonly string[] => {
    if (hasOnlyText(textblock)) return read(textblock)
    const found = [...read(textblock)]
    textblock.descendants((node) => {
      if (!node.isText) found.push(...read(node))
    })
    return found
  }
  const gather = (node: ProseMirrorNode): readonly string[] => {
    if (node.isText) return []
    const before = known.get(node)
    if (before !== undefined) return before
    const found = node.isTextblock ? within(node) : [...read(node), ...node.children.flatMap(gather)]
    known.set(node, found)
    return found
  }
  return gather
}
