import type { EditorView } from '@tiptap/pm/view'
import type { CollapsedParts } from './collapsed-parts.ts'

/** Opens every collapsed part that hides the caret. An entry’s first line is never hidden by the entry. */
export function revealCaret({ state }: EditorView, collapsed: CollapsedParts): void {
  const { $head } = state.selection
  for (let depth = 1; depth <= $head.depth; depth += 1) {
    const { type, attrs } = $head.node(depth)
    const isEntry = type.spec.group === 'entry'
    const hides = type.spec.group === 'section' || (isEntry && $head.index(depth) > 0)
    if (hides) collapsed.set(String(attrs['id']), false)
  }
}
