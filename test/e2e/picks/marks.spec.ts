import { expect, test } from '#test/attache-test'
import { windowOf } from '../main-job/app-window.ts'
import { deskWithArticle, markedWords, selectWords } from './desk.ts'

test.beforeEach(async ({ app, page }) => deskWithArticle(app, page))

test('overlapping picks are each marked at their own words, and the badge under the pointer shows which they are', async ({ page }) => {
  const { paragraph } = windowOf(page)
  const picks = [
    { key: 's', words: 'have run out of other options,” Ilse Maren' },
    { key: 'a', words: 'Ilse Maren, an analyst' },
    { key: 'c', words: 'run out' },
    { key: 'q', words: 'run out' },
    { key: 's', words: ' at the Straits Institute' },
  ]
  for (const { key, words } of picks) {
    await selectWords(page, 4, words)
    await page.keyboard.press(key)
  }
  const badges = paragraph(4).locator('.paragraph-badge')
  await expect(badges).toHaveCount(5)
  const shown: string[] = []
  for (const badge of await badges.all()) {
    await badge.hover()
    const pick = (await badge.getAttribute('data-pick')) ?? ''
    await expect(page.locator('.picked.is-active').first()).toHaveAttribute('data-pick', pick)
    shown.push(await markedWords(page, pick))
    expect(
      new Set(await page.locator('.picked.is-active').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-pick')))),
    ).toEqual(new Set([pick]))
  }
  expect(shown.toSorted()).toEqual(picks.map(({ words }) => words.trim()).toSorted())
  const letters = await paragraph(4)
    .locator('.picked[data-letter]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-letter')))
  expect(letters).toEqual(['S', 'C', 'Q', 'A', 'S'])
})

test('a paragraph kept for later is marked as not in the text, is listed, and is still there after a restart', async ({
  app,
  page,
  launch,
}) => {
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('p')
  const { paragraph } = windowOf(page)
  const badge = paragraph(3).getByRole('button', { name: 'Kept for later, not in the text: note and tags' })
  await badge.click()
  await page.getByRole('textbox', { name: 'Note to yourself' }).fill('Ask the officials.')
  await page.getByRole('textbox', { name: 'Tags' }).fill('port, ask, Port')
  await page.keyboard.press('Enter')
  await expect(badge).toBeFocused()
  await page.locator('[data-saving="saved"]').waitFor()
  await app.close()
  const again = await launch()
  await windowOf(again.page).text.waitFor()
  await again.page.keyboard.press('Control+4')
  const row = again.page.getByRole('listbox', { name: 'Picks' }).getByRole('option')
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('Not in the text')
  await expect(row).toContainText('Ask the officials.')
  expect(await row.locator('.pick-tag').allInnerTexts()).toEqual(['port', 'ask'])
  await again.page.keyboard.press('c')
  await expect(windowOf(again.page).text.locator('blockquote')).toHaveCount(1)
  await expect(row).toContainText('Claims, note 1')
})

test('the mark of a pick opens its card, and a quotation’s source marks its very words in the article', async ({ page }) => {
  const { text, paragraph } = windowOf(page)
  await selectWords(page, 6, 'a close and lasting partner')
  await page.keyboard.press('a')
  await paragraph(6).locator('.picked').click()
  const card = page.getByRole('group', { name: 'Pick' }).or(page.getByRole('dialog', { name: 'Pick' }))
  await expect(card).toContainText('Actors, note 1')
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    document.addEventListener('animationstart', ({ target }) => {
      if (target instanceof HTMLElement && target.classList.contains('picked')) document.body.dataset['flashed'] = target.textContent ?? ''
    })
  })
  await text.getByTitle('Go to this passage in the article').click()
  await expect(paragraph(6)).toBeFocused()
  await expect(page.locator('body')).toHaveAttribute('data-flashed', 'a close and lasting partner')
})
