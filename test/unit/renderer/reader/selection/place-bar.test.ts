import { expect, it } from 'vitest'
import { type Box, placeBar } from '#renderer/reader/selection/place-bar.ts'

const seen: Box = { top: 100, bottom: 600, left: 0, right: 400 }
const bar = { width: 300, height: 40 }
const line = (top: number, left = 40): Box => ({ top, bottom: top + 20, left, right: left + 200 })

it.each([
  { what: 'under the last line', first: line(200), last: line(220), place: { top: 248, left: 40 } },
  { what: 'inside the pane', first: line(200, 300), last: line(200, 300), place: { top: 228, left: 92 } },
  { what: 'above the first line where there is no room below', first: line(540), last: line(560), place: { top: 492, left: 40 } },
  { what: 'at the lower edge where the selection fills the pane', first: line(60), last: line(590), place: { top: 552, left: 40 } },
  { what: 'nowhere while the selection is out of sight', first: line(20), last: line(40), place: null },
])('goes $what', ({ first, last, place }) => {
  expect(placeBar({ first, last, under: last.bottom }, seen, bar)).toEqual(place)
})
