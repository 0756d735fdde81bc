import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packBrief } from '#export/attache'
import { answerOpenDialog, answerSaveDialog } from '#setup/answer-dialogs'
import { articleOf } from '#test/article-of'
import { expect as expectSoon, test } from '#test/attache-test'
import { block, briefOf, noteOn, pickOf, quoted, text as words } from '#test/brief-of'
import { readDocx } from '#test/read-docx'
import { exportWindow, windowOf } from '../main-job/app-window.ts'

// Other programs may keep a machine busy for seconds.
test.setTimeout(180_000)
const expect = expectSoon.configure({ timeout: 30_000 })

// As an ordinary user the app could not read the file that this test writes.
test.use({ sandbox: false })

const article = articleOf(['The harbour of Velmar froze on Tuesday.'])
const pick = pickOf(article, { paragraph: 0, from: 4, to: 21 })
const whole = pickOf(article, { paragraph: 0, from: 0, to: 39 }, 'p2')

test('a brief that came without an article it quotes says so at every place, and nothing breaks', async ({ app, page }) => {
  const brief = briefOf(
    [
      block([words('He speaks of '), quoted(pick), noteOn(pick)], { id: 'b1' }),
      block([words(whole.words), noteOn(whole, 'n2')], { id: 'b2', pick: whole }),
    ],
    [pick, whole],
  )
  const folder = mkdtempSync(join(tmpdir(), 'attache-gone-'))
  const file = join(folder, 'brief.attache')
  writeFileSync(file, packBrief(brief, []))
  await answerOpenDialog(app, [file])
  await page.getByRole('button', { name: 'Commands and articles' }).first().click()
  await page.getByPlaceholder('Search commands and articles').fill('Open brief file')
  await page.keyboard.press('Enter')

  const { text, brief: pane } = windowOf(page)
  const chip = text.locator('.source-chip')
  await expect(chip).toBeDisabled()
  await expect(chip).toHaveText('Source not in the library, ¶ 1')
  await expect(chip).toHaveAttribute('title', /The article cited here is not in the library/u)
  await expect(text.locator('.source-verdict')).toHaveText('cannot be checked')

  await text.getByRole('button', { name: 'Note 1' }).click()
  await expect(page.locator('.note-card').getByText(/The article cited here is not in the library/u)).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /findings?$/u }).click()
  await expect(pane.getByText(/The article cited here is not in the library/u).first()).toBeVisible()

  const docx = join(folder, 'out.docx')
  await answerSaveDialog(app, docx)
  await page.getByRole('button', { name: 'Export to Word or PDF…' }).click()
  const asking = exportWindow(page)
  await expect(asking.getByText(/The article cited here is not in the library/u).first()).toBeVisible()
  await expect(asking.getByRole('button', { name: 'Export…' })).toBeDisabled()
  await asking.getByRole('checkbox', { name: 'Export despite this: a source that is not in the library' }).check()
  await asking.getByRole('button', { name: 'Export…' }).click()
  await asking.getByText('Saved as out.docx', { exact: true }).waitFor()
  expect(JSON.stringify(readDocx(new Uint8Array(readFileSync(docx))))).toContain('[source no longer in the library]')
})
