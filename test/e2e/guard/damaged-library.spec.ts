import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog } from '#setup/answer-dialogs'
import type { Store } from '#store'
import { expect as expectSoon, test } from '#test/attache-test'
import { importFiles, saved, windowOf } from '../main-job/app-window.ts'
import { damage, fails, libraryOf } from './library-at-rest.ts'

// Other programs may keep a machine busy for seconds.
test.setTimeout(180_000)
const expect = expectSoon.configure({ timeout: 30_000 })

// As an ordinary user the app could not read the files that this test writes.
test.use({ sandbox: false, provoked: /Error invoking remote method '\w+': Error: failed: damaged/ })

const words = ['ice', 'fog', 'gale', 'thaw']

test.beforeEach(async ({ launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-reports-'))
  const files = words.map((word) => {
    const file = join(folder, `${word}.txt`)
    writeFileSync(file, `Report on ${word}\n\n${`The harbour of Velmar saw ${word} again, the port authority said. `.repeat(120)}`)
    return file
  })
  const { app, page } = await launch()
  await importFiles(app, page, files)
  await page.getByRole('button', { name: 'New brief' }).first().click()
  await page.locator('.brief-section p').first().click()
  await page.keyboard.type('Ice holds the port.')
  await saved(page)
  await app.close()
})

const ids = (store: Store) => store.listArticles({ text: '', limit: 9, offset: 0 }).rows.map(({ id }) => id)
const lostTexts = (store: Store) => ids(store).filter((id) => fails(() => store.readArticles({ ids: [id] }))).length
const search = (store: Store) => store.listArticles({ text: 'harbour', limit: 9, offset: 0 }).total

/** Searches, for which all of it is read, until the app has met the damage and said so. Nothing is opened: where one has read to would be kept in the file, whose bytes are compared. */
async function meetDamage(page: Page): Promise<void> {
  await windowOf(page).library.getByRole('searchbox').fill('harbour')
  await expect(page.locator('.fui-ToastTitle', { hasText: 'A page of the library is damaged' })).toBeVisible()
}

test('a damaged library says what is safe, is saved and read as far as it can be, and is not touched', async ({ launch, profile }) => {
  const bytes = damage(profile, (store) => lostTexts(store) === 1)
  const usual = await launch()
  await meetDamage(usual.page)
  await usual.app.close()
  const { app, page } = await launch()
  await expect(page.getByRole('heading', { name: 'Your library is damaged' })).toBeVisible()
  await expect(page.getByText('3 articles and 1 brief can be read. 1 thing cannot be read whole.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'What cannot be read' })).toHaveText(/^The article “Report on \w+” cannot be read\.$/u)
  const folder = mkdtempSync(join(profile, 'saved-'))
  await answerOpenDialog(app, [folder])
  await page.getByRole('button', { name: 'Save what can be read…' }).click()
  await expect(page.getByText(/3 articles, 3 original files, 1 brief\./u)).toBeVisible()
  const made = join(folder, readdirSync(folder)[0]!)
  expect({
    files: readdirSync(made),
    briefs: readdirSync(join(made, 'briefs')),
    originals: readdirSync(join(made, 'originals')).length,
  }).toEqual({
    files: ['briefs', 'library.json', 'originals'],
    briefs: ['untitled.attache'],
    originals: 3,
  })

  await page.getByRole('button', { name: 'Open read-only' }).click()
  await expect(page.getByText(/Read-only: this is what could be read/u)).toBeVisible()
  await windowOf(page).library.getByRole('searchbox').fill('harbour')
  await expect(windowOf(page).library.getByRole('option')).toHaveCount(3)
  await expect(page.locator('.brief-section p').first()).toHaveText('Ice holds the port.')
  await page.evaluate(async () => {
    const { rows } = await window.attache.listArticles({ text: '', limit: 9, offset: 0 })
    void window.attache.trashArticles({ ids: rows.map(({ id }) => id), cited: 'trash' })
  })
  await expect(page.locator('.fui-ToastTitle', { hasText: 'This library is open to be read only' })).toBeVisible()
  await app.close()
  expect(Buffer.compare(readFileSync(libraryOf(profile).file), bytes)).toBe(0)

  const last = await launch()
  await last.page.getByRole('button', { name: 'Start a new library' }).click()
  await expect(last.page.getByText('Your library is empty')).toBeVisible()
  const aside = join(profile, 'library', 'set-aside-1')
  expect({ files: readdirSync(aside).toSorted(), isSame: Buffer.compare(readFileSync(join(aside, 'library.db')), bytes) }).toEqual({
    files: ['damaged', 'library.db', 'library.key'],
    isSame: 0,
  })
})

test('where only the search index is damaged it is made again, the user is told once, and the damaged file is kept', async ({
  launch,
  profile,
}) => {
  const bytes = damage(profile, (store) => fails(() => search(store)) && lostTexts(store) === 0)
  const usual = await launch()
  await meetDamage(usual.page)
  await usual.app.close()
  const { app, page } = await launch()
  await expect(
    page.locator('.fui-ToastTitle', { hasText: 'nothing is missing. The damaged file is kept as “library.damaged-1.db”' }),
  ).toBeVisible()
  await windowOf(page).library.getByRole('searchbox').fill('harbour')
  await expect(windowOf(page).library.getByRole('option')).toHaveCount(4)
  await app.close()
  expect(Buffer.compare(readFileSync(join(profile, 'library', 'library.damaged-1.db')), bytes)).toBe(0)
  const again = await launch()
  await expect(windowOf(again.page).library.getByRole('option')).toHaveCount(4)
  await expect(again.page.locator('.fui-ToastTitle')).toHaveCount(0)
})
