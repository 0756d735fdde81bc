import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { windowOf } from '../main-job/app-window.ts'
import { deskWithArticle } from './desk.ts'

async function seriousFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))
}

test('the list of all picks by keyboard alone: go, write about, send, unpick', async ({ app, page }) => {
  await deskWithArticle(app, page)
  const { text, paragraph } = windowOf(page)
  for (const key of 'jsjpjc') await page.keyboard.press(key)
  await page.keyboard.press('Control+4')
  const list = page.getByRole('listbox', { name: 'Picks' })
  await expect(list).toBeFocused()
  const rows = list.getByRole('option')
  await expect(rows).toHaveCount(3)
  await expect(list.getByRole('option', { selected: true })).toContainText('Situation, note 1')
  await page.keyboard.press('Enter')
  await expect(page.locator('[aria-current="true"]')).toHaveAttribute('data-paragraph', '1')
  await expect(list).toBeFocused()
  await page.keyboard.press('End')
  await expect(list.getByRole('option', { selected: true })).toContainText('Not in the text')
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Note to yourself' }).waitFor()
  await page.getByRole('textbox', { name: 'Note to yourself' }).focus()
  await page.keyboard.type('Sounds alike')
  await page.keyboard.press('Escape')
  await expect(list).toBeFocused()
  await expect(list.getByRole('option', { selected: true })).toContainText('Sounds alike')
  await page.keyboard.press('q')
  await expect(text.getByRole('article', { name: 'Open question' }).locator('blockquote')).toHaveCount(1)
  await expect(list.getByRole('option', { selected: true })).toContainText('Open questions, note 3')
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Remove from the brief too' }).focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(2)
  await expect(list).toBeFocused()
  await expect(paragraph(3).locator('.picked')).toHaveCount(0)
})

test.describe('with the sample', () => {
  test.use({ environment: {} })

  test('the list is narrowed by words, section and article, and says what it leaves out', async ({ page }) => {
    await page.locator('.brief-section').first().waitFor()
    await page.keyboard.press('Control+4')
    const pane = page.getByRole('region', { name: 'Picks' })
    await expect(pane).toContainText('22 picks')
    await pane.getByRole('searchbox', { name: 'Search picks' }).fill('UNDER way')
    await expect(pane.getByRole('option')).toHaveCount(1)
    await expect(pane).toContainText('1 of 22 picks')
    await pane.getByRole('searchbox', { name: 'Search picks' }).fill('')
    await pane.getByRole('button', { name: 'Group and filter' }).click()
    await page.getByRole('menuitemradio', { name: 'Claims' }).click()
    await page.keyboard.press('Escape')
    await expect(pane).toContainText('of 22 picks')
    for (const row of await pane.getByRole('option').all()) await expect(row).toContainText('Claims, note')
    await pane.getByRole('button', { name: 'Show all' }).click()
    await expect(pane).toContainText('22 picks')
  })

  for (const look of ['light', 'dark', 'forced'] as const) {
    test(`list, card and question look right: ${look}`, async ({ page }, info) => {
      await page.locator('.brief-section').first().waitFor()
      if (look === 'dark') {
        await page.getByRole('button', { name: 'Theme', exact: true }).click()
        await page.getByRole('menuitemradio', { name: 'Dark theme' }).click()
      }
      if (look === 'forced') await page.emulateMedia({ forcedColors: 'active' })
      await page.keyboard.press('Control+2')
      for (const key of 'jjpjap') await page.keyboard.press(key)
      await page.keyboard.press('Control+4')
      await page.keyboard.press('End')
      await page.keyboard.press('e')
      await page.getByRole('textbox', { name: 'Note to yourself' }).fill('Ask the port authority.')
      await page.getByRole('textbox', { name: 'Tags' }).fill('port, ask')
      await info.attach('card', { body: await page.screenshot(), contentType: 'image/png' })
      if (look !== 'forced') expect(await seriousFindings(page)).toEqual([])
      await page.keyboard.press('Enter')
      const selected = page.getByRole('listbox', { name: 'Picks' }).getByRole('option', { selected: true })
      await expect(selected).toContainText('Ask the port authority.')
      await info.attach('list', { body: await page.screenshot(), contentType: 'image/png' })
      if (look !== 'forced') expect(await seriousFindings(page)).toEqual([])
      await page.keyboard.press('Home')
      await page.keyboard.press('Delete')
      await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).waitFor()
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
      await info.attach('question', { body: await page.screenshot(), contentType: 'image/png' })
      if (look !== 'forced') expect(await seriousFindings(page)).toEqual([])
    })
  }
})

test.describe('right to left', () => {
  test.use({ environment: { ATTACHE_GUARD: '' } })

  test('the list stands on the other side, its marks before its words', async ({ page }, info) => {
    await page.getByRole('radio', { name: /Key file on this computer/u }).click()
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await page.getByRole('button', { name: 'Make my library' }).click()
    await windowOf(page).text.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+4')
    await page.getByRole('listbox', { name: 'Picks' }).getByRole('option').first().waitFor()
    await info.attach('right to left', { body: await page.screenshot({ path: info.outputPath('list.png') }), contentType: 'image/png' })
    const [mark, place] = await Promise.all(
      ['.pick-row .section-mark', '.pick-row-place'].map((part) => page.locator(part).first().boundingBox()),
    )
    expect(mark!.x).toBeGreaterThan(place!.x)
  })
})
