import { expect, test } from '#test/attache-test'
import { seriousFindings } from '#test/serious-findings'
import { saved, windowOf } from '../main-job/app-window.ts'
import { deskWithArticle } from '../picks/desk.ts'

test.setTimeout(180_000)

test('a pick is linked to a claim by keyboard, turned, unlinked and brought back; unpicking takes the link along', async ({
  app,
  page,
}) => {
  await deskWithArticle(app, page)
  // The second paragraph is kept for later, the third goes to the claims.
  for (const key of 'jpjc') await page.keyboard.press(key)
  const claim = page.getByRole('article', { name: 'Claim' })
  await claim.getByRole('button', { name: /^1 for, none against/u }).waitFor()
  await claim.getByRole('heading', { level: 3 }).click()
  await page.keyboard.type('The ferry sails')

  await page.keyboard.press('Control+Alt+l')
  const dialog = page.getByRole('dialog', { name: 'Link evidence to a claim' })
  await expect(dialog).toContainText('Claim: The ferry sails')
  await expect(dialog.getByRole('option')).toHaveCount(2)
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  // By its class: while a card is open the page behind it is not in the tree of names.
  const count = page.locator('.entry-facts-claim')
  await expect(count).toHaveText('2 for')

  await page.keyboard.press('Control+Alt+e')
  const card = page.getByRole('dialog', { name: 'Evidence' })
  const rows = card.getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('linked: among your picks')
  expect(await seriousFindings(page)).toEqual([])
  await rows.nth(0).locator('[data-row]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('s')
  await expect(count).toHaveText('1 for · 1 against')
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(windowOf(page).text).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(count).toHaveText('1 for · 1 against')

  await page.keyboard.press('Control+4')
  await page.keyboard.press('End')
  await page.keyboard.press('Delete')
  await expect(count).toHaveText('1 for')
  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+z')
  await expect(count).toHaveText('1 for · 1 against')
  await saved(page)
})
