import type { Page } from '@playwright/test'
import type { Article } from '#core/article'
import { firstSettings } from '#ipc/export-types'
import { expect, test } from '#test/attache-test'
import { block, briefOf, noteOn, pickOf, text as words } from '#test/brief-of'
import { sampleFile } from '#test/run-attache'
import { seriousFindings } from '#test/serious-findings'
import { importFiles } from '../main-job/app-window.ts'
import { whileHeld } from '#test/hold-library'
import { quotingBrief } from './export-desk.ts'

/** The first layout starts a process and its fonts. */
const firstPages = { timeout: 60_000 }

function pagesOf(page: Page) {
  const pane = page.getByRole('region', { name: 'Pages', exact: true })
  return {
    pane,
    sheet: pane.getByRole('img', { name: /^Page 1 of/u }),
    search: pane.getByRole('searchbox', { name: 'Find in the pages' }),
  }
}

test('the pages follow the text, a click on them goes to its block, and closing them ends their process', async ({ app, page }, info) => {
  test.setTimeout(180_000)
  const { text } = await quotingBrief(app, page)
  await page.keyboard.press('Control+Alt+p')
  const { pane, sheet, search } = pagesOf(page)
  await expect(sheet.locator('canvas')).toBeVisible(firstPages)
  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('Quillstone is the word.')
  await search.fill('quillstone')
  await expect(pane.getByRole('status')).toHaveText('0 of 1', firstPages)
  await page.keyboard.press('Enter')
  await expect(pane.getByRole('status')).toHaveText('1 of 1')
  await info.attach('pages', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await seriousFindings(page)).toEqual([])

  await text.getByRole('heading', { level: 1 }).click()
  await pane.locator('.page-found').click({ force: true })
  await expect(text).toBeFocused()
  await page.keyboard.type('Now: ')
  await expect(page.locator('[data-attache-node="summary"]')).toContainText('Now: Quillstone')

  const workers = () => app.evaluate(({ app: electron }) => electron.getAppMetrics().filter(({ name }) => name === 'Attaché worker').length)
  const before = await workers()
  await page.keyboard.press('Control+Alt+p')
  await expect(pane).toHaveCount(0)
  await expect.poll(workers).toBe(before - 1)
})

test('in a window of usual width pages stand beside the text, and the reader has its width again once they are closed', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000)
  const { text } = await quotingBrief(app, page)
  const reader = page.getByRole('region', { name: 'Reader', exact: true })
  const before = await reader.boundingBox()
  await page.keyboard.press('Control+Alt+p')
  const { pane, sheet } = pagesOf(page)
  await expect(sheet.locator('canvas')).toBeVisible(firstPages)
  const [pages, words] = [await pane.boundingBox(), await text.boundingBox()]
  expect(pages?.x).toBeGreaterThanOrEqual((words?.x ?? 0) + (words?.width ?? 0))
  await page.keyboard.press('Control+Alt+p')
  await expect(pane).toHaveCount(0)
  await expect.poll(async () => await reader.boundingBox()).toEqual(before)
})

test('pages that are opened again begin with what has been changed of their articles, also where the library was slow the time before', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000)
  await importFiles(app, page, [sampleFile('tarsia-seeks-convoy-escorts.txt')])
  const article: Article = JSON.parse(
    await page.evaluate(async () => {
      const { rows } = await window.attache.listArticles({ text: '', limit: 1, offset: 0, asker: 'library' })
      return (await window.attache.readArticle(rows[0]!.id))!
    }),
  )
  const pick = pickOf(article, { paragraph: 0, from: 0, to: 6 })
  const brief = JSON.stringify(briefOf([block([words('The convoy waits.'), noteOn(pick)])], [pick]))
  const asked = { brief, cited: [article.id], settings: firstSettings('en-GB'), isMended: false }
  await whileHeld(app, () =>
    page.evaluate(async (pages) => {
      const { attache } = window
      void attache.layPages(pages)
      // What main is asked next it does once it waits for the library.
      await attache.listFonts()
      await attache.leavePages()
      Reflect.set(globalThis, 'changed', attache.changeMetadata({ ids: pages.cited, patch: { title: '海' } }))
    }, asked),
  )
  const missing = await page.evaluate(async (pages) => {
    await Reflect.get(globalThis, 'changed')
    const laid = await window.attache.layPages(pages)
    return laid.kind === 'laid' ? laid.missingGlyphs : laid.kind
  }, asked)
  // What the new title has and the bundled fonts have not.
  expect(missing).toEqual(['海'])
})
