import type { Page } from '@playwright/test'
import { mainThread } from './renderer-cpu.ts'

const keys = 300

/** What each key kept the main thread busy for, in ms: of processor, and by the clock, which also counts what else runs on the machine. */
export interface KeyTimes {
  readonly processor: readonly number[]
  readonly clock: readonly number[]
}

/** Types where the caret is, each letter once the one before has been drawn. What is asked of the page in between counts too, and takes the same in any page. */
export async function keyTimes(page: Page): Promise<KeyTimes> {
  const busy = { processor: await mainThread(page, 'processor'), clock: await mainThread(page, 'clock') }
  const times = { processor: new Array<number>(), clock: new Array<number>() }
  let before = { processor: await busy.processor(), clock: await busy.clock() }
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a')
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    const after = { processor: await busy.processor(), clock: await busy.clock() }
    times.processor.push(after.processor - before.processor)
    times.clock.push(after.clock - before.clock)
    before = after
  }
  return times
}
