import { expect, it } from 'vitest'
import type { OutlineRow } from '#renderer/outline/outline.ts'
import { outlineKey } from '#renderer/outline/outline-key.ts'
import { shownRows } from '#renderer/outline/shown-rows.ts'

const rows: readonly OutlineRow[] = [
  { kind: 'title', id: null, level: 1, text: 'Thaw' },
  { kind: 'section', id: 's', level: 1, text: 'Situation', section: 'situation', entries: 0, words: 12 },
  { kind: 'heading', id: 'h', level: 2, text: 'Ports' },
  { kind: 'section', id: 'a', level: 1, text: 'Actors', section: 'actors', entries: 1, words: 3 },
  { kind: 'entry', id: 'e', level: 2, text: 'Ilse Maren', entry: 'actor' },
]

it('a folded section hides what is in it, and places are counted beneath their own row', () => {
  expect(shownRows(rows, new Set(['s'])).map(({ row, place, of, section }) => [row.id, place, of, section])).toEqual([
    [null, 1, 3, null],
    ['s', 2, 3, 's'],
    ['a', 3, 3, 'a'],
    ['e', 1, 1, 'a'],
  ])
})

const none: ReadonlySet<string> = new Set()

it.each([
  { what: '↓ goes on', key: 'ArrowDown', at: 1, act: { kind: 'choose', index: 2 } },
  { what: '↓ stays at the end', key: 'ArrowDown', at: 4, act: { kind: 'choose', index: 4 } },
  { what: '↑ goes back', key: 'ArrowUp', at: 1, act: { kind: 'choose', index: 0 } },
  { what: 'Home goes to the first', key: 'Home', at: 3, act: { kind: 'choose', index: 0 } },
  { what: 'End goes to the last', key: 'End', at: 0, act: { kind: 'choose', index: 4 } },
  { what: '← folds a section', key: 'ArrowLeft', at: 1, act: { kind: 'fold', folded: new Set(['s']) } },
  { what: '← in a section goes to it', key: 'ArrowLeft', at: 4, act: { kind: 'choose', index: 3 } },
  { what: '→ on an open section goes in', key: 'ArrowRight', at: 1, act: { kind: 'choose', index: 2 } },
  { what: 'Enter goes there', key: 'Enter', at: 2, act: { kind: 'go', id: 'h' } },
  { what: 'Alt+↑ moves a section', key: 'ArrowUp', altKey: true, at: 3, act: { kind: 'move', id: 'a', direction: 'up' } },
  { what: 'Alt+↓ moves an entry', key: 'ArrowDown', altKey: true, at: 4, act: { kind: 'move', id: 'e', direction: 'down' } },
  { what: 'Alt+↓ moves a heading', key: 'ArrowDown', altKey: true, at: 2, act: { kind: 'move', id: 'h', direction: 'down' } },
  { what: 'Alt+↓ leaves the title', key: 'ArrowDown', altKey: true, at: 0, act: null },
  { what: 'a letter is nothing', key: 'x', at: 2, act: null },
])('$what', ({ key, altKey = false, at, act }) => {
  expect(outlineKey({ key, altKey, ctrlKey: false, metaKey: false }, { shown: shownRows(rows, none), at, folded: none })).toEqual(act)
})

it('→ opens a folded section', () => {
  const folded = new Set(['s'])
  const shown = shownRows(rows, folded)
  expect(outlineKey({ key: 'ArrowRight', altKey: false, ctrlKey: false, metaKey: false }, { shown, at: 1, folded })).toEqual({
    kind: 'fold',
    folded: none,
  })
})
