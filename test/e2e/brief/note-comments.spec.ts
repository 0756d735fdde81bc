import { expect, test } from '#test/attache-test'
import { seriousFindings } from '#test/serious-findings'
import { saved, windowOf } from '../main-job/app-window.ts'

test.setTimeout(180_000)

test('words of a note are commented on in the note, listed with its number, and found again by keyboard', async ({ launch }) => {
  const { app, page } = await launch()
  await page.getByRole('button', { name: 'New brief' }).click()
  const { text } = windowOf(page)
  await text.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('Osmere sails on Friday.')
  await page.keyboard.press('Control+Alt+f')
  const note = page.getByRole('textbox', { name: 'Text of the note' })
  await note.waitFor()
  await page.keyboard.type('Said by Ilse Maren')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Alt+m')
  const pane = page.getByRole('region', { name: 'Comments' })
  await expect(pane.locator('.thread-draft')).toHaveText(/Maren/u)
  await pane.getByRole('textbox', { name: 'Comment' }).fill('Is it her?')
  await page.keyboard.press('Control+Enter')
  const thread = pane.getByRole('article', { name: /^Comment on “ ?Maren”$/u })
  await expect(thread.getByRole('button', { name: 'Note 1' })).toContainText('Maren')
  await expect(text.locator('.note.commented')).toHaveCount(1)
  expect(await seriousFindings(page)).toEqual([])

  await thread.focus()
  await page.keyboard.press('Enter')
  await expect(note.locator('.commented')).toHaveText(/Maren/u)
  await page.keyboard.press('Escape')
  await saved(page)
  await app.close()

  const second = await launch()
  await windowOf(second.page).text.waitFor()
  await expect(second.page.getByRole('article', { name: /^Comment on “ ?Maren”$/u })).toContainText('Note 1')
})
