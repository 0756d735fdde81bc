import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '#core/article'
import { expect, test } from '#test/attache-test'
import { linesAt, pdfOf } from '#test/pdf-of'
import { importFiles, windowOf } from '../main-job/app-window.ts'
import { press, read } from './articles.ts'

test('reading goes on where it stopped: in each article, by cursor or by scrolling, and after a restart', async ({
  launch,
  app,
  page,
  profile,
}) => {
  await read(app, page, profile, ['long', 'council'])
  const { library, reader, paragraph } = windowOf(page)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('A long hearing')
  await press(page, 'Control+f')
  await page.keyboard.type('Witness 1200 ')
  await expect(paragraph(1201)).toHaveAttribute('aria-current', 'true')
  await press(page, 'Escape')
  await library.getByRole('option', { name: /Council answers/u }).click()
  await expect(paragraph(6)).toBeVisible()
  await press(page, 'Control+2', 'j', 'j')
  await library.getByRole('option', { name: /A long hearing/u }).click()
  await expect(paragraph(1201)).toBeInViewport()
  await expect(paragraph(1201)).toHaveAttribute('aria-current', 'true')
  await paragraph(1201).hover()
  await page.mouse.wheel(0, 6000)
  await expect(paragraph(1201)).not.toBeInViewport()
  const seen = await reader.locator('[data-paragraph]').evaluateAll(async (all) => {
    const scroller = document.querySelector('.reader-scroller')!
    // The wheel’s scrolling runs out.
    for (let last = -1; last !== scroller.scrollTop; await new Promise((resolve) => setTimeout(resolve, 200))) last = scroller.scrollTop
    const { top } = scroller.getBoundingClientRect()
    return Number(all.find((each) => each.getBoundingClientRect().bottom > top + 8)!.getAttribute('data-paragraph'))
  })
  await app.close()
  const again = windowOf((await launch()).page)
  await expect(again.reader.getByRole('heading', { level: 1 })).toHaveText('A long hearing')
  await expect(again.paragraph(seen + 1)).toBeInViewport()
  await again.library.getByRole('option', { name: /Council answers/u }).click()
  await expect(again.paragraph(3)).toHaveAttribute('aria-current', 'true')
})

test('the text grows and shrinks by key, its lines keep their length, and the size is kept', async ({ launch, app, page, profile }) => {
  await read(app, page, profile, ['council'])
  const { reader, paragraph } = windowOf(page)
  const words = paragraph(4).locator('.paragraph-text')
  const sizeOf = async () => Number.parseFloat(await words.evaluate((element) => getComputedStyle(element).fontSize))
  expect(await sizeOf()).toBe(16)
  await press(page, 'Control+=', 'Control+=')
  await expect.poll(sizeOf).toBe(20)
  expect(await page.evaluate(() => window.devicePixelRatio)).toBe(1)
  await press(page, 'Control+-', 'Control+-', 'Control+-')
  await expect.poll(sizeOf).toBeLessThan(16)
  await press(page, 'Control+0')
  await expect.poll(sizeOf).toBe(16)
  await reader.getByRole('button', { name: 'More for this article' }).click()
  await page.getByRole('menuitem', { name: 'Larger text in the reader' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(sizeOf).toBeGreaterThan(17)
  const size = await sizeOf()
  await app.close()
  const again = await launch()
  const grown = windowOf(again.page).paragraph(4).locator('.paragraph-text')
  await expect.poll(() => grown.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBe(size)
})

test('a wide pane keeps lines of 60 to 75 letters at every size', async ({ app, page, profile }) => {
  await read(app, page, profile, ['long'])
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(2400, 900))
  await page.getByRole('separator', { name: 'Width of the reader' }).focus()
  for (let step = 0; step < 6; step += 1) await press(page, 'ArrowRight')
  await press(page, 'Control+2')
  for (const key of ['Control+0', 'Control+=', 'Control+=']) {
    await press(page, key)
    const letters = await windowOf(page)
      .paragraph(30)
      .locator('.paragraph-text')
      .evaluate((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size
        return { average: element.textContent.length / lines, lines }
      })
    expect(letters.lines).toBeGreaterThan(1)
    expect(letters.average).toBeLessThanOrEqual(75)
  }
})

test('next and previous go through the list, and stop at its ends', async ({ app, page, profile }) => {
  await read(app, page, profile, ['council', 'hebrew', 'long'])
  const { reader, library } = windowOf(page)
  await library.getByRole('listbox').focus()
  await press(page, 'Home')
  const steps = reader.getByRole('group', { name: 'Articles of the list' })
  await expect(steps).toContainText('1 of 3')
  await expect(steps.getByRole('button', { name: 'Previous article' })).toHaveAttribute('aria-disabled', 'true')
  await steps.getByRole('button', { name: 'Next article' }).click()
  await expect(steps).toContainText('2 of 3')
  await expect(windowOf(page).paragraph(1)).toBeFocused()
  await press(page, 'Alt+PageDown')
  await expect(steps).toContainText('3 of 3')
  await press(page, 'Alt+PageDown', 'Alt+PageUp')
  await expect(steps).toContainText('2 of 3')
})

test('what a source hints at is taken by one press, and an older version says so', async ({ app, page, profile }) => {
  const file = join(profile, '2031-03-05 council.txt')
  const body = [
    'Council answers',
    ...Array.from(
      { length: 4 },
      (_, index) => `The council met ${index + 2} times about the escorts that three companies want. Nobody would say more.`,
    ),
  ]
  await writeFile(file, body.join('\n\n'))
  await importFiles(app, page, [file])
  const { reader } = windowOf(page)
  await reader.getByRole('button', { name: /Use “5 Mar 2031” as date/u }).click()
  await expect(reader.locator('.article-heading-facts')).toContainText('5 Mar 2031')
  await expect(reader.getByText('date missing: add')).toHaveCount(0)
  await page.evaluate(async () => {
    const [row] = (await window.attache.listArticles({ text: '', limit: 1, offset: 0 })).rows
    const { paragraphs }: Article = JSON.parse((await window.attache.readArticle(row!.id))!)
    await window.attache.correctText({ id: row!.id, paragraphs: paragraphs.toSpliced(1, 1) })
  })
  // Where the user is gets written a moment later.
  await expect.poll(() => page.evaluate(async () => (await window.attache.readSession()).article)).not.toBeNull()
  await page.reload()
  await reader.getByText('This is version 1 of 2. A newer one is in the library.').waitFor()
  await reader.getByText('Open the newest').click()
  await reader.getByText('The newest of 2 versions of this article.').waitFor()
  await reader.getByText('Open the one before').click()
  await reader.getByText('This is version 1 of 2.').waitFor()
})

test('a printed page is marked where it begins', async ({ app, page, profile }) => {
  const first = [
    ...linesAt(72, 560, [
      'The council met for the fourth time about the escorts of the strait, and it',
      'adjourned without a date. Nobody from the ministry was there, and the pilots',
      'left early because the harbour had been closed for the night by the guard.',
    ]),
    ...linesAt(72, 500, [
      'Insurers have raised their premiums twice since January and may do so again',
      'in the next two days, the brokers say.',
    ]),
  ]
  const second = linesAt(72, 560, [
    'Three companies asked for naval vessels in the first week of March. Their letter',
    'names eleven ships that are to pass before the convention meets again in Vessa.',
  ])
  const file = join(profile, 'minutes.pdf')
  await writeFile(file, await pdfOf([first, second], { title: 'Minutes of the council' }))
  await importFiles(app, page, [file])
  await expect(windowOf(page).reader.getByRole('note', { name: 'Page 1 begins' })).toHaveCount(1)
  await expect(windowOf(page).reader.getByRole('note', { name: 'Page 2 begins' })).toHaveCount(1)
})

test('the original opens in the system’s own program; what may go online is asked about first', async ({ app, page, profile }) => {
  await app.evaluate(({ shell }) => {
    // The programs of the system are the one thing faked: “no program” at first, then one that opens.
    const opened: string[] = []
    Object.assign(shell, { opened })
    shell.openPath = (path) => Promise.resolve(opened.push(path) === 1 ? 'no program' : '')
  })
  await read(app, page, profile, ['council'])
  const { reader } = windowOf(page)
  const open = async () => {
    await reader.getByRole('button', { name: 'More for this article' }).click()
    await page.getByRole('menuitem', { name: 'Open the original file' }).click()
  }
  await open()
  await toast(page, 'Your system has no program for such a file')
  await open()
  await toast(page, 'The original was opened in the program your system uses for it.')
  const file = join(profile, 'page.html')
  const paragraphs = Array.from(
    { length: 6 },
    (_, index) =>
      `<p>The council met ${index + 2} times about the escorts that three companies want, and nobody from the ministry would say more about it.</p>`,
  )
  await writeFile(file, `<!doctype html><title>Council page</title><article><h1>Council page</h1>${paragraphs.join('')}</article>`)
  await importFiles(app, page, [file])
  await reader.getByRole('heading', { level: 1, name: 'Council page' }).waitFor()
  await open()
  const dialog = page.getByRole('dialog', { name: 'Open the original outside Attaché?' })
  await expect(dialog).toContainText('may load pictures and other parts of “page.html” from the internet')
  await dialog.getByRole('button', { name: 'Open it' }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(async () => app.evaluate(({ shell }) => Reflect.get(shell, 'opened').length)).toBe(3)
})

async function toast(page: Page, text: string): Promise<void> {
  await page.locator('.fui-ToastTitle', { hasText: text }).waitFor()
}
