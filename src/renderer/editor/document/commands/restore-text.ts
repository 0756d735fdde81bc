import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Brief } from '#core/brief'
import { briefToDocument } from '../conversion/brief-to-document.ts'
import { changesFrame } from '../plugins/keep-sections.ts'

/** Makes the text say what a brief says, changing only sections that differ. Its picks and comments are to be put back in the same step of undo (`restoreBeside`). `null` when nothing would change. */
export function restoreText(state: EditorState, brief: Brief): Transaction | null {
  const wanted = state.schema.nodeFromJSON(briefToDocument(brief))
  const [now, then] = [state.doc.children, wanted.children]
  const shorter = Math.min(now.length, then.length)
  let start = 0
  while (start < shorter && now[start]?.eq(then[start] ?? wanted) === true) start += 1
  let end = 0
  while (end < shorter - start && now.at(-1 - end)?.eq(then.at(-1 - end) ?? wanted) === true) end += 1
  if (start === now.length && start === then.length) return null
  const size = (nodes: typeof now) => nodes.reduce((sum, node) => sum + node.nodeSize, 0)
  const from = size(now.slice(0, start))
  const to = from + size(now.slice(start, now.length - end))
  return state.tr.replaceWith(from, to, then.slice(start, then.length - end)).setMeta(changesFrame, true)
}
