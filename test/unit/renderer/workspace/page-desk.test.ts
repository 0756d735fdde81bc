import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PageDesk } from '../../../../src/renderer/workspace/page-desk.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A desk whose layouts end when the test says so. */
function desk() {
  const begun: boolean[] = []
  const ends: (() => void)[] = []
  const opened = new PageDesk((isMended) => {
    begun.push(isMended)
    return new Promise((resolve) => ends.push(resolve))
  })
  const end = async () => {
    ends.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { opened, begun, end }
}

it('lays out once more for all that changed meanwhile, and mends the notes once nothing changes', async () => {
  const { opened, begun, end } = desk()
  opened.want()
  opened.want()
  opened.want()
  expect(begun).toEqual([false])
  await end()
  expect(begun).toEqual([false, false])
  await end()
  await vi.advanceTimersByTimeAsync(1500)
  expect(begun).toEqual([false, false, true])
  opened.want()
  await end()
  expect(begun).toEqual([false, false, true, false])
})

it('lays out nothing more once it is closed', async () => {
  const { opened, begun, end } = desk()
  opened.want()
  opened.want()
  opened.close()
  await end()
  await vi.advanceTimersByTimeAsync(5000)
  expect(begun).toEqual([false])
})
