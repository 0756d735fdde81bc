import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerOpenDialog } from '#setup/answer-dialogs'
import { expect as expectSoon, test } from '#test/attache-test'
import { importFiles, saved, windowOf } from '../main-job/app-window.ts'
import { damage, libraryOf, losesOnly } from './library-at-rest.ts'

// Other programs may keep a machine busy for seconds.
const expect = expectSoon.configure({ timeout: 30_000 })

const reports = ['Ice', 'Fog', 'Gale', 'Thaw'].map((name) => ({
  name,
  text: `${name} report\n\n${`The harbour of Velmar saw ${name.toLowerCase()} again, the port authority said on Tuesday. `.repeat(60)}`,
}))

function writeReports(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'attache-reports-'))
  return reports.map(({ name, text }) => {
    const file = join(folder, `${name.toLowerCase()}.txt`)
    writeFileSync(file, text)
    return file
  })
}

// As an ordinary user the app could not read the files that this test writes.
test.use({ sandbox: false })

test.setTimeout(120_000)

test.describe('a damaged library', () => {
  test.beforeEach(async ({ launch }) => {
    const { app, page } = await launch()
    await importFiles(app, page, writeReports())
    await page.getByRole('button', { name: 'New brief' }).first().click()
    await windowOf(page)
      .brief.getByRole('textbox', { name: 'Title' })
      .waitFor()
      .catch(() => undefined)
    await windowOf(page).text.click()
    await page.keyboard.type('Ice holds the port.')
    await saved(page)
    await app.close()
  })

  test('says what is safe, saves what can be read, opens it to be read, and is not touched', async ({ launch, profile }) => {
    const bytes = damage(profile, losesOnly('article'))
    const usual = await launch()
    for (const row of await windowOf(usual.page).library.getByRole('option').all()) await row.click()
    await expect(usual.page.locator('.fui-ToastTitle', { hasText: 'A page of the library is damaged' })).toBeVisible()
    await usual.page.screenshot({ path: '/tmp/damaged-notice.png' })
    await usual.app.close()
    const { app, page } = await launch()
    await expect(page.getByRole('heading', { name: 'Your library is damaged' })).toBeVisible()
    await expect(page.getByText('3 articles and 1 brief can be read. 1 thing cannot be read whole.')).toBeVisible()
    await page.screenshot({ path: '/tmp/damaged-light.png' })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: '/tmp/damaged-dark.png' })
    await page.emulateMedia({ colorScheme: 'light' })
    const folder = mkdtempSync(join(profile, 'saved-'))
    await answerOpenDialog(app, [folder])
    await page.getByRole('button', { name: 'Save what can be read…' }).click()
    await expect(page.getByText(/3 articles, 3 original files, 1 brief\./u)).toBeVisible()
    await page.screenshot({ path: '/tmp/damaged-saved.png' })
    const made = join(folder, readdirSync(folder)[0]!)
    console.log(readdirSync(made, { recursive: true }), readFileSync(join(made, 'library.json'), 'utf8').slice(-900))
    await page.getByRole('button', { name: 'Open read-only' }).click()
    await expect(page.getByText(/Read-only: this is what could be read/u)).toBeVisible()
    await windowOf(page).library.getByRole('searchbox').fill('velmar')
    await page.waitForTimeout(1500)
    await page.screenshot({ path: '/tmp/damaged-read-only.png' })
    await app.close()
    expect(Buffer.compare(readFileSync(libraryOf(profile).file), bytes)).toBe(0)
  })
})
