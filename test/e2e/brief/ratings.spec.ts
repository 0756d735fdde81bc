import { expect, test } from '#test/attache-test'
import { seriousFindings } from '#test/serious-findings'
import { saved, windowOf } from '../main-job/app-window.ts'

test.use({ environment: {} })
test.setTimeout(180_000)

test('outlets are rated once for the brief, an older claim’s letter moves to its outlet, and “1” waits for a second origin', async ({
  page,
}) => {
  const { text } = windowOf(page)
  const claim = text.getByRole('article', { name: 'Claim' }).first()
  const credibility = claim.getByRole('combobox', { name: 'Information' })
  await credibility.focus()
  const first = credibility.locator('option[value="1"]')
  await expect(first).toHaveText('1 · confirmed by other sources: needs a second source with another origin')
  await expect(first).toBeDisabled()

  await expect(claim).toContainText('The letter belongs to the outlet now')
  await claim.getByRole('button', { name: 'Move to the outlet' }).click()
  await expect(claim.getByRole('button', { name: 'Move to the outlet' })).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Source ratings')
  await page.keyboard.press('Enter')
  const ratings = page.getByRole('dialog', { name: 'Source ratings' })
  const rating = (outlet: string) => ratings.getByRole('combobox', { name: `Reliability of ${outlet}` })
  await expect(rating('Harbour Courier')).toHaveValue('B')
  await expect(rating('The Northern Ledger')).toHaveValue('')
  await expect(ratings).toContainText('One cited article names no outlet')
  await rating('The Northern Ledger').selectOption('C')
  await expect(rating('The Northern Ledger')).toHaveValue('C')
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')

  await claim.getByRole('button', { name: /show the evidence of this claim$/u }).click()
  const card = page.getByRole('dialog', { name: 'Evidence' })
  await expect(card.getByRole('combobox', { name: 'Reliability of The Northern Ledger' })).toHaveValue('C')
  await page.keyboard.press('Escape')
  await saved(page)
})

test('an actor’s entry shows what they said and claimed, and Enter goes to it', async ({ page }) => {
  const { text } = windowOf(page)
  await text.getByRole('heading', { level: 1 }).waitFor()
  const actor = text.getByRole('article', { name: 'Actor' }).filter({ hasText: 'Ilse Maren' })
  const line = actor.getByRole('button', { name: /^Show what they said and claimed/u })
  await expect(line).toHaveText('1 claim')
  await line.click()
  const card = page.getByRole('dialog', { name: 'What they said and claimed' })
  await expect(card.getByRole('listitem')).toHaveText(['Tarsia has run out of alternatives to an escort.'])
  expect(await seriousFindings(page)).toEqual([])
  await card.locator('[data-row]').focus()
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(' So she says.')
  await expect(text.getByRole('article', { name: 'Claim' }).first()).toContainText('escort. So she says.')
})
