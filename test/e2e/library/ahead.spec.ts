import type { Page } from '@playwright/test'
import { windowOf } from '../main-job/app-window.ts'
import { whileHeld } from '#test/hold-library'
import { expect, libraryOf, test } from './library-window.ts'

/** The title of the article that is read. */
function readTitle(page: Page) {
  return windowOf(page).reader.getByRole('heading', { level: 1 })
}

test('Enter in the search field reads the first of what was typed, also before the list has come to it', async ({ app, page }) => {
  const { search, count } = libraryOf(page)
  await expect(count).toHaveText('60 articles')
  await search.focus()
  await whileHeld(app, async () => {
    await page.keyboard.type('lighthouse')
    await page.keyboard.press('Enter')
  })
  await expect(readTitle(page)).toContainText('no. 0')
  await expect(page.locator('[data-paragraph="0"]')).toBeFocused()
})

test('an arrow in the search field goes on to the list that answers what was typed', async ({ app, page }) => {
  const { search, count, chosen, list } = libraryOf(page)
  await expect(count).toHaveText('60 articles')
  await search.focus()
  await whileHeld(app, async () => {
    await page.keyboard.type('lighthouse')
    await page.keyboard.press('ArrowDown')
  })
  await expect(list).toBeFocused()
  await expect(chosen).toContainText('no. 0')
})

test('who types on after Enter stays in the search field', async ({ app, page }) => {
  const { search, count, chosen } = libraryOf(page)
  await expect(count).toHaveText('60 articles')
  await search.focus()
  await whileHeld(app, async () => {
    await page.keyboard.type('lighthouse')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('e')
  })
  await expect(count).toHaveText('1 of 60')
  await expect(search).toBeFocused()
  await expect(chosen).toHaveCount(0)
})

test('Enter in the palette opens what was typed, also before it is found', async ({ app, page }) => {
  await expect(libraryOf(page).count).toHaveText('60 articles')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('option', { name: 'no. 59' })).toBeVisible()
  await whileHeld(app, async () => {
    await page.keyboard.type('Grain stores fall no. 3')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
  })
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect(readTitle(page)).toHaveText(/^Grain stores fall no\. 3$/u)
})

test('a command of the palette is not held up by articles that are still looked for', async ({ app, page }) => {
  await expect(libraryOf(page).count).toHaveText('60 articles')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('option', { name: 'no. 59' })).toBeVisible()
  await whileHeld(app, async () => {
    await page.keyboard.type('About Attaché')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Commands and articles' })).toHaveCount(0)
    await expect(page.getByRole('dialog', { name: 'Attaché' })).toBeVisible()
  })
})

test('a palette that is closed after Enter opens nothing', async ({ app, page }) => {
  const { count, search } = libraryOf(page)
  await expect(count).toHaveText('60 articles')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('option', { name: 'no. 59' })).toBeVisible()
  await whileHeld(app, async () => {
    await page.keyboard.type('Grain stores fall no. 3')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
  await search.fill('lighthouse')
  await expect(count).toHaveText('1 of 60')
  await expect(readTitle(page)).toHaveCount(0)
})
