import { beforeAll, expect, it } from 'vitest'
import { buildStoreProcess } from '#test/build-store-process'
import { killWhileWriting } from '#test/kill-while-writing'
import { chance } from '#test/chance'

let entry = ''
beforeAll(async () => {
  entry = await buildStoreProcess()
})

it('loses no acknowledged edit of a brief and leaves it readable through 10 kills in the middle of writing', async () => {
  const { kills, acknowledged, lost, unreadable } = await killWhileWriting(entry, 10, chance(20_310_305))
  expect({ kills, lost, unreadable }).toEqual({ kills: 10, lost: 0, unreadable: 0 })
  expect(acknowledged).toBeGreaterThan(kills)
}, 120_000)
