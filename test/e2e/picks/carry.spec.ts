import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { windowOf } from '../main-job/app-window.ts'
import { deskWithArticle, selectWords } from './desk.ts'

test.beforeEach(async ({ app, page }) => deskWithArticle(app, page))

async function clipboardText(app: ElectronApplication): Promise<string> {
  return await app.evaluate(({ clipboard }) => clipboard.readText())
}

test('copied words come to other programs with a plain citation, and into the brief as a pick with its note', async ({ app, page }) => {
  const { text, paragraph } = windowOf(page)
  await selectWords(page, 6, 'a close and lasting partner')
  await page.keyboard.press('Control+c')
  await expect
    .poll(async () => await clipboardText(app))
    .toBe('“a close and lasting partner”\n‘Tarsia asks neighbours for convoy escorts as talks stall’, undated, para. 6.')
  await expect(paragraph(6).locator('.picked')).toHaveCount(0)
  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('He calls it ')
  await page.keyboard.press('Control+v')
  await expect(text.locator('q')).toHaveText('a close and lasting partner')
  await expect(text.getByRole('button', { name: 'Note 1' })).toBeVisible()
  await expect(paragraph(6).getByRole('button', { name: 'Quoted in Summary, note 1: go to it' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(text.locator('q')).toHaveCount(0)
  await expect(paragraph(6).locator('.picked')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+v')
  await expect(page.locator('[data-attache-node="summary"]')).toContainText('undated, para. 6.')
  await expect(text.locator('q')).toHaveCount(0)
})

test('a passage pasted by a menu is quoted, also after a key with Shift', async ({ app, page }) => {
  const { text } = windowOf(page)
  await selectWords(page, 6, 'a close and lasting partner')
  await page.keyboard.press('Control+c')
  await expect.poll(async () => await clipboardText(app)).toContain('a close and lasting partner')
  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('He calls it')
  await page.keyboard.press('Shift+Semicolon')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste())
  await expect(text.locator('q')).toHaveText('a close and lasting partner')
})

test('what says it comes from an article but does not stand there is put in as plain text', async ({ page }) => {
  const { text } = windowOf(page)
  await page.locator('[data-attache-node="summary"]').click()
  await text.evaluate((element) => {
    const data = new DataTransfer()
    const place = { span: { paragraph: 0, from: 0, to: 7 }, words: 'He lied', before: '', after: '' }
    data.setData('application/x-attache-pick', JSON.stringify({ article: 'a-00000000000000000000', places: [place] }))
    data.setData('text/plain', 'He lied')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(page.locator('[data-attache-node="summary"]')).toHaveText('He lied')
  await expect(text.locator('q, blockquote')).toHaveCount(0)
  await expect(page.getByText('put in as plain text and not as a quotation').last()).toBeVisible()
})

test('a paragraph dragged by its number is quoted where it is dropped, and undone in one step', async ({ page }) => {
  const { text, paragraph } = windowOf(page)
  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('The bottom line.')
  await paragraph(4).locator('.paragraph-number').hover()
  await page.mouse.down()
  const place = page.locator('[data-attache-node="summary"] p')
  await place.hover({ position: { x: 40, y: 20 } })
  await place.hover({ position: { x: 42, y: 21 } })
  await expect(page.locator('.drop-line')).toHaveCount(1)
  await page.mouse.up()
  await expect(page.locator('.drop-line')).toHaveCount(0)
  await expect(page.locator('[data-attache-node="summary"] blockquote')).toContainText('If they are asking for ships')
  await page.keyboard.press('Control+z')
  await expect(text.locator('blockquote')).toHaveCount(0)
  await paragraph(5).locator('.paragraph-number').hover()
  await page.mouse.down()
  const claims = page.locator('.brief-section[data-section="claims"]')
  const heading = claims.locator('.section-heading')
  await expect(claims).toBeVisible()
  await heading.hover({ position: { x: 60, y: 8 } })
  await heading.hover({ position: { x: 30, y: 10 } })
  await page.mouse.up()
  await expect(claims.getByRole('article', { name: 'Claim' }).locator('blockquote')).toContainText('The question is how')
})

test('selected words dragged into a sentence are quoted within it', async ({ page }) => {
  const { text } = windowOf(page)
  await page.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('He calls it so.')
  await selectWords(page, 6, 'a close and lasting partner')
  const box = await page.evaluate(() => {
    const { x, y, width, height } = window.getSelection()!.getRangeAt(0).getClientRects()[0]!
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.move(box.x, box.y)
  await page.mouse.down()
  const place = page.locator('[data-attache-node="summary"] p')
  await place.hover({ position: { x: 80, y: 10 } })
  await place.hover({ position: { x: 82, y: 11 } })
  await expect(page.locator('.drop-caret')).toHaveCount(1)
  await page.mouse.up()
  await expect(text.locator('q')).toHaveText('a close and lasting partner')
  await expect(text.getByRole('button', { name: 'Note 1' })).toBeVisible()
})
