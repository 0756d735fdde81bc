import { describe, expect, it } from 'vitest'
import { JobClock } from '../../../src/main/job-clock.ts'

/** The second at which a job of 10 s is over that works for `share` of the time until `worksUntil`, looked at five times a second. */
function overAt(share: number, worksUntil = Infinity): number {
  const clock = new JobClock(10, { wallSeconds: 100, cpuSeconds: 7 })
  for (let tick = 1; tick < 1000; tick += 1) {
    const wall = tick / 5
    if (clock.isOver({ wallSeconds: 100 + wall, cpuSeconds: 7 + share * Math.min(wall, worksUntil) })) return wall
  }
  return Infinity
}

describe('JobClock', () => {
  it('gives a job its seconds where nobody else works', () => {
    expect(overAt(1)).toBeCloseTo(10, 5)
  })

  it('waits for one that others keep from the processor', () => {
    expect(overAt(0.5)).toBeCloseTo(20, 5)
  })

  it('has an end for that too', () => {
    expect(overAt(0.01)).toBeCloseTo(40, 5)
  })

  it('does not wait for one that waits itself', () => {
    expect(overAt(1, 1)).toBeCloseTo(10, 5)
    expect(overAt(0.5, 12)).toBeGreaterThan(12)
    expect(overAt(0.5, 12)).toBeLessThanOrEqual(14.2)
  })

  it('does not stop one of several threads before its time', () => {
    expect(overAt(3)).toBeCloseTo(10, 5)
  })

  it('goes by the clock alone where the system does not say what was used', () => {
    const clock = new JobClock(10, { wallSeconds: 0, cpuSeconds: null })
    expect(clock.isOver({ wallSeconds: 9.9, cpuSeconds: null })).toBe(false)
    expect(clock.isOver({ wallSeconds: 10, cpuSeconds: null })).toBe(true)
  })
})
