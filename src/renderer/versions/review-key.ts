import type { KeyboardEvent } from 'react'

/** What a key means in a review. `index` from 0. */
export type ReviewKey =
  | { readonly kind: 'go'; readonly step: 1 | -1 }
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'apply' }

/** J and K, the numbers, and Ctrl+Enter; `null` for anything else. */
export function reviewKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): ReviewKey | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return key === 'Enter' ? { kind: 'apply' } : null
  if (/^[jk]$/iu.test(key)) return { kind: 'go', step: key.toLowerCase() === 'j' ? 1 : -1 }
  return /^[1-9]$/u.test(key) ? { kind: 'choose', index: Number(key) - 1 } : null
}
