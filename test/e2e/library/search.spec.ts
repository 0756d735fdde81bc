import { expect, libraryOf, testOfOneLibrary } from './library-window.ts'

const test = testOfOneLibrary()

test.afterEach(async ({ page }) => {
  const { search, filters, count } = libraryOf(page)
  await search.fill('')
  const clear = filters.getByRole('button', { name: 'Clear filters' })
  if (await clear.isVisible()) await clear.click()
  await expect(count).toHaveText('60 articles')
})

test('searching as one types counts and highlights what is found, and Escape shows everything again', async ({ page }) => {
  const { search, count, rows, row } = libraryOf(page)
  await expect(count).toHaveText('60 articles')
  await search.pressSequentially('lighthouse')
  await expect(count).toHaveText('1 of 60')
  await expect(row('no. 0').locator('mark')).toHaveText('lighthouse')
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
  await expect(count).toHaveText('60 articles')
  await expect(rows.first()).toContainText('no. 59')
})

test('a search that finds nothing says so, and offers to search without filters', async ({ page }) => {
  const { library, search, filters, count } = libraryOf(page)
  await filters.getByRole('button', { name: 'No date 9' }).click()
  await search.fill('lighthouse')
  await expect(count).toHaveText('1 of 60')
  await search.fill('Insurers')
  await expect(count).toHaveText('2 of 60')
  await search.fill('zeppelin')
  await expect(library).toContainText('Nothing found for “zeppelin”')
  await search.fill('grain')
  await expect(count).toHaveText('1 of 60')
  await search.fill('“report 3”')
  await library.getByRole('button', { name: 'Search without filters' }).click()
  await expect(count).toHaveText('1 of 60')
  await expect(search).toHaveValue('“report 3”')
})

test('examples of the search language are tried at a click', async ({ page }) => {
  const { library, search } = libraryOf(page)
  await library.getByRole('button', { name: 'How to search' }).click()
  await page.getByRole('button', { name: 'convoy escort' }).click()
  await expect(search).toHaveValue('convoy escort')
  await expect(libraryOf(page).rows.first()).toContainText('Council weighs an escort')
})

test('another script is searched and drawn in its own direction', async ({ page }) => {
  const { search, count, rows } = libraryOf(page)
  await search.fill('المرفأ')
  await expect(count).toHaveText('12 of 60')
  expect(await search.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  expect(
    await rows
      .first()
      .locator('.article-row-outlet')
      .evaluate((element) => getComputedStyle(element).direction),
  ).toBe('rtl')
})

test('filters narrow together, stand where they are seen, and are taken off one by one or all at once', async ({ page }) => {
  const { library, filters, count } = libraryOf(page)
  await filters.getByRole('button', { name: 'Outlet' }).click()
  await page.getByRole('checkbox', { name: 'Harbour Courier' }).check()
  await page.getByRole('checkbox', { name: 'Meridian Wire' }).check()
  await page.keyboard.press('Escape')
  await expect(count).toHaveText('24 of 60')
  await filters.getByRole('button', { name: 'Date', exact: true }).click()
  await page.getByRole('textbox', { name: 'Published from' }).fill('Monday')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByText('Write it as 2031-03-04, 2031-03 or 2031')).toBeVisible()
  await page.getByRole('textbox', { name: 'Published from' }).fill('2031')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(filters.getByRole('button', { name: 'Date: Since 2031' })).toBeVisible()
  await expect(count).toHaveText('7 of 60')
  await filters.getByRole('button', { name: 'Remove the filter Outlet' }).click()
  await expect(count).toHaveText('17 of 60')
  await filters.getByRole('button', { name: 'Clear filters' }).click()
  await expect(count).toHaveText('60 articles')
  await expect(library.getByRole('button', { name: /^Remove the filter/u })).toHaveCount(0)
})

test('the list is sorted by what is chosen, and reversed', async ({ page }) => {
  const { library, rows } = libraryOf(page)
  await library.getByRole('button', { name: 'Order: Newest import' }).click()
  await page.getByRole('menuitemradio', { name: 'Title A–Z' }).click()
  await expect(rows.first()).toContainText('Convoy leaves the strait no. 0')
  await library.getByRole('button', { name: 'Order: Title A–Z' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Reversed' }).click()
  await expect(rows.first()).toContainText('Pilots call a halt no. 9')
})
