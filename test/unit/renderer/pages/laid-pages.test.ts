import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LaidPages } from '../../../../src/renderer/pages/laid-pages.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const pages = { bytes: new Uint8Array(), part: null, count: 1, places: [], missingGlyphs: [] }

it('says at once that the first pages are being laid out, and of later ones only where it takes long', () => {
  const laid = new LaidPages()
  const told: string[] = []
  const stop = laid.subscribe(() => told.push(laid.state().standing))
  laid.lay()
  laid.show(pages)
  expect(told).toEqual(['laying', 'laid'])
  laid.lay()
  vi.advanceTimersByTime(200)
  laid.show(pages)
  vi.advanceTimersByTime(1000)
  expect(told).toEqual(['laying', 'laid', 'laid'])
  laid.lay()
  vi.advanceTimersByTime(300)
  expect(told.at(-1)).toBe('laying')
  laid.fail()
  laid.clear()
  expect(told.slice(3)).toEqual(['laying', 'failed', 'none'])
  expect(laid.state()).toEqual({ laid: null, standing: 'none' })
  stop()
  laid.lay()
  expect(told).toHaveLength(6)
})
