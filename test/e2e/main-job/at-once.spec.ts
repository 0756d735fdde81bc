import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, testOfOneApp } from '#test/attache-test'
import { importFiles, startImport, windowOf } from './app-window.ts'

const test = testOfOneApp()

const prose = (place: string) =>
  `The council of ${place} said on Tuesday that it would answer the request for escorts within the week, after three companies had asked for them.`

/** A page that states neither outlet nor day, and hints at both. */
async function hintingPage(profile: string, place: string): Promise<string> {
  const file = join(profile, `${place}.html`)
  const address = `https://courier.example/2031/03/council-of-${place}-answers.html`
  await writeFile(
    file,
    `<!doctype html><!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->
     <html lang="en"><head><title>Council of ${place} answers - Harbour Courier</title></head>
     <body><article><h1>Council of ${place} answers</h1><p>${prose(place)}</p><p>${prose(`the ports around ${place}`)}</p></article></body></html>`,
  )
  return file
}

test('two hints taken at once on the screen of importing are both kept', async ({ app, page, profile }) => {
  await startImport(app, page, [await hintingPage(profile, 'Velmar')])
  const screen = page.getByRole('dialog', { name: 'Import' })
  await expect(screen.getByText('1 article lacks a title, outlet or date.')).toBeVisible()
  const day = await screen.getByRole('button', { name: 'Use “March 2031” as date' }).elementHandle()
  await screen.getByRole('button', { name: 'Use “Harbour Courier” as outlet' }).evaluate((outlet: HTMLElement, other) => {
    outlet.click()
    if (other instanceof HTMLElement) other.click()
  }, day)
  await expect(screen.getByText('1 article lacks')).toHaveCount(0)
  await screen.getByRole('button', { name: 'Close' }).click()
})

test('two hints taken at once in the reader are both kept', async ({ app, page, profile }) => {
  await importFiles(app, page, [await hintingPage(profile, 'Tarsia')])
  const { reader } = windowOf(page)
  await expect(reader.getByRole('heading', { name: 'Council of Tarsia answers', level: 1 })).toBeVisible()
  const day = await reader.getByRole('button', { name: 'Use “March 2031” as date' }).elementHandle()
  await reader.getByRole('button', { name: 'Use “Harbour Courier” as outlet' }).evaluate((outlet: HTMLElement, other) => {
    outlet.click()
    if (other instanceof HTMLElement) other.click()
  }, day)
  await expect(reader.getByRole('list', { name: 'Details that a citation needs' })).toHaveCount(0)
})

test('what the form of details leaves as it is keeps what was filled in meanwhile', async ({ app, page, profile }) => {
  await importFiles(app, page, [await hintingPage(profile, 'Orsk')])
  const { reader } = windowOf(page)
  await expect(reader.getByRole('heading', { name: 'Council of Orsk answers', level: 1 })).toBeVisible()
  const edit = await reader.getByRole('button', { name: 'Edit details of the article' }).first().elementHandle()
  await reader.getByRole('button', { name: 'Use “March 2031” as date' }).evaluate((day: HTMLElement, form) => {
    day.click()
    if (form instanceof HTMLElement) form.click()
  }, edit)
  await page.getByRole('textbox', { name: 'Outlet' }).fill('Harbour Courier')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  // Until the dialog has let go of it the reader has no roles.
  await expect(reader.getByRole('heading', { name: 'Council of Orsk answers', level: 1 })).toBeVisible()
  await expect(reader.getByRole('list', { name: 'Details that a citation needs' })).toHaveCount(0)
})

test('of two answers given at once about an article that is there twice, the first counts', async ({ app, page, profile }) => {
  const [first, second] = [join(profile, 'first.txt'), join(profile, 'second.txt')]
  await writeFile(first, `Council answers\n\n${prose('Grell')}\n\n${prose('the ports around Grell')}`)
  await writeFile(second, `Council answers\n\n${prose('Grell')}\n\n${prose('the ports around Grell')}\n\nRead on our page.`)
  await importFiles(app, page, [first])
  await startImport(app, page, [second])
  const screen = page.getByRole('dialog', { name: 'Import' })
  const keepOld = screen.getByRole('button', { name: 'Keep the old one' })
  const undo = screen.getByRole('button', { name: 'Undo' })
  const counted = () => page.evaluate(() => window.attache.libraryFacets()).then(({ articles, trashed }) => ({ articles, trashed }))
  await keepOld.waitFor()
  const { articles } = await counted()
  const old = await keepOld.elementHandle()
  await screen.getByRole('button', { name: 'Keep the new one' }).evaluate((keepNew: HTMLElement, other) => {
    keepNew.click()
    keepNew.click()
    if (other instanceof HTMLElement) other.click()
  }, old)
  await undo.waitFor()
  expect(await counted()).toEqual({ articles: articles - 1, trashed: 1 })
  await expect(screen).toContainText('The new one is kept; the old one was taken out of the library.')
  await undo.evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await keepOld.waitFor()
  expect(await counted()).toEqual({ articles, trashed: 0 })
  await expect(keepOld).toBeVisible()
  await screen.getByRole('button', { name: 'Close' }).click()
})

test('the keyboard stays where the last of two keys took it', async ({ app, page, profile }) => {
  await importFiles(app, page, [await hintingPage(profile, 'Brenn')])
  await page.keyboard.press('Control+n')
  const { text } = windowOf(page)
  await expect(text).toBeVisible()
  await page.evaluate(async () => {
    for (const key of ['4', '3'])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, code: `Digit${key}`, ctrlKey: true, bubbles: true, cancelable: true }),
      )
    // What was begun for the first key comes with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
  await expect(page.locator('.picks-header')).toBeVisible()
  await expect(text).toBeFocused()
})
