import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialog } from '#setup/answer-dialogs'
import { expect, libraryOf, test } from './library-window.ts'

const files = 20

test('an import that ends while an article is on its way to the reader opens none of its own', async ({ app, page, profile }) => {
  const { library, search, row } = libraryOf(page)
  const paths = Array.from({ length: files }, (_, n) => join(profile, `notice-${n}.txt`))
  await Promise.all(
    paths.map((path, n) =>
      writeFile(path, `Notice ${n}\n\n${`Notice ${n} says that the harbour stayed closed on day ${n}. `.repeat(400)}`),
    ),
  )
  await search.fill('lighthouse')
  await row('no. 0').waitFor()
  // Each import tells of a file before it answers: what is clicked then is still on its way when the answer comes.
  const clicked = page.evaluate(
    (last) =>
      new Promise<void>((resolve) => {
        window.attache.on('importProgress', (step) => {
          if (step.kind !== 'finished' || step.id !== last) return
          document.querySelector('.article-row')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
          resolve()
        })
      }),
    files,
  )
  await answerOpenDialog(app, paths)
  await library.getByRole('button', { name: 'Import articles…' }).click()
  await page.getByRole('button', { name: 'Close and go on importing' }).click()
  await clicked
  await expect(library.getByText(`${files} articles added`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'no. 0' })).toBeVisible()
})

test('a title that is being typed stays in the list, wherever its article is moved to', async ({ page }) => {
  const { list, row, rows, count, undo } = libraryOf(page)
  await row('no. 59').click()
  for (let above = 0; above < 29; above += 1) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  await expect(count).toHaveText('30 articles')
  await expect(rows.first()).toContainText('no. 29')
  await row('no. 29').click()
  await page.keyboard.press('F2')
  await page.keyboard.type('Half a ')
  // Whatever puts articles above it while one types: an import that goes on, or, as here, a deletion that is taken back.
  await undo.evaluate((button: HTMLElement) => button.click())
  await expect(count).toHaveText('60 articles')
  await page.keyboard.type('title')
  await page.keyboard.press('Enter')
  await expect(list).toBeFocused()
  await expect(row('Half a title')).toBeVisible()
})
