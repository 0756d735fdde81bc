import type { Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { hold, whileHeld } from '#test/hold-library'
import { sampleFile } from '#test/run-attache'
import { importFiles, saved, windowOf } from '../main-job/app-window.ts'
import { selectWords } from '../picks/desk.ts'
import { command, newBrief } from './brief-window.ts'

/** A brief with this title and the keyboard in its first paragraph, all of it on disk. */
async function briefCalled(page: Page, title: string): Promise<void> {
  await newBrief(page)
  await page.keyboard.type(title)
  await page.locator('.brief-section p').first().click()
  await page.keyboard.type('First. ')
  await saved(page)
}

/** Types so that one batch is under way and the rest waits behind it. */
async function typeBehind(page: Page): Promise<void> {
  await page.keyboard.type('Second. ')
  await page.locator('[data-saving="saving"]').waitFor()
  await page.keyboard.type('Third.')
}

async function choose(page: Page, now: string, next: string): Promise<void> {
  await page.getByRole('button', { name: now, exact: true }).click()
  await page.getByRole('menuitemradio', { name: next, exact: true }).click()
}

test('the window waits for a busy library before it closes, says so, and loses nothing', async ({ launch }) => {
  const { app, page } = await launch()
  await briefCalled(page, 'Alpha')
  await hold(app, true)
  await typeBehind(page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  const waiting = page.getByRole('alertdialog', { name: 'Your last edits are still being saved' })
  await waiting.getByRole('button', { name: 'Stay' }).click()
  await page.locator('.brief-section p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Fourth.')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await waiting.waitFor()
  // Longer than a page that hangs is waited for.
  const ended = new Promise<void>((resolve) => {
    app.process().once('exit', () => resolve())
  })
  await page.waitForTimeout(9000)
  await expect(waiting).toBeVisible()
  await hold(app, false)
  await ended
  const again = await launch()
  await expect(windowOf(again.page).text).toContainText('First. Second. Third. Fourth.')
})

test('a window with everything on disk goes without a question, also while the library is busy', async ({ launch }) => {
  const { app, page } = await launch()
  await briefCalled(page, 'Alpha')
  const gone = page.waitForEvent('close')
  await whileHeld(app, async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await gone
  })
  await app.close()
  const again = await launch()
  await expect(windowOf(again.page).text).toContainText('First.')
})

test('a brief that is opened again before it is on disk has everything that was typed, also after the next start', async ({ launch }) => {
  const { app, page } = await launch()
  await briefCalled(page, 'Alpha')
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('button', { name: 'Untitled brief' })).toBeVisible()
  await page.keyboard.type('Beta')
  await saved(page)
  await choose(page, 'Beta', 'Alpha')
  // The menu knows a title once its brief has been closed, and shows what it knew while it asks.
  await choose(page, 'Alpha', 'Beta')
  await choose(page, 'Beta', 'Alpha')
  await page.locator('.brief-section p').first().click()
  await page.keyboard.press('End')
  await hold(app, true)
  await typeBehind(page)
  await choose(page, 'Alpha', 'Beta')
  // While a brief is on its way its title is not known.
  await choose(page, 'Untitled brief', 'Alpha')
  await hold(app, false)
  const { text } = windowOf(page)
  await expect(text).toContainText('First. Second. Third.')
  await page.locator('.brief-section p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Fourth.')
  await saved(page)
  await app.close()
  const again = await launch()
  await expect(windowOf(again.page).text).toContainText('First. Second. Third. Fourth.')
})

test('what is typed before a brief from a template has come stands in that one', async ({ app, page }) => {
  await briefCalled(page, 'Before')
  await command(page, 'New brief from template…')
  await page.getByRole('listbox', { name: 'Templates' }).focus()
  await whileHeld(app, async () => {
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.type('After')
  })
  const title = windowOf(page).text.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('After')
  await page.keyboard.type('wards')
  await expect(title).toHaveText('Afterwards')
  await choose(page, 'Afterwards', 'Before')
  await expect(title).toHaveText('Before')
})

test('a brief that comes under the question for a template’s name ends the question', async ({ page }) => {
  await briefCalled(page, 'Before')
  await command(page, 'Save this brief’s shape as a template…')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('button', { name: 'Untitled brief' })).toBeVisible()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await windowOf(page).text.getByRole('heading', { level: 1 }).click()
  await page.keyboard.type('After')
  await expect(page.getByRole('button', { name: 'After', exact: true })).toBeVisible()
})

test('who has gone on writing keeps the keyboard when the article that was opened is there', async ({ app, page }) => {
  await importFiles(app, page, [sampleFile('tarsia-seeks-convoy-escorts.txt'), sampleFile('what-a-naval-escort-would-mean.md')])
  await briefCalled(page, 'Escorts')
  const { library, reader, text } = windowOf(page)
  const title = (await library.getByRole('option', { selected: false }).locator('.article-row-title').textContent()) ?? ''
  const paragraph = page.locator('.brief-section p').first()
  await whileHeld(app, async () => {
    await library.getByRole('option', { name: title }).dblclick()
    await paragraph.click()
    await page.keyboard.press('End')
    await page.keyboard.type('as')
  })
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.keyboard.type('sq')
  await expect(paragraph).toHaveText('First. assq')
  await expect(text.locator('blockquote')).toHaveCount(0)
})

test('a passage that is pasted before its article is there stands where it was pasted, and the writer goes on behind it', async ({
  app,
  page,
}) => {
  await importFiles(app, page, [sampleFile('tarsia-seeks-convoy-escorts.txt'), sampleFile('what-a-naval-escort-would-mean.md')])
  await briefCalled(page, 'Escorts')
  const { library, reader, text } = windowOf(page)
  const unread = library.getByRole('option', { selected: false })
  const here = (await reader.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await selectWords(page, 1, ((await page.locator('[data-paragraph="0"] .paragraph-text').textContent()) ?? '').slice(0, 20))
  await page.keyboard.press('Control+c')
  await unread.click()
  await expect(reader.getByRole('heading', { level: 1 })).not.toHaveText(here)
  const paragraph = page.locator('.brief-section p').first()
  await paragraph.click()
  await page.keyboard.press('End')
  await whileHeld(app, async () => {
    await page.keyboard.press('Control+v')
    await page.keyboard.type(' Behind')
  })
  await expect(text.locator('q')).toHaveCount(1)
  await page.keyboard.type(' it.')
  await expect(paragraph).toHaveText(/^First\. .{18,24}\s?1? Behind it\.$/u)
})

test('what is typed for a citation before its source is found is the source’s locator', async ({ app, page }) => {
  await importFiles(app, page, [sampleFile('tarsia-seeks-convoy-escorts.txt'), sampleFile('what-a-naval-escort-would-mean.md')])
  await briefCalled(page, 'Escorts')
  await page.keyboard.press('Control+Alt+c')
  const box = page.getByRole('dialog', { name: 'Insert citation' }).or(page.getByRole('group', { name: 'Insert citation' }))
  await expect(box.getByRole('option')).toHaveCount(2)
  await whileHeld(app, async () => {
    await page.keyboard.type('Tarsia')
    await page.keyboard.press('Enter')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
  })
  await expect(page.getByRole('button', { name: 'Note 1' })).toBeVisible()
  await expect(box).toHaveCount(0)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('tooltip')).toContainText(/^Note 1[^;]*Tarsia[^;]*para\. 12\.$/u)
})

test('a citation is inserted once, however often Enter is pressed before its source is found', async ({ app, page }) => {
  await importFiles(app, page, [sampleFile('tarsia-seeks-convoy-escorts.txt')])
  await briefCalled(page, 'Escorts')
  await page.keyboard.press('Control+Alt+c')
  const box = page.getByRole('dialog', { name: 'Insert citation' }).or(page.getByRole('group', { name: 'Insert citation' }))
  await expect(box.getByRole('option')).toHaveCount(1)
  await whileHeld(app, async () => {
    await page.keyboard.type('Tarsia')
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Enter')
  })
  await expect(page.getByRole('button', { name: 'Note 1' })).toBeVisible()
  await expect(box).toHaveCount(0)
  await saved(page)
  await expect(page.getByRole('button', { name: /^Note \d/u })).toHaveCount(1)
})
