import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerSaveDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { readDocx } from '#test/read-docx'
import { exportWindow } from '../main-job/app-window.ts'
import { changeQuotation, openExport, quotingBrief } from './export-desk.ts'

test('what is untrue stops an export until it is answered for by name', async ({ app, page, profile }) => {
  const here = await quotingBrief(app, page)
  await changeQuotation(here, page)
  const shown = await openExport(page)
  await expect(shown.getByText('One thing in this brief would be untrue as it stands.')).toBeVisible()
  const go = shown.getByRole('button', { name: 'Export…' })
  await expect(go).toBeDisabled()
  await shown.getByRole('checkbox', { name: 'Export despite this: words in quotation marks that their source does not have' }).check()
  await expect(go).toBeEnabled()
  const file = join(profile, 'Changed.docx')
  await answerSaveDialog(app, file)
  await go.click()
  await shown.getByText('Saved as Changed.docx', { exact: true }).waitFor()
  expect(readDocx(await readFile(file)).paragraphs.filter(({ text }) => text.startsWith('not '))).toHaveLength(1)
  await shown.getByRole('button', { name: 'Close' }).click()

  // Another export asks again.
  await expect((await openExport(page)).getByRole('button', { name: 'Export…' })).toBeDisabled()
})

test('a finding leads to its place, and one that is mended goes', async ({ app, page }) => {
  const here = await quotingBrief(app, page)
  await changeQuotation(here, page)
  const shown = await openExport(page)
  await shown.getByRole('button', { name: /These quoted words are not the words of the source/u }).click()
  await expect(shown).toHaveCount(0)
  await expect(here.text.locator('blockquote')).toBeInViewport()

  await openExport(page)
  await shown.getByRole('button', { name: 'Restore the words' }).click()
  await expect(shown.getByText('Nothing in it is untrue.')).toBeVisible()
  // The finding took the keyboard with it.
  await expect(shown.getByRole('button', { name: 'Export…' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(here.text.getByText('exact', { exact: true })).toBeVisible()
})

test('what is only worth a look is counted and folded', async ({ app, page }) => {
  await quotingBrief(app, page)
  const shown = await openExport(page)
  const fold = shown.getByRole('button', { name: /things are worth a look/u })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(shown.getByText(/“Actors” is empty/u)).toHaveCount(0)
  await fold.click()
  await expect(shown.getByText(/“Actors” is empty/u)).toBeVisible()
  await shown.getByRole('button', { name: /“Actors” is empty/u }).click()
  await expect(exportWindow(page)).toHaveCount(0)
})
