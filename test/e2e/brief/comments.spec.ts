import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { answerOpenDialog, answerSaveDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { seriousFindings } from '#test/serious-findings'
import { saved, windowOf } from '../main-job/app-window.ts'

test.setTimeout(180_000)

const text = 'Osmere has agreed to sail on Friday.'

/** A new brief with one sentence in its summary, and the caret at its end. */
async function writeSummary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New brief' }).click()
  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type(text)
}

function pane(page: Page) {
  const region = page.getByRole('region', { name: 'Comments', exact: true })
  return { region, about: (words: string) => region.getByRole('article', { name: `Comment on “${words}”` }) }
}

/** Selects the last word before the full stop and comments on it, by keyboard alone. */
async function commentOnLastWord(page: Page, comment: string): Promise<void> {
  await page.keyboard.press('ArrowLeft')
  for (const _ of 'Friday') await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+Alt+m')
  await page.keyboard.type(comment)
  await page.keyboard.press('Control+Enter')
}

test('a comment is made, answered, resolved and reopened by keyboard, and the text can be gone without it', async ({ launch }) => {
  const { app, page } = await launch()
  await writeSummary(page)
  await page.keyboard.press('ArrowLeft')
  for (const _ of 'Friday') await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+Alt+m')
  const { region, about } = pane(page)
  await expect(region.getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await page.keyboard.type('Who says so?')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Oda')
  await page.keyboard.press('Control+Enter')
  await expect(about('Friday')).toContainText('Oda')
  await expect(about('Friday')).toHaveAttribute('aria-current', 'true')
  await expect(windowOf(page).text.locator('.commented')).toHaveText('Friday')

  await about('Friday').focus()
  await page.keyboard.press('Enter')
  await expect(windowOf(page).text).toBeFocused()
  await about('Friday').getByRole('button', { name: 'Reply' }).click()
  // The name is asked for once.
  await expect(region.getByRole('textbox', { name: 'Your name' })).toHaveCount(0)
  await page.keyboard.type('The Courier, paragraph 4.')
  await page.keyboard.press('Control+Enter')
  await expect(about('Friday').locator('.said')).toHaveCount(2)

  await about('Friday').getByRole('button', { name: 'Resolve' }).click()
  await expect(region.getByRole('tab', { name: 'Open 0' })).toBeVisible()
  await expect(windowOf(page).text.locator('.commented')).toHaveCount(0)
  await region.getByRole('tab', { name: 'Resolved 1' }).click()
  await about('Friday').getByRole('button', { name: 'Reopen' }).click()
  await region.getByRole('tab', { name: 'Open 1' }).click()
  await expect(windowOf(page).text.locator('.commented')).toHaveText('Friday')
  expect(await seriousFindings(page)).toEqual([])

  await page.locator('[data-attache-node="summary"] p').click({ clickCount: 3 })
  await page.keyboard.press('Delete')
  await expect(about('Friday')).toContainText('The text it was about was removed')
  await page.keyboard.press('Control+z')
  await expect(windowOf(page).text.locator('.commented')).toHaveText('Friday')
  await saved(page)
  await app.close()

  const second = await launch()
  await expect(pane(second.page).about('Friday').locator('.said')).toHaveCount(2)
  await expect(windowOf(second.page).text.locator('.commented')).toHaveText('Friday')
})

test('comments travel in a brief’s file, and a file opened twice opens the same brief, or beside it when either has changed', async ({
  launch,
  profile,
}) => {
  const { app, page } = await launch()
  await writeSummary(page)
  await commentOnLastWord(page, 'Who says so?')
  await expect(pane(page).about('Friday')).toBeVisible()
  await saved(page)
  const file = join(profile, 'Escorts.attache')
  await answerSaveDialog(app, file)
  await page.keyboard.press('Control+s')
  await page.getByText('Saved as Escorts.attache', { exact: true }).first().waitFor()

  await answerOpenDialog(app, [file])
  await page.keyboard.press('Control+o')
  await page.getByText('and says the same. It was opened there.').first().waitFor()
  await expect(pane(page).about('Friday')).toContainText('Who says so?')

  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.press('Control+End')
  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('Not yet. ')
  await saved(page)
  await page.keyboard.press('Control+o')
  await page.getByText('The file was opened as a brief of its own').first().waitFor()
  await expect(page.locator('[data-attache-node="summary"]')).toHaveText(text)
  await expect(pane(page).about('Friday')).toContainText('Who says so?')
  const briefs = await page.evaluate(() => window.attache.listBriefs())
  expect(briefs).toHaveLength(2)
  // The third time it is the one that came in beside.
  await page.keyboard.press('Control+o')
  await page.getByText('and says the same. It was opened there.').first().waitFor()
  expect(await page.evaluate(() => window.attache.listBriefs())).toHaveLength(2)
})
