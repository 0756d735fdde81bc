import { mkdir, open, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { cancelOpenDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { importFiles, startImport, windowOf } from './app-window.ts'

const article = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')

const prose = [
  'The Maritime Council said on Tuesday that it would answer the request for escorts within the week, after three companies had asked for them.',
  'Insurers have raised premiums for the passage twice since January, and may do so again in the next two days, according to brokers in the port city.',
  'The request is the third of its kind in a year. Nobody at the council would say whether the ministry had been asked, too.',
].join('\n\n')

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

test('what cannot be read is refused with a sentence each, and the library is unchanged', async ({ app, page, profile }) => {
  await importFiles(app, page, [article])
  for (const { what, name, bytes, says } of bad) {
    const file = join(profile, name)
    await writeFile(file, bytes)
    const report = await importFiles(app, page, [file])
    expect.soft(report, what).toContain('No new articles, 1 file not read.')
    expect.soft(report, what).toContain(says)
    expect.soft(report, what).toMatch(/library is unchanged/u)
  }
  const huge = join(profile, 'huge.txt')
  await (await open(huge, 'w')).close()
  await truncate(huge, 300_000_000)
  expect(await importFiles(app, page, [huge])).toContain('300 MB')
  await expect(windowOf(page).library.getByText('1 article', { exact: true })).toBeVisible()
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
  await drop(page, [article])
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('1 article added.')
})

test('what a source does not say is asked for on the spot, and the answer is kept', async ({ launch, app, page }) => {
  await startImport(app, page, [article])
  const screen = page.getByRole('dialog', { name: 'Import' })
  await expect(screen.getByText('1 article lacks a title, outlet or date.')).toBeVisible()
  await screen.getByLabel('Outlet').fill('Harbour Courier')
  await page.keyboard.press('Enter')
  await expect(screen.getByLabel('Published')).toBeFocused()
  await page.keyboard.type('4 March')
  await page.keyboard.press('Enter')
  await expect(screen.getByText('Write it as 2031-03-04')).toBeVisible()
  await screen.getByLabel('Published').fill('2031-03-04')
  await page.keyboard.press('Enter')
  await expect(screen.getByText('1 article lacks')).toHaveCount(0)
  await screen.getByRole('button', { name: 'Close' }).click()
  await expect(windowOf(page).library.getByRole('option')).toContainText('Harbour Courier')
  await app.close()
  const again = windowOf((await launch()).page)
  await expect(again.reader).toContainText('4 Mar 2031')
  await expect(again.reader.getByText('date missing: add')).toHaveCount(0)
})

test('what the source hints at is filled in by one press', async ({ app, page, profile }) => {
  const file = join(profile, '2031-03-05 council.txt')
  await writeFile(file, `Council answers\n\n${prose}`)
  await startImport(app, page, [file])
  const screen = page.getByRole('dialog', { name: 'Import' })
  await screen.getByRole('button', { name: /Use “5 Mar 2031” as date/u }).click()
  await expect(screen.getByLabel('Published')).toHaveValue('2031-03-05')
  await screen.getByRole('button', { name: 'Close' }).click()
  await expect(windowOf(page).library.getByRole('option')).toContainText('5 Mar 2031')
})

test('a folder dropped on the window is taken in with the folders in it; the rest is counted', async ({ page, profile }) => {
  const folder = join(profile, 'clippings')
  await mkdir(join(folder, 'older'), { recursive: true })
  await mkdir(join(folder, '.git'))
  await writeFile(join(folder, 'b.txt'), `Council answers\n\n${prose}`)
  await writeFile(
    join(folder, 'older', 'a.md'),
    `# Pilots walk out\n\nThe pilots of the strait walked out on Friday. They want better boats.`,
  )
  await writeFile(join(folder, 'picture.png'), 'no article')
  await writeFile(join(folder, '.hidden.txt'), 'hidden')
  await symlink(article, join(folder, 'link.txt'))
  await drop(page, [folder])
  const screen = page.getByRole('dialog', { name: 'Import' })
  await expect(screen).toContainText('2 articles added.')
  await expect(screen).toContainText('Of the folder, 1 file of another kind, 2 hidden files and folders and 1 link were passed over.')
})

test('text, a page and links are told apart when they are pasted', async ({ page }) => {
  await windowOf(page).library.waitFor()
  await page.keyboard.press('Control+Alt+v')
  const box = page.getByRole('dialog', { name: 'Paste links, text or a page' })
  const field = box.getByRole('textbox')
  await expect(field).toBeFocused()
  await expect(box.getByRole('button', { name: 'Import' })).toBeDisabled()
  await field.fill('https://courier.example/a\nhttps://courier.example/b')
  await expect(box.getByText('2 links, to be fetched')).toBeVisible()
  await field.fill(`Council answers\n\n${prose}`)
  await expect(box.getByText(/Text of \d+ words/u)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('1 article added.')
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('Pasted text.txt')
})

test('a page pasted into the library is imported as a page', async ({ app, page }) => {
  const { library } = windowOf(page)
  await importFiles(app, page, [article])
  await library.getByRole('listbox').focus()
  await app.evaluate((electron, text) => {
    // Its types here are those of a page’s clipboard, which has the same name.
    // oxlint-disable-next-line typescript/unbound-method -- it is called with its object
    Reflect.apply(electron.clipboard.write, electron.clipboard, [
      { text, html: `<h1>Council answers</h1><p>${text}</p><blockquote><p>We will answer within the week.</p></blockquote>` },
    ])
  }, prose)
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('1 article added.')
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('Pasted page.html')
})

test('a file that could not be read is tried again where it stands', async ({ app, page, profile }) => {
  const file = join(profile, 'later.txt')
  await startImport(app, page, [file])
  const screen = page.getByRole('dialog', { name: 'Import' })
  await expect(screen).toContainText('“later.txt” is not there')
  await writeFile(file, `Council answers\n\n${prose}`)
  await screen.getByRole('button', { name: 'Retry later.txt' }).click()
  await expect(screen).toContainText('1 article added.')
  await expect(screen.getByRole('listitem')).toHaveCount(1)
})

test('the same article from another file is offered as a duplicate; what is taken out can be put back', async ({ app, page, profile }) => {
  const [first, second] = [join(profile, 'first.txt'), join(profile, 'second.txt')]
  await writeFile(first, `Council answers\n\n${prose}`)
  await writeFile(second, `Council answers\n\n${prose}\n\nRead on our page.`)
  await importFiles(app, page, [first])
  await startImport(app, page, [second])
  const screen = page.getByRole('dialog', { name: 'Import' })
  const { library } = windowOf(page)
  await expect(screen).toContainText(
    'The same article is in your library: “Council answers”, unknown outlet, no date. 100% of the shorter one stands in the other.',
  )
  await screen.getByRole('button', { name: 'Keep the new one' }).click()
  await expect(screen).toContainText('The new one is kept; the old one was taken out of the library.')
  await expect(screen.getByRole('button', { name: 'Undo' })).toBeFocused()
  await expect(page.locator('.library [role="option"]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('.library [role="option"]')).toHaveCount(2)
  await screen.getByRole('button', { name: 'Keep the old one' }).click()
  await expect(screen).toContainText('The old one is kept')
  await screen.getByRole('button', { name: 'Close' }).click()
  await expect(library.getByRole('option')).toHaveCount(1)
})

test('another outlet’s copy of a text is named as the same origin, and nothing is to be decided', async ({ app, page, profile }) => {
  const [first, second] = [join(profile, 'courier.md'), join(profile, 'wire.md')]
  await writeFile(first, `---\ntitle: Council answers\noutlet: Harbour Courier\ndate: 2031-03-04\n---\n\n${prose}`)
  await writeFile(second, `---\ntitle: Answer within the week\noutlet: Meridian Wire\ndate: 2031-03-04\n---\n\n${prose}`)
  await startImport(app, page, [first, second])
  const screen = page.getByRole('dialog', { name: 'Import' })
  await expect(screen).toContainText('2 articles added.')
  await expect(screen).toContainText('The same text in another outlet: “Council answers”, Harbour Courier, 4 Mar 2031.')
  await expect(screen.getByRole('button', { name: 'Keep the old one' })).toHaveCount(0)
})

test('closing the dialog for a folder opens nothing', async ({ app, page }) => {
  await windowOf(page).library.waitFor()
  await cancelOpenDialog(app)
  expect(await page.evaluate(() => window.attache.importFolder())).toEqual([])
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('an article that a brief cites is not taken out', async ({ app, page, profile }) => {
  const [first, second] = [join(profile, 'first.txt'), join(profile, 'second.txt')]
  await writeFile(first, `Council answers\n\n${prose}`)
  await writeFile(second, `Council answers\n\n${prose}\n\nRead on our page.`)
  await importFiles(app, page, [first])
  await page.keyboard.press('Control+n')
  await windowOf(page).text.waitFor()
  await page.keyboard.press('Control+2')
  await page.keyboard.press('c')
  await startImport(app, page, [second])
  const screen = page.getByRole('dialog', { name: 'Import' })
  await screen.getByRole('button', { name: 'Keep the new one' }).click()
  await expect(screen).toContainText('The old one is cited in Untitled brief, so both are kept.')
  await expect(page.locator('.library [role="option"]')).toHaveCount(2)
})

test('the receipt says what was read and what was left out, from the import and from the reader', async ({ app, page, profile }) => {
  const file = join(profile, 'council.html')
  await writeFile(
    file,
    `<!doctype html><html lang="en"><head><title>Council answers</title></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
     <article><h1>Council answers</h1>${prose
       .split('\n\n')
       .map((text) => `<p>${text}</p>`)
       .join('')}</article></body></html>`,
  )
  await startImport(app, page, [file])
  const button = page.getByRole('button', { name: 'Receipt of Council answers' })
  await button.click()
  const receipt = page.getByRole('dialog', { name: 'Receipt' })
  await expect(receipt).toContainText('Web page, UTF-8')
  await expect(receipt.getByRole('row', { name: /menus and navigation/u })).toContainText('Home World')
  await receipt.getByRole('button', { name: 'Copy as text' }).click()
  await expect(receipt.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('menus and navigation\tbefore reading\t2\tHome World')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await page.getByRole('button', { name: 'Close' }).click()
  const link = windowOf(page).reader.getByRole('button', { name: 'receipt', exact: true })
  await link.click()
  await expect(receipt).toContainText('Council answers')
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
})

test('search finds words of the text and shows where', async ({ app, page }) => {
  await importFiles(app, page, [article])
  const { library } = windowOf(page)
  await library.getByRole('searchbox', { name: 'Search titles and text' }).fill('insurers prem')
  await expect(library.getByRole('option').locator('mark').first()).toHaveText(/insurers/iu)
  await library.getByRole('searchbox', { name: 'Search titles and text' }).fill('"no such words')
  await expect(library.getByText('Nothing found for')).toBeVisible()
})

test('an import can be stopped: what has come in stays, the rest is named as cancelled', async ({ app, page, profile }) => {
  test.setTimeout(240_000)
  const files = await notices(profile, 40, 4000)
  await startImport(app, page, files)
  const screen = page.getByRole('dialog', { name: 'Import' })
  await screen.getByRole('button', { name: 'Cancel import' }).click()
  await expect(screen).toContainText(/\d+ cancelled/u)
  const added = Number(/(\d+) articles? added/u.exec(await screen.innerText())?.[1] ?? 0)
  expect(added).toBeLessThan(40)
  await screen.getByRole('button', { name: 'Close' }).click()
  const listed = await page.evaluate(() => window.attache.listArticles({ text: '', limit: 1, offset: 0 }))
  expect(listed.total).toBe(added)
  await windowOf(page).library.getByText('Show', { exact: true }).click()
  await screen.getByRole('button', { name: /Retry all \d+/u }).click()
  await expect(screen).toContainText('40 articles added.', { timeout: 120_000 })
})

test('an import goes on when its screen is closed; a line in the library brings it back', async ({ app, page, profile }) => {
  test.setTimeout(240_000)
  const files = await notices(profile, 60, 400)
  await startImport(app, page, files)
  await page.getByRole('button', { name: 'Close and go on importing' }).click()
  const { library } = windowOf(page)
  await expect(library.getByText('60 articles added')).toBeVisible({ timeout: 120_000 })
  await library.getByText('Show', { exact: true }).click()
  const screen = page.getByRole('dialog', { name: 'Import' })
  await expect(screen).toContainText('60 articles added.')
  expect(await screen.getByRole('listitem').count()).toBeLessThan(60)
})

/** Text files that differ in their first line, each of so many sentences. */
async function notices(folder: string, count: number, sentences: number): Promise<readonly string[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const file = join(folder, `notice-${String(number).padStart(2, '0')}.txt`)
      const text = `Notice ${number} says that the harbour stayed closed on day ${number}, the council said. `.repeat(sentences)
      await writeFile(file, `Notice ${number}\n\n${text}`)
      return file
    }),
  )
}

/** Drops files or folders on the middle of the window, as the system does. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  await windowOf(page).library.waitFor()
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
}
