import { join } from 'node:path'
import { expect, test } from '#test/attache-test'
import { exportWindow, importFiles, windowOf } from './app-window.ts'

const article = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')

test.beforeEach(async ({ app, page }) => {
  await importFiles(app, page, [article])
  await page.getByRole('button', { name: 'New brief' }).click()
})

test('a selection made with the mouse goes to the caret as quoted words with their note, and one undo takes both back', async ({
  page,
}) => {
  const { text, paragraph } = windowOf(page)
  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('He calls it ')
  await paragraph(6)
    .locator('.paragraph-text')
    .evaluate((element) => {
      const words = 'a close and lasting partner'
      const node = element.querySelector('span')?.firstChild ?? element
      const from = node.textContent?.indexOf(words) ?? 0
      window.getSelection()?.setBaseAndExtent(node, from, node, from + words.length)
    })
  await page.getByRole('toolbar', { name: 'Send 5 words to' }).getByRole('button', { name: 'At caret' }).click()
  await expect(text.locator('q')).toHaveText('a close and lasting partner')
  await expect(text.getByRole('button', { name: 'Note 1' })).toBeVisible()
  await text.focus()
  await page.keyboard.press('Control+z')
  await expect(text.locator('q')).toHaveCount(0)
  await expect(text.getByRole('button', { name: 'Note 1' })).toHaveCount(0)
  await expect(page.locator('[data-attache-node="summary"]')).toHaveText('He calls it ')
  await page.keyboard.press('Control+y')
  await expect(text.locator('q')).toHaveText('a close and lasting partner')
})

test('each of the four letters sends the paragraph to its section, with a note that follows reading order', async ({ page }) => {
  const { text } = windowOf(page)
  await page.keyboard.press('Control+2')
  for (const key of 'jqjcjajs') await page.keyboard.press(key)
  const quotations = text.locator('blockquote .quotation-words')
  await expect(quotations).toHaveCount(4)
  const sections = await quotations.evaluateAll((elements) => elements.map((element) => element.closest('section')?.dataset['section']))
  expect(sections).toEqual(['situation', 'actors', 'claims', 'openQuestions'])
  await expect(quotations.locator('.note-number')).toHaveText(['1', '2', '3', '4'])
  await expect(text.locator('.source-chip')).toHaveText(
    [5, 4, 3, 2].map((number) => `Tarsia asks neighbours for convoy escorts as talks stall, ¶ ${number}`),
  )
})

test('a badge leads from the paragraph to the quotation, and the quotation’s source leads back', async ({ page }) => {
  const { text, reader, paragraph } = windowOf(page)
  await page.keyboard.press('Control+2')
  for (const key of 'jjjjcjjs') await page.keyboard.press(key)
  await paragraph(5).getByRole('button', { name: 'Quoted in Claims, note 2: go to it' }).click()
  await expect(text.getByRole('article', { name: 'Claim' }).locator('blockquote')).toBeInViewport()
  await text.getByRole('article', { name: 'Claim' }).getByTitle('Go to this passage in the article').click()
  await expect(paragraph(5)).toBeFocused()
  await expect(reader.locator('[aria-current="true"]')).toHaveAttribute('data-paragraph', '4')
})

test('words changed inside a quotation are said so at once, and stop an export until they are settled', async ({ page }) => {
  const { text } = windowOf(page)
  await page.keyboard.press('Control+2')
  for (const key of 'jjjs') await page.keyboard.press(key)
  await expect(text.getByText('exact', { exact: true })).toBeVisible()
  await text.locator('.quotation-words').click({ position: { x: 40, y: 8 } })
  await page.keyboard.press('Home')
  await page.keyboard.type('[…] ')
  await expect(text.getByText('exact but for your brackets')).toBeVisible()
  await page.keyboard.type('not ')
  await expect(text.getByText('words differ from the source')).toBeVisible()
  await page.getByRole('button', { name: 'Export to Word or PDF…' }).click()
  const dialog = exportWindow(page)
  await expect(dialog).toContainText('would be untrue as it stands')
  await expect(dialog.getByRole('button', { name: 'Export…' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Restore the words' }).click()
  await expect(dialog).toContainText('Nothing in it is untrue.')
  await expect(dialog.getByRole('button', { name: 'Export…' })).toBeEnabled()
})

test('a note opens in place, shows how it will read, and what is written in it is kept', async ({ launch, app, page }) => {
  const { text } = windowOf(page)
  await page.keyboard.press('Control+2')
  for (const key of 'jjs') await page.keyboard.press(key)
  await text.getByRole('button', { name: 'Note 1' }).click()
  const card = page.getByRole('group', { name: 'Note 1' }).or(page.getByRole('dialog', { name: 'Note 1' }))
  await expect(card).toContainText('para. 3')
  await card.getByRole('button', { name: 'Edit note' }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' See the minutes.')
  await card.getByRole('button', { name: 'Done' }).click()
  await page.locator('[data-saving="saved"]').waitFor()
  await app.close()
  const again = await launch()
  await windowOf(again.page).text.getByRole('button', { name: 'Note 1' }).click()
  await expect(again.page.locator('.note-card')).toContainText('See the minutes.')
})
