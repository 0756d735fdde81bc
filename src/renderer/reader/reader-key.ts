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
    switch (event.key.toLowerCase()) {
      case 'f':
        return event.shiftKey ? null : find
      case '+':
      case '=':
        return size.larger
      case '-':
      case '_':
        return size.smaller
      case '0':
        return size.reset
      default:
        return null
    }
  }
  if (event.key === 'F3') return step === null ? find : () => step(event.shiftKey ? -1 : 1)
  return event.key === 'Escape' ? leaveFind : null
}
