import { type Destination, destinations, sectionLetter } from '#ui/section-mark'
import type { Direction } from './reach.ts'

/** A key that selects. Words go to a side of the screen, which is on or back by the direction of the text. */
export type SelectAction =
  | { readonly kind: 'extend-paragraphs'; readonly step: Direction }
  | { readonly kind: 'word'; readonly side: 'left' | 'right'; readonly isExtending: boolean }
  | { readonly kind: 'sentence-edge'; readonly side: 'left' | 'right' }
  | { readonly kind: 'sentence'; readonly direction: Direction }
  | { readonly kind: 'everything' }

/** A key that sends what is selected, or goes elsewhere. */
export type OtherAction =
  | { readonly kind: 'send'; readonly destination: Destination }
  | { readonly kind: 'send-to-caret' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'go'; readonly step: Direction }
  | { readonly kind: 'leave' }
  | { readonly kind: 'bar' }

/** What a key asks for in the text of an article. */
export type TextAction =
  | { readonly kind: 'select'; readonly select: SelectAction }
  | { readonly kind: 'other'; readonly other: OtherAction }

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The action of a key; `null` for a key that means nothing here. */
export function textAction(key: Key): TextAction | null {
  if (key.altKey) return null
  const select = key.ctrlKey || key.metaKey ? selectedWithControl(key) : selectedBy(key)
  if (select !== null) return { kind: 'select', select }
  const other = key.ctrlKey || key.metaKey || key.shiftKey ? null : otherBy(key.key.toLowerCase())
  return other === null ? null : { kind: 'other', other }
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
const single: ReadonlyMap<string, OtherAction> = new Map([
  ['enter', { kind: 'send-to-caret' }],
  ['p', { kind: 'keep' }],
  ['escape', { kind: 'leave' }],
  ['tab', { kind: 'bar' }],
])

function selectedBy({ key, shiftKey }: Key): SelectAction | null {
  const name = key.toLowerCase()
  const step = steps.get(name)
  if (step !== undefined && shiftKey) return { kind: 'extend-paragraphs', step }
  const side = sides.get(name)
  if (side !== undefined) return { kind: 'word', side, isExtending: shiftKey }
  return name === 'x' ? { kind: 'sentence', direction: shiftKey ? -1 : 1 } : null
}

function selectedWithControl({ key, shiftKey }: Key): SelectAction | null {
  const side = sides.get(key.toLowerCase())
  if (side !== undefined && shiftKey) return { kind: 'sentence-edge', side }
  return key.toLowerCase() === 'a' && !shiftKey ? { kind: 'everything' } : null
}

function otherBy(name: string): OtherAction | null {
  const step = steps.get(name)
  if (step !== undefined) return { kind: 'go', step }
  const destination = destinations.find((candidate) => sectionLetter(candidate).toLowerCase() === name)
  return destination === undefined ? (single.get(name) ?? null) : { kind: 'send', destination }
}
