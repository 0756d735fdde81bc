import type { Locator } from '@playwright/test'
import { whileHeld } from '#test/hold-library'
import { expect, fromMenu, libraryOf, testOfOneLibrary } from './library-window.ts'

const test = testOfOneLibrary()

const deleteKey = { key: 'Delete', ctrlKey: false, bubbles: true, cancelable: true }
const undoKey = { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }

/** Presses a button and then keys in the list, in one turn of the window: no answer of the store can come between them. */
async function pressAtOnce(button: Locator, keys: readonly (typeof undoKey)[]): Promise<void> {
  await button.evaluate((pressed: HTMLElement, then) => {
    pressed.click()
    for (const key of then) document.querySelector('.library-list')?.dispatchEvent(new KeyboardEvent('keydown', key))
  }, keys)
}

test('what is undone while articles are being tagged is the tagging, and not what was done before', async ({ page }) => {
  const { list, row, count, said } = libraryOf(page)
  await row('no. 59').click()
  await page.keyboard.press('Delete')
  await expect(count).toHaveText('59 articles')
  await fromMenu(page, 'no. 57', 'Tags…')
  const dialog = page.getByRole('dialog', { name: 'Tags of the article' })
  await dialog.getByRole('combobox', { name: 'Add a tag' }).fill('urgent')
  await page.keyboard.press('Enter')
  await pressAtOnce(dialog.getByRole('button', { name: 'Save' }), [undoKey])
  await expect(said).toHaveText('Undone.')
  const { articles, trashed, tags } = await page.evaluate(() => window.attache.libraryFacets())
  expect({ articles, trashed, tags }).toEqual({ articles: 59, trashed: 1, tags: [] })
  await list.focus()
  await page.keyboard.press('Control+z')
  await expect(count).toHaveText('60 articles')
})

test('an undo from the menu waits for what is under way, and takes that back', async ({ page }) => {
  const { library, list, row, count, said } = libraryOf(page)
  await row('no. 59').click()
  await page.keyboard.press('Delete')
  await expect(count).toHaveText('59 articles')
  await row('no. 58').click()
  await library.getByRole('button', { name: 'More about the library' }).click()
  await page.getByRole('menuitem', { name: 'Undo' }).evaluate((undo: HTMLElement, key) => {
    document.querySelector('.library-list')?.dispatchEvent(new KeyboardEvent('keydown', key))
    undo.click()
  }, deleteKey)
  await expect(said).toHaveText('Undone.')
  await expect(count).toHaveText('59 articles')
  await expect(row('no. 58')).toBeVisible()
  await expect(row('no. 59')).toHaveCount(0)
  await list.focus()
  await page.keyboard.press('Control+z')
  await expect(count).toHaveText('60 articles')
})

test('a renaming that is under way comes before the deletion that follows it, and an undo takes back the deletion', async ({ page }) => {
  const { row, count, said } = libraryOf(page)
  await row('no. 54').click()
  await page.keyboard.press('F2')
  await page.keyboard.type('Pilots go back to work')
  await page.getByRole('textbox', { name: 'Title of the article' }).evaluate(
    (field, keys) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
      for (const key of keys) document.querySelector('.library-list')?.dispatchEvent(new KeyboardEvent('keydown', key))
    },
    [deleteKey, undoKey],
  )
  await expect(said).toHaveText('Undone.')
  await expect(row('Pilots go back to work')).toBeVisible()
  await expect(count).toHaveText('60 articles')
})

test('a click while all are being chosen is not overtaken by their being chosen', async ({ page }) => {
  const { library, row, chosen, bulk } = libraryOf(page)
  await row('no. 57').waitFor()
  await library.getByRole('button', { name: 'More about the library' }).click()
  const all = await page.getByRole('menuitem', { name: 'Select all articles listed' }).elementHandle()
  await row('no. 57').evaluate((listed, menuAll) => {
    if (menuAll instanceof HTMLElement) menuAll.click()
    listed.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  }, all)
  await expect(page.getByRole('heading', { name: 'no. 57' })).toBeVisible()
  await expect(chosen).toHaveCount(1)
  await expect(bulk).toHaveCount(0)
})

test('all of a list that is no longer shown are not chosen', async ({ page }) => {
  const { library, row, chosen, bulk } = libraryOf(page)
  await row('no. 56').click()
  await expect(chosen).toHaveCount(1)
  await library.getByRole('button', { name: 'More about the library' }).click()
  const trash = await page.getByRole('menuitem', { name: 'Trash' }).elementHandle()
  await page.getByRole('menuitem', { name: 'Select all articles listed' }).evaluate((all: HTMLElement, other) => {
    all.click()
    if (other instanceof HTMLElement) other.click()
  }, trash)
  await expect(library.getByRole('heading', { name: 'Trash' })).toBeVisible()
  await page.evaluate(() => window.attache.libraryFacets())
  await expect(bulk.getByText('1 selected', { exact: true })).toBeVisible()
  await library.getByRole('button', { name: 'Back to all articles' }).first().click()
  await expect(chosen).toHaveCount(1)
})

test('the menu that comes up while something is under way is of the article it was asked for', async ({ app, page }) => {
  const { row } = libraryOf(page)
  await fromMenu(page, 'no. 55', 'Tags…')
  const dialog = page.getByRole('dialog', { name: 'Tags of the article' })
  await dialog.getByRole('combobox', { name: 'Add a tag' }).fill('harbours')
  await page.keyboard.press('Enter')
  const menu = page.getByRole('menuitem', { name: 'Move to trash' })
  await whileHeld(app, async () => {
    await dialog.getByRole('button', { name: 'Save' }).click()
    await row('no. 57').dispatchEvent('contextmenu', { clientX: 100, clientY: 300 })
    await expect(menu).toHaveCount(0)
  })
  await menu.click()
  await expect(row('no. 57')).toHaveCount(0)
  await expect(row('no. 55')).toBeVisible()
})
