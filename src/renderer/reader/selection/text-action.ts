import { type Destination, destinations, sectionLetter } from '#ui/section-mark'
import type { Direction } from './reach.ts'

/** What a key asks for in the text of an article. Words go to a side of the screen, which is on or back by the direction of the text. */
export type TextAction =
  | { readonly kind: 'send'; readonly destination: Destination }
  | { readonly kind: 'send-to-caret' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'go'; readonly step: Direction }
  | { readonly kind: 'extend-paragraphs'; readonly step: Direction }
  | { readonly kind: 'word'; readonly side: 'left' | 'right'; readonly isExtending: boolean }
  | { readonly kind: 'sentence-edge'; readonly side: 'left' | 'right' }
  | { readonly kind: 'sentence'; readonly direction: Direction }
  | { readonly kind: 'everything' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'bar' }

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The action of a key; `null` for a key that means nothing here. */
export function textAction(key: Key): TextAction | null {
  if (key.altKey) return null
  if (key.ctrlKey || key.metaKey) return withControl(key)
  const name = key.key.toLowerCase()
  const step = steps.get(name)
  if (step !== undefined) return key.shiftKey ? { kind: 'extend-paragraphs', step } : { kind: 'go', step }
  const side = sides.get(name)
  if (side !== undefined) return { kind: 'word', side, isExtending: key.shiftKey }
  const destination = destinations.find((candidate) => sectionLetter(candidate).toLowerCase() === name)
  if (destination !== undefined) return key.shiftKey ? null : { kind: 'send', destination }
  if (name === 'x') return { kind: 'sentence', direction: key.shiftKey ? -1 : 1 }
  if (key.shiftKey) return null
  return single.get(name) ?? null
}

const steps: ReadonlyMap<string, Direction> = new Map([
  ['j', 1],
  ['arrowdown', 1],
  ['k', -1],
  ['arrowup', -1],
])
const sides: ReadonlyMap<string, 'left' | 'right'> = new Map([
  ['arrowleft', 'left'],
  ['arrowright', 'right'],
])
const single: ReadonlyMap<string, TextAction> = new Map([
  ['enter', { kind: 'send-to-caret' }],
  ['p', { kind: 'keep' }],
  ['escape', { kind: 'leave' }],
  ['tab', { kind: 'bar' }],
])

function withControl({ key, shiftKey }: Key): TextAction | null {
  const side = sides.get(key.toLowerCase())
  if (side !== undefined && shiftKey) return { kind: 'sentence-edge', side }
  return key.toLowerCase() === 'a' && !shiftKey ? { kind: 'everything' } : null
}
