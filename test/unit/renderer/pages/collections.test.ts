import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Collections } from '../../../../src/renderer/pages/collections.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work))
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('collects in a rest after enough changes, and not in one after few', () => {
  const { collections, times } = started()
  change(collections, 63)
  vi.advanceTimersByTime(5000)
  expect(times()).toBe(0)
  change(collections, 2)
  vi.advanceTimersByTime(899)
  expect(times()).toBe(0)
  vi.advanceTimersByTime(1)
  expect(times()).toBe(1)
  vi.advanceTimersByTime(5000)
  expect(times()).toBe(1)
})

it('waits for no rest where there is none for long', () => {
  const { collections, times } = started()
  change(collections, 199)
  expect(times()).toBe(0)
  change(collections, 1)
  expect(times()).toBe(1)
  change(collections, 210)
  expect(times()).toBe(2)
})

it('collects nothing once it is stopped', () => {
  const { collections, times } = started()
  change(collections, 100)
  collections.stop()
  vi.advanceTimersByTime(5000)
  expect(times()).toBe(0)
})

function started() {
  let collected = 0
  const collections = new Collections(() => {
    collected += 1
  })
  return { collections, times: () => collected }
}

/** Quicker than any rest. */
function change(collections: Collections, times: number): void {
  for (let time = 0; time < times; time += 1) {
    collections.changed()
    vi.advanceTimersByTime(100)
  }
}
