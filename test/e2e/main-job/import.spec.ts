import { open, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { importFiles, windowOf } from './app-window.ts'

const article = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')

const bad = [
  { what: 'an empty file', name: 'empty.txt', bytes: Buffer.alloc(0), says: 'is empty' },
  { what: 'a picture', name: 'picture.txt', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), says: 'picture.txt' },
  { what: 'invalid UTF-8', name: 'broken.txt', bytes: Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0x20, 0xff, 0xfe, 0x42]), says: 'broken.txt' },
  {
    what: 'a page without an article',
    name: 'front.html',
    bytes: Buffer.from('<!doctype html><title>Front</title><nav><a href="/a">News</a><a href="/b">Sport</a></nav><form><input></form>'),
    says: 'front.html',
  },
]

for (const { what, name, bytes, says } of bad) {
  test(`${what} is refused with a sentence, and the library is unchanged`, async ({ app, page, profile }) => {
    await importFiles(app, page, [article])
    const file = join(profile, name)
    await writeFile(file, bytes)
    const report = await importFiles(app, page, [file])
    expect(report).toContain('No new articles, 1 file not read.')
    expect(report).toContain(says)
    expect(report).toMatch(/library is unchanged/u)
    await expect(windowOf(page).library.getByText('1 article, newest first')).toBeVisible()
  })
}

test('a text of 300 MB is refused at once', async ({ app, page, profile }) => {
  const file = join(profile, 'huge.txt')
  await (await open(file, 'w')).close()
  await truncate(file, 300_000_000)
  const report = await importFiles(app, page, [file])
  expect(report).toContain('300 MB')
  await expect(windowOf(page).library.getByText('Your library is empty')).toBeVisible()
})

test('good files come in beside bad ones, problems first, and the same file twice is known', async ({ app, page, profile }) => {
  const file = join(profile, 'empty.txt')
  await writeFile(file, '')
  expect(await importFiles(app, page, [article, file])).toMatch(
    /1 article added, 1 file not read\.[\s\S]*empty\.txt[\s\S]*Tarsia asks neighbours/u,
  )
  expect(await importFiles(app, page, [article])).toContain('Already in your library')
  await expect(windowOf(page).library.getByRole('option')).toHaveCount(1)
})

test('files dropped anywhere on the window are imported', async ({ page }) => {
  await windowOf(page).library.waitFor()
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [article], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('1 article added.')
})

test('what a source does not say is asked for, and the answer is kept', async ({ launch, app, page }) => {
  await answerOpenDialog(app, [article])
  await page.getByRole('button', { name: 'Import articles…' }).first().click()
  await page.getByRole('dialog', { name: 'Import' }).getByText('Missing: outlet, date').waitFor()
  await page.getByRole('button', { name: 'Complete it' }).click()
  const details = page.getByRole('dialog', { name: 'Details of the article' })
  await expect(details.getByLabel('Outlet')).toBeFocused()
  await page.keyboard.type('Harbour Courier')
  await details.getByLabel('Published').fill('4 March')
  await details.getByRole('button', { name: 'Save' }).click()
  await expect(details.getByText('Write it as 2031-03-04')).toBeVisible()
  await details.getByLabel('Published').fill('2031-03-04')
  await details.getByRole('button', { name: 'Save' }).click()
  await expect(windowOf(page).library.getByRole('option')).toContainText('Harbour Courier')
  await app.close()
  const again = windowOf((await launch()).page)
  await expect(again.reader).toContainText('4 Mar 2031')
  await expect(again.reader.getByText('date missing: add')).toHaveCount(0)
})

test('search finds words of the text and shows where', async ({ app, page }) => {
  await importFiles(app, page, [article])
  const { library } = windowOf(page)
  await library.getByRole('searchbox', { name: 'Search titles and text' }).fill('insurers prem')
  await expect(library.getByRole('option').locator('mark').first()).toHaveText(/insurers/iu)
  await library.getByRole('searchbox', { name: 'Search titles and text' }).fill('"no such words')
  await expect(library.getByText('No article holds')).toBeVisible()
})

test('an import can be stopped: what has come in stays, the rest is named as cancelled', async ({ app, page, profile }) => {
  const text = 'The harbour stayed closed on Monday, the council said in the morning. '.repeat(4000)
  const files = await Promise.all(
    Array.from({ length: 40 }, async (_, number) => {
      const file = join(profile, `notice-${String(number).padStart(2, '0')}.txt`)
      await writeFile(file, `Notice ${number}\n\n${text}`)
      return file
    }),
  )
  await answerOpenDialog(app, files)
  await page.getByRole('button', { name: 'Import articles…' }).first().click()
  await page.getByText('Stop after this file').click()
  const report = page.getByRole('dialog', { name: 'Import' })
  await expect(report).toContainText('files not read')
  const added = Number(/(\d+) articles? added/u.exec(await report.innerText())?.[1] ?? 0)
  expect(added).toBeLessThan(40)
  await report.getByRole('button', { name: 'Close' }).click()
  const listed = await page.evaluate(() => window.attache.listArticles({ text: '', limit: 1, offset: 0 }))
  expect(listed.total).toBe(added)
})
