import { expect, test } from '#test/attache-test'
import { sampleFile } from '#test/run-attache'
import { importFiles, windowOf } from '../main-job/app-window.ts'
import { deskWithArticle } from '../picks/desk.ts'

test('findings are walked and mended by keyboard, and one undo takes a fix back', async ({ app, page }) => {
  await deskWithArticle(app, page)
  for (const key of 'js') await page.keyboard.press(key)
  await page.getByRole('tab', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Findings', exact: true }).click()
  const pane = page.getByRole('region', { name: 'Findings' })
  const empty = pane.getByRole('button', { name: /“Open questions” is empty/u })
  await empty.focus()
  await page.keyboard.press('ArrowUp')
  await expect(pane.getByRole('button', { name: /“Claims” is empty/u })).toBeFocused()
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: '+ Claim' })).toHaveCount(0)
  await windowOf(page).text.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: '+ Claim' })).toHaveCount(1)

  await pane.getByRole('button', { name: 'Choose a marking', exact: true }).click()
  await page.getByRole('menuitem', { name: 'TLP:AMBER', exact: true }).click()
  await expect(page.locator('.marking')).toHaveText('TLP:AMBER')
})

test('details that a finding asks for are those of its own article, whichever is being read', async ({ app, page }) => {
  await deskWithArticle(app, page)
  const { reader } = windowOf(page)
  const title = (await reader.getByRole('heading', { level: 1 }).textContent()) ?? ''
  for (const key of 'js') await page.keyboard.press(key)
  await importFiles(app, page, [sampleFile('what-a-naval-escort-would-mean.md')])
  await expect(reader.getByRole('heading', { level: 1 })).not.toHaveText(title)
  await page.getByRole('tab', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Findings', exact: true }).click()
  await page.getByRole('button', { name: 'Open its details' }).first().click()
  const details = page.getByRole('dialog', { name: 'Details of the article' })
  await expect(details.getByRole('textbox', { name: 'Title' })).toHaveValue(title)
  await details.getByRole('button', { name: 'Cancel' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
})
