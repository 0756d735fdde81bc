import { expect, it } from 'vitest'
import { textAction } from '#renderer/reader/selection/text-action.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

it.each([
  ['j', {}, { kind: 'go', step: 1 }],
  ['ArrowUp', {}, { kind: 'go', step: -1 }],
  ['J', { shiftKey: true }, { kind: 'extend-paragraphs', step: 1 }],
  ['ArrowUp', { shiftKey: true }, { kind: 'extend-paragraphs', step: -1 }],
  ['ArrowRight', {}, { kind: 'word', side: 'right', isExtending: false }],
  ['ArrowLeft', { shiftKey: true }, { kind: 'word', side: 'left', isExtending: true }],
  ['ArrowRight', { shiftKey: true, ctrlKey: true }, { kind: 'sentence-edge', side: 'right' }],
  ['x', {}, { kind: 'sentence', direction: 1 }],
  ['X', { shiftKey: true }, { kind: 'sentence', direction: -1 }],
  ['c', {}, { kind: 'send', destination: 'claims' }],
  ['Q', {}, { kind: 'send', destination: 'openQuestions' }],
  ['Enter', {}, { kind: 'send-to-caret' }],
  ['a', { ctrlKey: true }, { kind: 'everything' }],
  ['a', { metaKey: true }, { kind: 'everything' }],
  ['Escape', {}, { kind: 'leave' }],
  ['Tab', {}, { kind: 'bar' }],
  // The system’s own keys, and those of the window, stay theirs.
  ['c', { ctrlKey: true }, null],
  ['s', { ctrlKey: true }, null],
  ['s', { shiftKey: true }, null],
  ['Tab', { shiftKey: true }, null],
  ['ArrowDown', { altKey: true }, null],
  ['ArrowRight', { ctrlKey: true }, null],
  ['z', {}, null],
] as const)('takes %s with %o as %o', (key, held, action) => {
  const made = textAction({ ...plain, ...held, key })
  expect(made === null ? null : made.kind === 'select' ? made.select : made.other).toEqual(action)
})
