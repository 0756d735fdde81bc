import { expect, test } from '#test/attache-test'
import { saved, windowOf } from '../main-job/app-window.ts'
import { command } from './brief-window.ts'
import { deskWithArticle } from '../picks/desk.ts'

test('a claim is linked to its actor, whose new name it takes, and has its likelihood by the scale of the brief', async ({ app, page }) => {
  await deskWithArticle(app, page)
  for (const key of 'jjc') await page.keyboard.press(key)
  const { text } = windowOf(page)
  await page.getByRole('button', { name: '+ Actor' }).click()
  await page.keyboard.type('Ilse Maren')
  const claimant = page.getByRole('combobox', { name: 'Claimed by' })
  await claimant.fill('Ilse Maren')
  await text.getByRole('article', { name: 'Actor' }).getByRole('heading', { level: 3 }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' PhD')
  await expect(claimant).toHaveValue('Ilse Maren PhD')

  await command(page, 'Likelihood by the PHIA yardstick')
  const likelihood = page.getByRole('combobox', { name: 'Likelihood' })
  await likelihood.focus()
  const shown = await likelihood.locator('option:not([hidden])').allTextContents()
  expect(shown.slice(0, 2)).toEqual(['–', 'remote chance (>0–5 %)'])
  await likelihood.selectOption('phia-realistic-possibility')
  await saved(page)
})
