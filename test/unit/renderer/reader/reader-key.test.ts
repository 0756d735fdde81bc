import { expect, it, vi } from 'vitest'
import { readerKey } from '#renderer/reader/reader-key.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

function pressed(key: string, held: Partial<typeof plain>, isFinding: boolean): string | null {
  const said = vi.fn<(what: string) => void>()
  const act = readerKey(
    { ...plain, ...held, key },
    {
      find: () => said('find'),
      step: isFinding ? (by) => said(by === 1 ? 'next' : 'previous') : null,
      leaveFind: isFinding ? () => said('leave') : null,
      size: { percent: 100, larger: () => said('larger'), smaller: () => said('smaller'), reset: () => said('normal') },
    },
  )
  act?.()
  return said.mock.calls[0]?.[0] ?? null
}

it.each([
  ['f', { ctrlKey: true }, false, 'find'],
  ['F3', {}, false, 'find'],
  ['F3', {}, true, 'next'],
  ['F3', { shiftKey: true }, true, 'previous'],
  ['Escape', {}, true, 'leave'],
  ['Escape', {}, false, null],
  ['+', { ctrlKey: true }, false, 'larger'],
  ['=', { metaKey: true }, false, 'larger'],
  ['-', { ctrlKey: true }, false, 'smaller'],
  ['0', { ctrlKey: true }, false, 'normal'],
  ['f', {}, false, null],
  ['-', { ctrlKey: true, altKey: true }, false, null],
] as const)('takes %s with %o while finding is %s as %s', (key, held, isFinding, what) => {
  expect(pressed(key, held, isFinding)).toBe(what)
})
