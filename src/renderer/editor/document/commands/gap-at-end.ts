import { isEmptyParagraph } from '../empty-blocks.ts'
import type { FoundNode } from '../find-node.ts'

export interface Gap {
  readonly from: number
  readonly to: number
}

/** Where something new belongs in a section or entry: in place of its only empty paragraph, else at the end, before empty paragraphs in which a caret waits. */
export function gapAtEnd({ node, position }: FoundNode): Gap {
  const start = position + 1
  if (node.childCount === 1 && isEmptyParagraph(node.firstChild)) return { from: start, to: start + node.content.size }
  let end = start + node.content.size
  for (let index = node.childCount - 1; index >= 0 && isEmptyParagraph(node.child(index)); index -= 1) end -= node.child(index).nodeSize
  return { from: end, to: end }
}
