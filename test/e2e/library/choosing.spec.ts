import { whileHeld } from '#test/hold-library'
import { expect, libraryOf, test } from './library-window.ts'

test.use({ articles: 700 })

test('a range over more than is held begins at the article it was begun at, whatever has come in above since', async ({ page }) => {
  const { list, row, count, bulk } = libraryOf(page)
  await expect(count).toHaveText('700 articles')
  await list.focus()
  await page.keyboard.press('Home')
  for (let above = 1; above < 30; above += 1) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  await expect(row('no. 669')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+End')
  await expect(row('no. 0')).toHaveAttribute('aria-posinset', '670')
  await page.keyboard.press('Control+z')
  await expect(row('no. 0')).toHaveAttribute('aria-posinset', '700')
  await row('no. 0').click({ modifiers: ['Shift'] })
  await expect(bulk.getByText(/^\d+ selected$/u)).toHaveText('670 selected')
  await page.keyboard.press('Delete')
  await expect(count).toHaveText('30 articles')
  await expect(row('no. 670')).toHaveAttribute('aria-posinset', '30')
})

test('what is searched for before a deletion is stored is shown with nothing chosen and nothing opened', async ({ app, page }) => {
  const { library, list, row, search, count, chosen } = libraryOf(page)
  const read = page.getByRole('heading', { level: 1, name: 'no. 696' })
  await row('no. 696').click()
  await expect(read).toBeVisible()
  await whileHeld(app, async () => {
    await page.keyboard.press('Delete')
    await search.fill('pilots')
    await library.getByRole('button', { name: 'Order: Best match' }).waitFor()
  })
  await expect(count).toHaveText('140 of 699')
  // A key waits for whatever would still be chosen on its own.
  await list.focus()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(chosen).toHaveCount(1)
  await expect(chosen).toHaveAttribute('aria-posinset', '1')
  await expect(read).toBeVisible()
})
