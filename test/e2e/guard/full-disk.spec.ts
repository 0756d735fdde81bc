import type { ElectronApplication, Page } from '@playwright/test'
import { answerOpenDialog } from '#setup/answer-dialogs'
import { sampleFile } from '#test/run-attache'
import { expect as expectSoon, test } from '#test/attache-test'
import { importFiles, saved, windowOf } from '../main-job/app-window.ts'
import { smallDisk } from './small-disk.ts'

// Other programs may keep a machine busy for seconds.
const expect = expectSoon.configure({ timeout: 30_000 })

// As another user the app could not write to the disk that this test mounts.
test.use({ sandbox: false, provoked: /Error invoking remote method '\w+': Error: failed: disk-full/ })

test.setTimeout(180_000)

const first = sampleFile('tarsia-seeks-convoy-escorts.txt')
const second = sampleFile('what-a-naval-escort-would-mean.md')

/** Imports the second file by its shortcut, and answers what the screen said. */
async function importAgain(app: ElectronApplication, page: Page): Promise<string> {
  await answerOpenDialog(app, [second])
  await page.keyboard.press('Control+Shift+O')
  const screen = page.getByRole('dialog', { name: 'Import' })
  const close = screen.getByRole('button', { name: 'Close', exact: true })
  await close.waitFor()
  const text = await screen.innerText()
  await close.click()
  await screen.waitFor({ state: 'hidden' })
  return text
}

test('on a full disk every loss is said, typing is kept in the window, and saved once there is room', async ({ launch, profile }) => {
  const disk = smallDisk(profile)
  if (disk === null) {
    process.stderr.write('passed over: this user may mount no disk\n')
    return
  }
  try {
    const { app, page } = await launch()
    const { status, text } = windowOf(page)
    const notice = (words: string) => page.locator('.fui-ToastTitle', { hasText: words })
    await importFiles(app, page, [first])
    await page.getByRole('button', { name: 'New brief' }).first().click()
    await text.waitFor()
    await page.keyboard.type('Other')
    await saved(page)
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('button', { name: 'Untitled brief', exact: true })).toBeVisible()
    await page.locator('.brief-section p').first().click()
    await page.keyboard.type('Before. ')
    await saved(page)

    disk.fill()
    await page.keyboard.type('While full. ')
    await expect(notice('The disk is full, so what you typed last is not saved yet.')).toBeVisible()
    await expect(status.getByText('Not saved yet: trying again')).toBeVisible()
    const ids = await page.evaluate(async () =>
      (await window.attache.listArticles({ text: '', limit: 9, offset: 0 })).rows.map(({ id }) => id),
    )
    await page.evaluate((all) => void window.attache.tagArticles({ ids: all, add: ['ice'], remove: [] }), ids)
    await expect(notice('The disk is full, so that was not done.')).toBeVisible()
    expect(await importAgain(app, page)).toContain('The disk is full')
    const after = await page.evaluate((all) => Promise.all(all.map((id) => window.attache.articleDetails(id))), ids)
    expect(after.map((details) => details?.tags)).toEqual([[]])

    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    const unsaved = page.getByRole('alertdialog', { name: 'Your last edits are not saved' })
    await expect(unsaved).toBeVisible()
    await unsaved.getByRole('button', { name: 'Stay' }).click()

    await page.getByRole('button', { name: 'Untitled brief', exact: true }).click()
    await page.getByRole('menuitemradio', { name: 'Other', exact: true }).click()
    await expect(text).not.toContainText('While full.')
    await page.getByRole('button', { name: 'Other', exact: true }).click()
    await page.getByRole('menuitemradio', { name: 'Untitled brief', exact: true }).click()
    await expect(text).toContainText('Before. While full.')
    await page.getByRole('button', { name: 'Untitled brief', exact: true }).click()
    await page.getByRole('menuitemradio', { name: 'Other', exact: true }).click()
    await expect(text).not.toContainText('While full.')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await unsaved.getByRole('button', { name: 'Stay' }).click()
    await page.getByRole('button', { name: 'Other', exact: true }).click()
    await page.getByRole('menuitemradio', { name: 'Untitled brief', exact: true }).click()
    await expect(text).toContainText('Before. While full.')

    disk.free()
    await page.locator('.brief-section p').first().click()
    await page.keyboard.press('End')
    await page.keyboard.type('With room again.')
    await saved(page)
    expect(await importAgain(app, page)).not.toContain('The disk is full')
    await app.close()
    const again = await launch()
    await expect(windowOf(again.page).text).toContainText('Before. While full. With room again.')
    expect(await again.page.evaluate(async () => (await window.attache.listArticles({ text: '', limit: 9, offset: 0 })).total)).toBe(2)
    await again.app.close()

    disk.fill()
    const full = await launch()
    await expect(windowOf(full.page).text).toContainText('With room again.')
    await full.app.close()
  } finally {
    disk.unmount()
  }
})

test('a first start on a full disk says so, and tries again', async ({ launch, profile }) => {
  const disk = smallDisk(profile)
  if (disk === null) {
    process.stderr.write('passed over: this user may mount no disk\n')
    return
  }
  try {
    disk.fill()
    const { page } = await launch()
    await expect(page.getByRole('heading', { name: 'Your library cannot be opened' })).toBeVisible()
    await expect(page.getByText(/The disk is full/u)).toBeVisible()
    disk.free()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('region', { name: 'Articles', exact: true })).toBeVisible()
  } finally {
    disk.unmount()
  }
})
