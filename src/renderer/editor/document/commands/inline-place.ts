import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import { nodeType } from '../node-type.ts'

/** Where a note or quoted words may stand nearest after this position: outside quoted words and notes; out of the brief's title into the summary. `null` where none may. */
export function inlinePlace($from: ResolvedPos): number | null {
  const place = outside($from)
  const $place = $from.doc.resolve(place)
  if ($place.parent.type.name === 'briefTitle') return Selection.findFrom($from.doc.resolve($place.after()), 1, true)?.from ?? null
  return accepts($place.parent, $place.index()) ? place : null
}

function outside($from: ResolvedPos): number {
  for (let depth = 1; depth <= $from.depth; depth += 1) {
    const { name } = $from.node(depth).type
    if (name === 'note' || name === 'quotedWords') return $from.after(depth)
  }
  return $from.pos
}

function accepts(parent: ProseMirrorNode, index: number): boolean {
  return parent.canReplaceWith(index, index, nodeType(parent.type.schema, 'note'))
}
