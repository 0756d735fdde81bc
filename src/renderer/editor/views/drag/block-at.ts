import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'

/** What can be dragged as a whole. */
export interface Block {
  readonly id: string
  readonly kind: 'section' | 'entry' | 'block'
  readonly dom: HTMLElement
}

/** Where what is dragged would land, and the line that shows it, in the window’s pixels. */
export interface Gap {
  readonly position: number
  readonly line: { readonly top: number; readonly left: number; readonly width: number }
}

/** The innermost block, entry or section that stands at this height of the page. */
export function blockAtHeight(view: EditorView, y: number): Block | null {
  const heading = elementAt(view, y)?.closest('.section-heading')?.closest<HTMLElement>('.brief-section')
  if (heading !== null && heading !== undefined) return { id: heading.dataset['id'] ?? '', kind: 'section', dom: heading }
  const $at = resolvedAt(view, y)
  return $at === null ? null : blockAround(view, $at)
}

/** The block, or on an entry’s first line the entry, around a position. */
export function blockAround(view: EditorView, $at: ResolvedPos): Block | null {
  for (let { depth } = $at; depth > 0; depth -= 1) {
    const node = $at.node(depth)
    const kind = kindOf(node, $at.node(depth - 1))
    if (kind === null) continue
    const dom = view.nodeDOM($at.before(depth))
    const id: unknown = node.attrs['id']
    return dom instanceof HTMLElement && typeof id === 'string' ? { id, kind, dom } : null
  }
  return null
}

/** Where a block held at this height would go: between sections, between the entries and blocks of a section, or between the blocks of whatever holds some. `null` where there is no such gap. */
export function gapAtHeight(view: EditorView, y: number, kind: Block['kind']): Gap | null {
  const $at = resolvedAt(view, y)
  if ($at === null || $at.depth === 0) return null
  const depth = kind === 'section' ? 0 : homeDepth($at, kind)
  if (depth === null) return null
  const index = Math.min($at.index(depth), $at.node(depth).childCount - 1)
  const before = $at.posAtIndex(index, depth)
  const child = $at.node(depth).child(index)
  const dom = view.nodeDOM(before)
  if (!(dom instanceof HTMLElement)) return null
  const { top, bottom, left, width } = dom.getBoundingClientRect()
  const isAbove = child.type.name !== 'entryTitle' && child.type.name !== 'titleBlock' && y < (top + bottom) / 2
  return { position: isAbove ? before : before + child.nodeSize, line: { top: isAbove ? top : bottom, left, width } }
}

function kindOf({ type }: ProseMirrorNode, parent: ProseMirrorNode): Block['kind'] | null {
  if (type.spec.group === 'entry') return 'entry'
  return isHome(parent) && type.name !== 'entryTitle' ? 'block' : null
}

/** Whether blocks can be dragged in and out of it: not a list’s item or a table’s cell, which are moved by their own keys. */
function isHome({ type }: ProseMirrorNode): boolean {
  return type.spec.group === 'section' || type.spec.group === 'entry' || type.name === 'summary'
}

function homeDepth($at: ResolvedPos, kind: 'entry' | 'block'): number | null {
  for (let { depth } = $at; depth > 0; depth -= 1) {
    const home = $at.node(depth)
    if (kind === 'entry' ? home.type.spec.group === 'section' : isHome(home)) return depth
  }
  return null
}

/** The position at a height: in the middle of the page, wherever across it the pointer is. */
function resolvedAt(view: EditorView, y: number): ResolvedPos | null {
  const { left, right } = view.dom.getBoundingClientRect()
  const found = view.posAtCoords({ left: (left + right) / 2, top: y })
  return found === null ? null : view.state.doc.resolve(found.inside >= 0 ? Math.max(found.pos, found.inside + 1) : found.pos)
}

function elementAt(view: EditorView, y: number): Element | null {
  const { left, right } = view.dom.getBoundingClientRect()
  const element = document.elementFromPoint((left + right) / 2, y)
  return element !== null && view.dom.contains(element) ? element : null
}
