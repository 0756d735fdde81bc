import type { Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { seriousFindings } from '#test/serious-findings'
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
