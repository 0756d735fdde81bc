import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialog, answerSaveDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { exportTo } from '../main-job/app-window.ts'
import { openExport, quotingBrief } from './export-desk.ts'

test('a template of one’s own is chosen, kept though its file goes, and removed', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  await exportTo(app, page, join(profile, 'First.docx'))
  const house = join(profile, 'House style.docx')
  await copyFile(join(profile, 'First.docx'), house)

  const shown = await openExport(page)
  const go = shown.getByRole('button', { name: 'Export…' })
  await shown.getByRole('radio', { name: /Your own template/u }).check()
  await expect(go).toBeDisabled()
  await answerOpenDialog(app, [house])
  await shown.getByRole('button', { name: 'Choose a template…' }).click()
  await expect(shown.getByRole('radio', { name: /Your own template/u })).toHaveAccessibleName(/House style\.docx/u)
  await expect(shown.getByText('The template says how large the page is.')).toBeVisible()
  await writeFile(house, 'something else by now')
  await answerSaveDialog(app, join(profile, 'Second.docx'))
  await go.click()
  await shown.getByText('Saved as Second.docx', { exact: true }).waitFor()
  await shown.getByRole('button', { name: 'Close' }).click()

  // A new brief begins with it.
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Text of the brief' })).not.toContainText('Kestrel')
  await openExport(page)
  await expect(shown.getByRole('radio', { name: /House style\.docx/u })).toBeChecked()
  await shown.getByRole('radio', { name: /Paper/u }).check()
  await expect(shown.getByRole('button', { name: 'Remove' })).toHaveCount(0)
  await shown.getByRole('radio', { name: /House style\.docx/u }).check()
  await shown.getByRole('button', { name: 'Remove' }).click()
  await expect(shown.getByRole('radio', { name: /Paper/u })).toBeChecked()
  await expect(shown.getByText('House style.docx')).toHaveCount(0)
})

test('a template that cannot be used is said so where it is chosen', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  const shown = await openExport(page)
  await shown.getByRole('radio', { name: /Your own template/u }).check()
  const choose = async (name: string) => {
    await answerOpenDialog(app, [join(profile, name)])
    await shown.getByRole('button', { name: 'Choose a template…' }).click()
  }
  await choose('gone.dotx')
  await expect(shown.getByText('That template could not be read.')).toBeVisible()
  await writeFile(join(profile, 'large.dotx'), new Uint8Array(10_000_001))
  await choose('large.dotx')
  await expect(shown.getByText('That template has more than 10 MB')).toBeVisible()
  await expect(shown.getByRole('button', { name: 'Export…' })).toBeDisabled()
})
