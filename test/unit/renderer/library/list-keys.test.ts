import { expect, it } from 'vitest'
import { listAction } from '#renderer/library/list/list-keys.ts'

const list = { index: 10, total: 100, page: 5 }
const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

it.each([
  ['ArrowDown', {}, { kind: 'move', to: 11, choosing: 'only' }],
  ['ArrowUp', {}, { kind: 'move', to: 9, choosing: 'only' }],
  ['PageDown', {}, { kind: 'move', to: 15, choosing: 'only' }],
  ['Home', {}, { kind: 'move', to: 0, choosing: 'only' }],
  ['End', {}, { kind: 'move', to: 99, choosing: 'only' }],
  ['ArrowDown', { shiftKey: true }, { kind: 'move', to: 11, choosing: 'range' }],
  ['End', { shiftKey: true, ctrlKey: true }, { kind: 'move', to: 99, choosing: 'range' }],
  ['ArrowUp', { ctrlKey: true }, { kind: 'move', to: 9, choosing: 'none' }],
  ['a', { ctrlKey: true }, { kind: 'all' }],
  ['A', { metaKey: true }, { kind: 'all' }],
  [' ', { ctrlKey: true }, { kind: 'toggle' }],
  [' ', {}, { kind: 'toggle' }],
  ['Enter', {}, { kind: 'read' }],
  ['Escape', {}, { kind: 'one' }],
  ['x', {}, null],
  ['ArrowDown', { altKey: true }, null],
])('does at %s with %o what a list box does', (key, held, expected) => {
  expect(listAction({ ...plain, key, ...held }, list)).toEqual(expected)
})

it('stays within the list, and begins at its top where no row is active', () => {
  const at = (key: string, index: number) => listAction({ ...plain, key }, { ...list, index })
  expect([at('PageUp', 2), at('PageDown', 98), at('ArrowDown', -1), listAction({ ...plain, key: 'End' }, { ...list, total: 0 })]).toEqual([
    { kind: 'move', to: 0, choosing: 'only' },
    { kind: 'move', to: 99, choosing: 'only' },
    { kind: 'move', to: 0, choosing: 'only' },
    null,
  ])
})
