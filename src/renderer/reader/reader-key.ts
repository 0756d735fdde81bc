import type { ReaderSize } from './reader-props.ts'

interface ReaderKeys {
  readonly find: () => void
  /** `null` while nothing is looked for. */
  readonly step: ((by: 1 | -1) => void) | null
  readonly leaveFind: (() => void) | null
  readonly size: ReaderSize
}

/** What a key means anywhere in the reader; `null` for nothing of its own. */
export function readerKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { find, step, leaveFind, size }: ReaderKeys,
): (() => void) | null {
  if (event.altKey) return null
  if (event.ctrlKey || event.metaKey) {
    const change = sizeKeys.get(event.key)
    if (change !== undefined) return size[change]
    return isFind(event) ? find : null
  }
  if (event.key === 'F3') return step === null ? find : () => step(event.shiftKey ? -1 : 1)
  return event.key === 'Escape' ? leaveFind : null
}

const sizeKeys: ReadonlyMap<string, 'larger' | 'smaller' | 'reset'> = new Map([
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
  ['_', 'smaller'],
  ['0', 'reset'],
])

function isFind({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  return key.toLowerCase() === 'f' && !shiftKey
}
