import type { ShownRow } from './shown-rows.ts'

type OutlineAct =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'fold'; readonly folded: ReadonlySet<string> }
  | { readonly kind: 'go'; readonly id: string | null }
  | { readonly kind: 'move'; readonly id: string; readonly direction: 'up' | 'down' }

interface OutlineState {
  readonly shown: readonly ShownRow[]
  /** Index of the row that has the keyboard; −1 for none yet. */
  readonly at: number
  readonly folded: ReadonlySet<string>
}

/** What a key does in the outline, by the pattern of a tree (WAI-ARIA Authoring Practices, tree view). `null` for nothing of its own. */
export function outlineKey(
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  { shown, at, folded }: OutlineState,
): OutlineAct | null {
  const now = shown[at]
  if (ctrlKey || metaKey) return null
  if (altKey) return now === undefined ? null : move(now, key)
  const index = stepTo(key, at, shown.length)
  if (index !== null) return { kind: 'choose', index }
  if (now === undefined) return null
  switch (key) {
    case 'ArrowRight':
      return open(now, at, folded)
    case 'ArrowLeft':
      return close(now, shown, folded)
    case 'Enter':
    case ' ':
      return { kind: 'go', id: now.row.id }
    default:
      return null
  }
}

function stepTo(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, length - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}

function move({ row }: ShownRow, key: string): OutlineAct | null {
  if ((key !== 'ArrowUp' && key !== 'ArrowDown') || row.kind === 'title') return null
  return { kind: 'move', id: row.id, direction: key === 'ArrowUp' ? 'up' : 'down' }
}

function open({ row, hasRows }: ShownRow, at: number, folded: ReadonlySet<string>): OutlineAct | null {
  if (!hasRows || row.id === null) return null
  if (!folded.has(row.id)) return { kind: 'choose', index: at + 1 }
  return { kind: 'fold', folded: new Set([...folded].filter((id) => id !== row.id)) }
}

function close({ row, hasRows, section }: ShownRow, shown: readonly ShownRow[], folded: ReadonlySet<string>): OutlineAct | null {
  if (row.level > 1) return { kind: 'choose', index: shown.findIndex((candidate) => candidate.row.id === section) }
  return hasRows && row.id !== null && !folded.has(row.id) ? { kind: 'fold', folded: new Set([...folded, row.id]) } : null
}
