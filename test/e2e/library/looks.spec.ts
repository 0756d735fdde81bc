import type { ElectronApplication, Page } from '@playwright/test'
import { findingsInBothThemes, seriousFindings } from '#test/serious-findings'
import { expect, libraryOf, test } from './library-window.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 1100, height: 700 },
] as const

async function resize(app: ElectronApplication, size: (typeof sizes)[number]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), size)
}

/** The screen at its fullest: a search, filters, several chosen, details. */
async function fill(page: Page): Promise<void> {
  const { search, filters, row, count, details } = libraryOf(page)
  await search.fill('convoy')
  await filters.getByRole('button', { name: 'Outlet' }).click()
  await page.getByRole('checkbox', { name: 'Harbour Courier' }).check()
  await page.keyboard.press('Escape')
  await expect(count).toHaveText('12 of 60')
  await row('no. 55').click()
  await row('no. 50').click({ modifiers: ['ControlOrMeta'] })
  await page.keyboard.press('Alt+Enter')
  await expect(details).toContainText('report-50.txt')
}

test('in light and dark colours axe finds nothing serious, at either size', async ({ app, page }, info) => {
  await fill(page)
  for (const size of sizes) {
    await resize(app, size)
    expect(await findingsInBothThemes(page, info, `library ${size.width}`)).toEqual([])
  }
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menu').waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('menuitem', { name: 'Edit details…' }).click()
  await page.getByRole('dialog', { name: 'Details of 2 articles' }).waitFor()
  expect(await findingsInBothThemes(page, info, 'details of several')).toEqual([])
})

test('with forced colours what is chosen and found keeps its edges', async ({ page }, info) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await fill(page)
  await info.attach('forced colours', { body: await page.screenshot(), contentType: 'image/png' })
  const outline = await libraryOf(page)
    .chosen.first()
    .evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).toBe('solid')
})

test.describe('right to left', () => {
  test.use({ environment: { ATTACHE_SAMPLE: 'none', ATTACHE_GUARD: '' } })

  test('the library mirrors, and nothing leaves it', async ({ page }, info) => {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await fill(page)
    await info.attach('right to left', { body: await page.screenshot(), contentType: 'image/png' })
    const [box, mark] = await Promise.all(
      ['.article-row', '.article-row-source'].map((selector) => page.locator(selector).first().boundingBox()),
    )
    expect(box!.x + box!.width - (mark!.x + mark!.width)).toBe(16)
    expect(await page.locator('.library').evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
  })
})

test('a screen reader is told what the list is, how long it is and where one stands in it', async ({ page }) => {
  const { library, list, rows, search, count } = libraryOf(page)
  await search.fill('lighthouse')
  await expect(count).toHaveText('1 of 60')
  await rows.first().click()
  // What stands in an option is its name; the pieces it is drawn in are nobody’s business.
  await expect(library).toMatchAriaSnapshot(`
    - region "Articles":
      - heading "Articles" [level=2]
      - button "Import articles…"
      - button "More about the library"
      - searchbox "Search titles and text": lighthouse
      - button "clear"
      - button "How to search"
      - group "Filters":
        - button "No date 9"
        - button "Outlet"
        - button "Date"
        - button "Language"
        - button "Collection"
      - status: 1 of 60
      - 'button "Order: Best match"': Best match
      - listbox "Articles":
        - option /Harbour Courier No date Convoy leaves the strait no. 0 .*lighthouse/ [selected]
      - region "Details":
        - button "Details"
  `)
  await expect(rows.first()).toHaveAttribute('aria-posinset', '1')
  await expect(rows.first()).toHaveAttribute('aria-setsize', '1')
  expect(await list.getAttribute('aria-multiselectable')).toBe('true')
  expect(await list.getAttribute('aria-activedescendant')).toBe(await rows.first().getAttribute('id'))
})
