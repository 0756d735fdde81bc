import { expect, test } from '#test/attache-test'
import { windowOf } from '../main-job/app-window.ts'
import { press, read, selection } from './articles.ts'

test.beforeEach(async ({ app, page, profile }, { title }) => {
  await read(app, page, profile, [title.startsWith('in Hebrew') ? 'hebrew' : 'council'])
  await page.getByRole('button', { name: 'New brief' }).click()
  await windowOf(page).text.waitFor()
  await page.keyboard.press('Control+2')
})

test('a sentence goes to the claims by keyboard alone, and the next one with it', async ({ page }) => {
  const { text, paragraph } = windowOf(page)
  await press(page, 'j', 'ArrowRight', 'x')
  expect(await selection(page)).toBe('The Maritime Council said on Tuesday that it would answer within the week.')
  await press(page, 'x')
  expect(await selection(page)).toMatch(/^The Maritime Council .* “a close call”\.$/u)
  await press(page, 'c')
  await expect(text.getByRole('article', { name: 'Claim' }).locator('.quotation-words')).toContainText(
    'The Maritime Council said on Tuesday that it would answer within the week. Mr. Valk called the request “a close call”.',
  )
  expect(await selection(page)).toBe('')
  await expect(paragraph(2)).toBeFocused()
})

test('three paragraphs are sent as three quotations', async ({ page }) => {
  const { text, reader } = windowOf(page)
  await press(page, 'j', 'Shift+J', 'Shift+J', 'Shift+J', 'Shift+K')
  await expect(reader.getByRole('toolbar', { name: 'Send ¶ 2–4 to' })).toBeVisible()
  await expect(reader.locator('[data-selected]')).toHaveCount(3)
  await press(page, 's')
  await expect(text.locator('blockquote .quotation-words')).toHaveCount(3)
  await expect(text.locator('blockquote .quotation-words').nth(1)).toContainText('Insurers have raised premiums')
  await expect(reader.locator('[data-selected]')).toHaveCount(0)
})

test('words are chosen one by one, more and fewer, to the end of the sentence and into the next paragraph', async ({ page }) => {
  await press(page, 'j', 'ArrowRight', 'ArrowRight')
  expect(await selection(page)).toBe('Maritime')
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight')
  expect(await selection(page)).toBe('Maritime Council said')
  await press(page, 'Shift+ArrowLeft')
  expect(await selection(page)).toBe('Maritime Council')
  await press(page, 'Control+Shift+ArrowRight')
  expect(await selection(page)).toBe('Maritime Council said on Tuesday that it would answer within the week.')
  await press(page, 'Escape')
  expect(await selection(page)).toBe('')
  await press(page, 'ArrowLeft')
  expect(await selection(page)).toBe('escorts')
  await press(page, 'Shift+ArrowRight')
  expect(await selection(page)).toBe('escorts.\nInsurers')
  await expect(windowOf(page).paragraph(3)).toBeFocused()
})

test('the bar at the selection is reached by Tab, and gives the keyboard back', async ({ page }) => {
  const { reader, text, paragraph } = windowOf(page)
  await press(page, 'j', 'j', 'x', 'Tab')
  const bar = reader.getByRole('toolbar', { name: 'Send 12 words to' })
  await expect(bar.getByRole('button', { name: 'Situation' })).toBeFocused()
  await press(page, 'ArrowRight')
  await expect(bar.getByRole('button', { name: 'Actor' })).toBeFocused()
  await press(page, 'Escape')
  await expect(bar).toBeHidden()
  await expect(paragraph(3)).toBeFocused()
  await press(page, 'x', 'Tab', 'ArrowRight', 'ArrowRight', 'Enter')
  await expect(text.getByRole('article', { name: 'Claim' })).toContainText('Insurers have raised premiums')
  await expect(paragraph(3)).toBeFocused()
})

test('what the mouse began goes on by keyboard, and the bar does not cover it', async ({ page }) => {
  const { reader, paragraph } = windowOf(page)
  await paragraph(4)
    .locator('.paragraph-text')
    .dblclick({ position: { x: 60, y: 12 } })
  expect(await selection(page)).toBe('request')
  const bar = reader.locator('.selection-bar')
  await expect(bar).toBeVisible()
  const selected = await page.evaluate(() => window.getSelection()!.getRangeAt(0).getBoundingClientRect().bottom)
  expect((await bar.boundingBox())!.y).toBeGreaterThanOrEqual(selected)
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight')
  expect(await selection(page)).toBe('request is the')
})

test('everything is selected in the article alone, and copied without its numbers', async ({ app, page }) => {
  await press(page, 'Control+a')
  expect((await selection(page)).split('\n')).toHaveLength(6)
  await press(page, 'Escape', 'j', 'j')
  await windowOf(page).reader.getByRole('toolbar', { name: 'Send ¶ 3 to' }).getByRole('button', { name: 'Copy' }).click()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('Insurers have raised premiums twice since January, and may do so again.')
  expect(copied).not.toMatch(/^3/u)
})

test('in Hebrew the arrows go where they point', async ({ page }) => {
  await press(page, 'j', 'ArrowLeft')
  expect(await selection(page)).toBe('מועצת')
  await press(page, 'Shift+ArrowLeft')
  expect(await selection(page)).toBe('מועצת השיט')
  await press(page, 'Shift+ArrowRight')
  expect(await selection(page)).toBe('מועצת')
  await press(page, 'Control+Shift+ArrowLeft', 'c')
  await expect(windowOf(page).text.getByRole('article', { name: 'Claim' })).toContainText(
    'מועצת השיט אמרה ביום שלישי כי תשיב לבקשה בתוך שבוע.',
  )
})
