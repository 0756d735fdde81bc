import { join } from 'node:path'
import { expect, test } from '#test/attache-test'
import { findingsInBothThemes, seriousFindings } from '#test/serious-findings'
import { importFiles, windowOf } from './app-window.ts'

test.use({ environment: {} })

test('the first start shows the sample; in light and dark colours axe finds nothing serious', async ({ page }, info) => {
  const { text, library } = windowOf(page)
  await expect(library.getByRole('option')).toHaveCount(3)
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('Kestrel Strait: escort request')
  await page.keyboard.press('Control+2')
  expect(await findingsInBothThemes(page, info, 'window')).toEqual([])
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Commands and articles' }).waitFor()
  expect(await findingsInBothThemes(page, info, 'palette')).toEqual([])
  await page.keyboard.press('Escape')
  await text.getByRole('button', { name: 'Note 1', exact: true }).click()
  await page.locator('.note-card-text').waitFor()
  expect(await findingsInBothThemes(page, info, 'note')).toEqual([])
  await page.keyboard.press('Escape')
  await page.emulateMedia({ colorScheme: 'light' })
  const background = () =>
    page
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: 'Theme', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Dark theme' }).click()
  await expect.poll(background).not.toBe(light)
})

const files = ['kestrel-strait.txt', 'missing.txt'].map((name) => join(import.meta.dirname, '../../fixtures/articles', name))

test('importing and the receipt; in light and dark colours axe finds nothing serious', async ({ app, page }, info) => {
  await importFiles(app, page, files)
  await page.keyboard.press('Control+Alt+i')
  const screen = page.getByRole('dialog', { name: 'Import' })
  await screen.getByText('1 article lacks a title, outlet or date.').waitFor()
  expect(await findingsInBothThemes(page, info, 'import')).toEqual([])
  await screen.getByRole('button', { name: /^Receipt of/u }).click()
  await page.getByRole('dialog', { name: 'Receipt' }).getByText('SHA-256').waitFor()
  expect(await findingsInBothThemes(page, info, 'receipt')).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Alt+v')
  await page.getByRole('dialog', { name: 'Paste links, text or a page' }).waitFor()
  expect(await seriousFindings(page)).toEqual([])
})

test.describe('right to left', () => {
  test.use({ environment: { ATTACHE_GUARD: '' } })

  test('the window mirrors, and nothing leaves it', async ({ page }, info) => {
    await page.getByRole('radio', { name: /Key file on this computer/u }).click()
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await page.getByRole('button', { name: 'Make my library' }).click()
    await windowOf(page).text.getByRole('heading', { level: 1 }).waitFor()
    await info.attach('right to left', { body: await page.screenshot(), contentType: 'image/png' })
    const [library, brief] = await Promise.all(['.library', '.brief-pane'].map((pane) => page.locator(pane).boundingBox()))
    expect(library!.x).toBeGreaterThan(brief!.x)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})

test('with forced colours every part keeps its edges', async ({ page }, info) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await windowOf(page).text.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Control+2')
  await info.attach('high contrast', { body: await page.screenshot(), contentType: 'image/png' })
  const outline = await page.locator('[data-paragraph][aria-current="true"]').evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).toBe('solid')
})
