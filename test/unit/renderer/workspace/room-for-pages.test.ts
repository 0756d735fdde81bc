import { expect, it } from 'vitest'
import { withRoomForPages } from '../../../../src/renderer/workspace/room-for-pages.ts'

it.each([
  ['takes of the library, then of the reader', { library: 20, reader: 36, brief: 44 }, 1440, { library: 200, reader: 340, brief: 900 }],
  ['takes as much as there is', { library: 20, reader: 36, brief: 44 }, 1250, { library: 200, reader: 280, brief: 770 }],
  ['leaves a closed library closed', { library: 0, reader: 56, brief: 44 }, 1440, { library: 0, reader: 540, brief: 900 }],
  ['does nothing where there is room', { library: 20, reader: 30, brief: 50 }, 1440, null],
  ['does nothing where there can be none', { library: 20, reader: 36, brief: 44 }, 1100, null],
])('%s', (_, layout, width, pixels) => {
  const given = withRoomForPages(layout, width)
  expect(
    given === null ? null : Object.fromEntries(Object.entries(given).map(([pane, share]) => [pane, Math.round((share * width) / 100)])),
  ).toEqual(pixels)
})
