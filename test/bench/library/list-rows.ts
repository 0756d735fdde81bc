import { rm } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { launchApp, newProfile } from '#setup/launch-app'
import { ensureAppBuild } from '#setup/build'
import { ensureDisplay } from '#setup/display'
import { fillLibrary } from '#test/fill-library'
import { libraryArticles } from '#test/library-articles'
import type { BenchRow } from '../rows.ts'

const few = 100
const many = 100_000
const starts = 5
const mostRatio = 1.2

interface Measured {
  /** From the page’s beginning to the first row on the screen, in ms; the middle of several starts. */
  readonly firstPaint: number
  readonly frames: { readonly all: number; readonly empty: number; readonly awaited: number }
  /** Bytes of JavaScript in the window, collected, after the same use. */
  readonly heap: number
}

/** The list in the real app, with a hundred thousand articles beside a hundred. */
export async function listRows(): Promise<readonly BenchRow[]> {
  await ensureAppBuild((line) => process.stderr.write(`${line}\n`))
  await ensureDisplay()
  const small = await measure(few)
  const large = await measure(many)
  const { all, empty, awaited } = large.frames
  return [
    ratioRow('list: first paint, 100,000 articles', large.firstPaint, small.firstPaint, (value) => `${value.toFixed(0)} ms`),
    {
      name: 'list: frames without a row while scrolling',
      measured: `${empty} of ${all} (${awaited} with rows on their way)`,
      reference: '—',
      target: '0',
      met: empty === 0 && all > 0,
    },
    ratioRow('list: window’s heap after use', large.heap, small.heap, (value) => `${(value / 2 ** 20).toFixed(1)} MB`),
  ]
}

function ratioRow(name: string, large: number, small: number, shown: (value: number) => string): BenchRow {
  const ratio = large / small
  return {
    name,
    measured: `${shown(large)} (ratio ${ratio.toFixed(2)})`,
    reference: `${few} articles: ${shown(small)}`,
    target: `ratio ≤ ${mostRatio}`,
    met: ratio <= mostRatio,
  }
}

async function measure(articles: number): Promise<Measured> {
  const profile = await newProfile()
  try {
    await fillLibrary(profile, libraryArticles(articles))
    const paints: number[] = []
    for (let start = 1; start < starts; start += 1) paints.push(await inApp(profile, firstPaint))
    const rest = await inApp(profile, async (page) => {
      paints.push(await firstPaint(page))
      return { frames: await scroll(page), heap: await heapOf(page) }
    })
    return { firstPaint: paints.toSorted((one, other) => one - other)[Math.floor(paints.length / 2)] ?? Number.NaN, ...rest }
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}

async function inApp<TResult>(profile: string, work: (page: Page) => Promise<TResult>): Promise<TResult> {
  const { app, window } = await launchApp({ profile, env: { ATTACHE_SAMPLE: 'none' } })
  try {
    return await work(window)
  } finally {
    await app.close()
  }
}

/** Read from the page’s own clock, which begins with the page, by a watcher that looks at every frame from before the library is open. */
async function firstPaint(page: Page): Promise<number> {
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.article-row:not(.is-awaited)') === null) requestAnimationFrame(look)
          else requestAnimationFrame(() => resolve(performance.now()))
        }
        look()
      }),
  )
}

/** By wheel, by steps and by jumps, as the scroll bar makes them; each frame is looked at. */
async function scroll(page: Page): Promise<Measured['frames']> {
  const list = page.getByRole('listbox', { name: 'Articles' })
  await list.hover()
  await page.evaluate(() => {
    const counts = { all: 0, empty: 0, awaited: 0 }
    const listed = document.querySelector('.library-list')
    const look = () => {
      const box = listed?.getBoundingClientRect()
      const rows = [...document.querySelectorAll('.article-row')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return box !== undefined && bottom > box.top && top < box.bottom
      })
      counts.all += 1
      if (rows.length === 0) counts.empty += 1
      if (rows.some((row) => row.classList.contains('is-awaited'))) counts.awaited += 1
      for (const [name, count] of Object.entries(counts)) document.body.dataset[name] = String(count)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, turn < 40 ? 600 : -400)
  for (let jump = 0; jump < 40; jump += 1) {
    await list.evaluate(
      async (element, at) => {
        element.scrollTop = element.scrollHeight * at
        await new Promise((resolve) => requestAnimationFrame(resolve))
      },
      ((jump * 17) % 40) / 40,
    )
  }
  await list.focus()
  for (const key of ['End', 'PageUp', 'PageUp', 'Home', 'PageDown']) await page.keyboard.press(key)
  await page.locator('.article-row:not(.is-awaited)').first().waitFor()
  return await page.evaluate(() => {
    const { all, empty, awaited } = document.body.dataset
    return { all: Number(all), empty: Number(empty), awaited: Number(awaited) }
  })
}

async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return usedSize
}
