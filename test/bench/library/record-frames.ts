import type { Page } from '@playwright/test'

/** How smoothly a window ran. Milliseconds between two frames, from one to the next; `over` counts those longer than 50. */
export interface Frames {
  readonly longest: number
  readonly over: number
  readonly frames: number
}

/** Reads in the reader while `work` goes on: scrolls it, presses J and K, and measures every frame. */
export async function recordFrames(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const gaps: number[] = []
    let last: number | null = null
    let isOn = true
    const onFrame = (now: number) => {
      if (last !== null) gaps.push(now - last)
      last = now
      if (isOn) requestAnimationFrame(onFrame)
    }
    requestAnimationFrame(onFrame)
    let step = 0
    const reading = setInterval(() => {
      step += 1
      const scroller = document.querySelector('.reader-scroller')
      if (step % 4 === 0) scroller?.scrollBy({ top: step % 160 < 80 ? 40 : -40 })
      else {
        const key = step % 80 < 60 ? 'j' : 'k'
        const target = document.querySelector('.reader [data-paragraph][aria-current="true"]')
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      }
    }, 60)
    Object.assign(window, {
      endRecording: () => {
        isOn = false
        clearInterval(reading)
        return gaps
      },
    })
  })
  await work()
  const gaps = await page.evaluate<number[]>('endRecording()')
  return { longest: Math.max(...gaps), over: gaps.filter((gap) => gap > 50).length, frames: gaps.length }
}
