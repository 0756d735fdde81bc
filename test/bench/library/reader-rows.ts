import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { answerOpenDialog } from '#setup/answer-dialogs'
import { ensureAppBuild } from '#setup/build'
import { ensureDisplay } from '#setup/display'
import { closeApp, launchApp } from '#setup/launch-app'
import { docxArticle, nexisDocx } from '#test/nexis-docx'
import { inventArticles, type WrittenArticle } from '../import/pdf-layouts/invent-articles.ts'
import type { BenchRow } from '../rows.ts'
import { type Frames, recordFrames } from './record-frames.ts'

const paragraphs = 200
const picks = 50
const long = 2000
const delivered = 1000
const times = 9
const most = 50

/** How long articles take to open in the real app, from the press on the row to the painted frame. */
export async function openingRows(): Promise<readonly BenchRow[]> {
  return await inApp(measureOpening)
}

/** How smoothly the real app reads while articles come in. */
export async function importingRows(): Promise<readonly BenchRow[]> {
  return await inApp(measureImporting)
}

type Measure = (app: ElectronApplication, page: Page, folder: string) => Promise<readonly BenchRow[]>

/** On a library of its own, which goes with it. */
async function inApp(measure: Measure): Promise<readonly BenchRow[]> {
  await ensureAppBuild(() => undefined)
  await ensureDisplay()
  const folder = await mkdtemp(join(tmpdir(), 'attache-bench-'))
  const launched = await launchApp({ env: { ATTACHE_SAMPLE: 'none' } })
  try {
    return await measure(launched.app, launched.window, folder)
  } finally {
    await closeApp(launched)
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureOpening(app: ElectronApplication, page: Page, folder: string): Promise<readonly BenchRow[]> {
  await bringInTexts(app, page, folder)
  await page.getByRole('button', { name: 'New brief' }).click()
  await page.getByRole('textbox', { name: 'Text of the brief' }).waitFor()
  const bare = await openingTime(page, 'Bench read')
  const longTime = await openingTime(page, 'Bench long')
  await open(page, 'Bench read')
  await page.keyboard.press('Control+2')
  for (let pick = 0; pick < picks; pick += 1) {
    for (const key of ['j', 'j', 'ArrowRight', 'x', 'sacq'[pick % 4] ?? 's']) await page.keyboard.press(key)
  }
  await page
    .locator('.reader .picked')
    .nth(picks - 1)
    .waitFor()
  const picked = await openingTime(page, 'Bench read')
  return [
    {
      name: `opening ${paragraphs} paragraphs with ${picks} picks`,
      measured: `${picked.toFixed(0)} ms (${signed(picked - bare)} ms)`,
      reference: `bare text ${bare.toFixed(0)} ms`,
      target: `≤ ${most} ms more`,
      met: picked - bare <= most,
    },
    {
      name: `opening ${long.toLocaleString('en-GB')} paragraphs`,
      measured: `${longTime.toFixed(0)} ms (${signed(longTime - bare)} ms)`,
      reference: `${paragraphs} paragraphs ${bare.toFixed(0)} ms`,
      target: `≤ ${most} ms more`,
      met: longTime - bare <= most,
    },
  ]
}

async function measureImporting(app: ElectronApplication, page: Page, folder: string): Promise<readonly BenchRow[]> {
  await bringInTexts(app, page, folder)
  await open(page, 'Bench read')
  const written = inventArticles(2 * delivered)
  const deliveries = [
    { name: 'files', keys: 'Control+Alt+o', path: await writeFiles(join(folder, 'delivery'), written.slice(0, delivered)) },
    {
      name: 'articles of one file',
      keys: 'Control+Shift+o',
      path: await writeDelivery(join(folder, 'delivery.docx'), written.slice(delivered)),
    },
  ]
  await page.keyboard.press('Control+2')
  const quiet = await recordFrames(page, async () => await page.waitForTimeout(5000))
  const rows: BenchRow[] = []
  for (const { name, keys, path } of deliveries) {
    await answerOpenDialog(app, [path])
    await page.keyboard.press(keys)
    await page.getByRole('dialog', { name: 'Import' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+2')
    const busy = await recordFrames(page, async () => {
      await page.locator('.import-standing-line').waitFor()
      await page.locator('.import-standing-line:not(:has([role="progressbar"]))').waitFor({ timeout: 900_000 })
      // What follows an import, such as the list with the new articles, belongs to it.
      await page.waitForTimeout(3000)
    })
    rows.push({
      name: `reading while ${delivered.toLocaleString('en-GB')} ${name} come in`,
      measured: told(busy),
      reference: `no import: ${told(quiet)}`,
      target: `no frame over ${most} ms`,
      met: busy.longest <= most,
    })
  }
  return rows
}

function told({ longest, over, frames }: Frames): string {
  return `longest ${longest.toFixed(0)} ms, ${over} of ${frames} over`
}

function signed(milliseconds: number): string {
  return `${milliseconds < 0 ? '−' : '+'}${Math.abs(milliseconds).toFixed(0)}`
}

/** Median of several openings from the list to the painted frame, each from a short article. */
async function openingTime(page: Page, title: string): Promise<number> {
  const measured: number[] = []
  for (let time = 0; time < times; time += 1) {
    await open(page, 'Bench short')
    // The reader’s own later work is over before the next opening.
    await page.waitForTimeout(200)
    measured.push(await open(page, title))
  }
  return measured.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
}

/** Opens an article by its row; milliseconds until the frame with its text was painted. */
async function open(page: Page, title: string): Promise<number> {
  return await page.evaluate(async (wanted) => {
    const row = [...document.querySelectorAll<HTMLElement>('.article-row')].find((each) => each.textContent.includes(wanted))
    const began = performance.now()
    row?.click()
    const isDrawn = () =>
      document.querySelector('.reader h1')?.textContent === wanted && document.querySelector('.reader [aria-current="true"]') !== null
    while (!isDrawn()) {
      if (performance.now() - began > 20_000)
        throw new Error(`“${wanted}” did not open: ${document.querySelector('.reader')?.textContent?.slice(0, 200)}`)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    // A message sent in a frame arrives once the frame is painted.
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', resolve)
        port1.start()
        port2.postMessage(null)
      })
    })
    return performance.now() - began
  }, title)
}

/** Three articles to be opened: a short one, the one to be read, and a long one. */
async function bringInTexts(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  // Bylines and dates among the first lines would be read as such.
  const lines = inventArticles(200).flatMap((article) => article.paragraphs.map(({ text }) => text).filter((text) => text.length > 60))
  const texts = { short: lines.slice(0, 5), read: lines.slice(5, 4 + paragraphs), long: lines.slice(300, 299 + long) }
  await bringIn(
    app,
    page,
    await Promise.all(
      Object.entries(texts).map(async ([name, body]) => {
        const file = join(folder, `${name}.txt`)
        await writeFile(file, [`Bench ${name}`, ...body].join('\n\n'))
        return file
      }),
    ),
  )
}

async function bringIn(app: ElectronApplication, page: Page, files: readonly string[]): Promise<void> {
  await page.getByRole('region', { name: 'Articles' }).waitFor()
  await answerOpenDialog(app, files)
  await page.getByRole('button', { name: 'Import articles…' }).first().click()
  await page.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Close', exact: true }).click({ timeout: 180_000 })
}

async function writeFiles(folder: string, articles: readonly WrittenArticle[]): Promise<string> {
  await mkdir(folder)
  await Promise.all(articles.map(async (article, index) => await writeFile(join(folder, `${index}.txt`), textOf(article))))
  return folder
}

function textOf({ paragraphs: lines }: WrittenArticle): string {
  return lines.map((line) => line.text).join('\n\n')
}

async function writeDelivery(file: string, articles: readonly WrittenArticle[]): Promise<string> {
  const delivery = articles.flatMap(({ title, paragraphs: lines }, index) =>
    docxArticle(
      {
        title: [title],
        outlet: 'The Northern Ledger',
        date: 'March 4, 2031',
        labels: { 'Section:': 'NEWS' },
        body: lines.slice(3).map(({ text }) => text),
      },
      index + 1,
    ),
  )
  await writeFile(file, nexisDocx(delivery, { count: articles.length }))
  return file
}
