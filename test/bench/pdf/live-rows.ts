import type { Page } from '@playwright/test'
import { longBrief, longSize } from '#test/long-brief'
import { percentile, spread } from '../library/timed.ts'
import type { BenchRow } from '../rows.ts'
import { togglePages, withBrief } from './app-with-pages.ts'

const shortSize = { sections: 2, paragraphs: 20, notes: 2, articles: 20 }
/** Between two keys of a quick writer, in milliseconds. */
const betweenKeys = 120
/** Keys without the pages, then with them, and again: what else runs on the machine meets both. */
const turns = 3

/** From a key to the page that shows it, in the real app, and whether keys take longer while pages are laid out. By the clock: on a machine that does other work it says more than the app takes. */
export async function* liveRows(keys: number): AsyncIterable<BenchRow> {
  yield* await withBrief(longBrief(shortSize), 'b0x1', async (page) => {
    const alone: number[] = []
    const beside: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      alone.push(...(await keyLatencies(page, keys)))
      await togglePages(page, true)
      beside.push(...(await keyLatencies(page, keys)))
      if (turn < turns - 1) await togglePages(page, false)
    }
    return [seenRow(await seenAfter(page, keys), await pageCount(page), 100), latencyRow(alone, beside)]
  })
  yield await withBrief(longBrief(longSize), 'b10x1', async (page) => {
    await togglePages(page, true)
    return seenRow(await seenAfter(page, Math.ceil(keys / 2)), await pageCount(page), 400)
  })
}

function seenRow(times: readonly number[], pages: number, most: number): BenchRow {
  return {
    name: `from a key to its page, ${pages} pages`,
    measured: spread(times),
    reference: '—',
    target: `p50 ≤ ${most} ms`,
    met: percentile(times, 50) <= most,
  }
}

function latencyRow(alone: readonly number[], beside: readonly number[]): BenchRow {
  const ratio = percentile(beside, 50) / percentile(alone, 50)
  return {
    name: 'from a key to its letter, pages beside it',
    measured: `${ratio.toFixed(2)}× (${spread(beside)})`,
    reference: `without pages ${spread(alone)}`,
    target: '≤ 1.10×',
    met: ratio <= 1.1,
  }
}

async function pageCount(page: Page): Promise<number> {
  return await page.locator('.page-sheet').count()
}

/** Milliseconds from each key until the page of the caret has been drawn anew. */
export async function seenAfter(page: Page, keys: number): Promise<readonly number[]> {
  await page.evaluate(watchPages)
  const times: number[] = []
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a')
    times.push(await page.evaluate(() => window.seenAfter))
  }
  return times
}

/** Leaves, at each key, the promise of when the page that the caret is on will have been drawn anew. */
function watchPages(): void {
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      window.seenAfter = new Promise((resolve) => {
        const drawn = new MutationObserver((changes) => {
          const isSeen = changes.some(
            ({ target, addedNodes }) =>
              addedNodes.length > 0 && target instanceof Element && target.closest('.page-sheet')?.querySelector('.page-caret') != null,
          )
          if (!isSeen) return
          drawn.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
        })
        drawn.observe(document.body, { childList: true, subtree: true })
      })
    },
    { capture: true },
  )
}

/** Milliseconds from each key until the window has drawn its letter. */
async function keyLatencies(page: Page, keys: number): Promise<readonly number[]> {
  await page.evaluate(watchKeys)
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a')
    await page.waitForTimeout(betweenKeys)
  }
  return await page.evaluate(() => window.keyLatencies)
}

function watchKeys(): void {
  window.keyLatencies = []
  if (window.watchesKeys === true) return
  window.watchesKeys = true
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => window.keyLatencies.push(performance.now() - timeStamp)))
    },
    { capture: true },
  )
}

declare global {
  interface Window {
    seenAfter: Promise<number>
    keyLatencies: number[]
    watchesKeys?: boolean
  }
}
