import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { hanFont } from '#test/han-font'
import { seriousFindings } from '#test/serious-findings'
import { openExport, quotingBrief } from './export-desk.ts'

test('a font for Chinese signs is added beside the pages, kept though its file goes, and removed where briefs are exported', async ({
  app,
  page,
  profile,
}, info) => {
  test.setTimeout(180_000)
  const { text } = await quotingBrief(app, page)
  await text.getByRole('heading', { level: 1 }).click()
  await page.keyboard.insertText('海港 ')
  await page.keyboard.press('Control+Alt+p')
  const pane = page.getByRole('region', { name: 'Pages', exact: true })
  const missing = pane.getByText(/no sign for .*海/u)
  await expect(missing).toBeVisible({ timeout: 60_000 })

  const letter = join(profile, 'Letter.ttf')
  await writeFile(letter, 'Dear colleague,')
  await answerOpenDialog(app, [letter])
  await pane.getByRole('button', { name: 'Add a font…' }).click()
  const refused = page.getByText(/“Letter\.ttf” is no font that can be used/u).first()
  await expect(refused).toBeVisible()
  await expect(missing).toBeVisible()

  const harbour = join(profile, 'Harbour signs.ttf')
  await writeFile(harbour, hanFont('海港'))
  await answerOpenDialog(app, [harbour])
  await pane.getByRole('button', { name: 'Add a font…' }).click()
  await expect(missing).toHaveCount(0)
  await info.attach('pages', { body: await page.screenshot(), contentType: 'image/png' })
  await writeFile(harbour, 'something else by now')

  const shown = await openExport(page)
  await shown.getByRole('combobox', { name: 'Format' }).click()
  await page.getByRole('option', { name: 'PDF' }).click()
  const fonts = shown.getByRole('group', { name: 'Fonts' })
  await expect(fonts.getByText('Harbour signs.ttf')).toBeVisible()
  await expect(shown.getByText(/no sign for/u)).toHaveCount(0)
  expect(await seriousFindings(page)).toEqual([])
  await info.attach('export', { body: await page.screenshot(), contentType: 'image/png' })
  await fonts.getByRole('button', { name: 'Remove Harbour signs.ttf' }).click()
  await expect(fonts.getByText('Harbour signs.ttf')).toHaveCount(0)
  await expect(shown.getByText(/no sign for .*海/u)).toBeVisible()
})
