/** What a key does in the list. `move` goes to a row and chooses it alone, together with all from the anchor, or not at all. */
export type ListAction =
  | { readonly kind: 'move'; readonly to: number; readonly choosing: 'only' | 'range' | 'none' }
  | { readonly kind: 'toggle' | 'all' | 'one' | 'read' }

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** What to do at a key, after the listbox pattern of the ARIA practices; `null` when the key is not the list’s. `index` is that of the active row, -1 for none. */
export function listAction(
  key: Key,
  { index, total, page }: { readonly index: number; readonly total: number; readonly page: number },
): ListAction | null {
  if (key.altKey || total === 0) return null
  const isControl = key.ctrlKey || key.metaKey
  const to = destination(key.key, index, total, page)
  if (to !== null) {
    return { kind: 'move', to: Math.max(0, Math.min(total - 1, to)), choosing: key.shiftKey ? 'range' : isControl ? 'none' : 'only' }
  }
  if (isControl) return key.key.toLowerCase() === 'a' ? { kind: 'all' } : key.key === ' ' ? { kind: 'toggle' } : null
  return others.get(key.key) ?? null
}

const others = new Map<string, ListAction>([
  [' ', { kind: 'toggle' }],
  ['Enter', { kind: 'read' }],
  ['Escape', { kind: 'one' }],
])

function destination(key: string, index: number, total: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index - 1
    case 'PageDown':
      return index + page
    case 'PageUp':
      return index - page
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}
