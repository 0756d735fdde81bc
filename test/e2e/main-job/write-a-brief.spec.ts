import type { ElectronApplication, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '#test/attache-test'
import { readDocx } from '#test/read-docx'
import { readPdf } from '#test/read-pdf'
import { validateDocx } from '#test/validate-docx'
import { exportTo, importFiles, saved, windowOf } from './app-window.ts'

const article = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')
const quoted =
  '“If they are asking for ships, they have run out of other options,” Ilse Maren, an analyst at the Straits Institute, told the Courier.'

test('from an article to a Word document and a PDF, by keyboard, through a quit and a kill, with nothing lost', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000)
  const first = await launch()
  await importFiles(first.app, first.page, [article])
  await first.page.getByRole('button', { name: 'New brief' }).click()
  await first.page.keyboard.press('Control+2')
  for (const key of 'jsjjcjqja') await first.page.keyboard.press(key)
  const here = windowOf(first.page)
  await expect(here.text.getByRole('article', { name: 'Claim' }).locator('blockquote')).toContainText(quoted)
  await here.text.getByRole('heading', { level: 1 }).click()
  await first.page.keyboard.type('Kestrel Strait: escort request')
  await here.text.getByRole('article', { name: 'Claim' }).getByRole('heading', { level: 3 }).click()
  await first.page.keyboard.type('Tarsia has run out of alternatives.')
  await saved(first.page)
  await first.app.close()

  const second = await launch()
  const there = windowOf(second.page)
  await expect(there.text.getByRole('heading', { level: 1 })).toHaveText('Kestrel Strait: escort request')
  await expect(there.reader.getByRole('heading', { level: 1 })).toHaveText('Tarsia asks neighbours for convoy escorts as talks stall')
  await expect(there.paragraph(6)).toHaveAttribute('aria-current', 'true')
  const acknowledged = await typeUntilKilled(second)

  const third = await launch()
  const text = await third.page.locator('[data-attache-node="summary"]').innerText()
  expect(words(acknowledged.length + text.length).startsWith(text.trim())).toBe(true)
  expect(text.trim().length).toBeGreaterThanOrEqual(acknowledged.length)

  const file = join(profile, 'Escort request.docx')
  await exportTo(third.app, third.page, file)
  const bytes = await readFile(file)
  expect(await validateDocx(bytes, 'Office2007')).toEqual([])
  expect(await validateDocx(bytes, 'Microsoft365')).toEqual([])
  const document = readDocx(bytes)
  expect(document.paragraphs.map((paragraph) => paragraph.text)).toContain('Kestrel Strait: escort request')
  expect(document.paragraphs.find((paragraph) => paragraph.text.includes('run out of other options'))).toMatchObject({
    style: 'Quote',
    text: quoted,
    notes: [3],
  })
  expect(
    document.notes.map((note) =>
      note
        .map((paragraph) => paragraph.text)
        .join('\n')
        .trim(),
    )[2],
  ).toContain('Tarsia asks neighbours')
  expect(document.notes[2]?.map((paragraph) => paragraph.text).join()).toContain('para. 4')

  const pdf = join(profile, 'Escort request.pdf')
  await exportTo(third.app, third.page, pdf)
  const printed = await readPdf(new Uint8Array(await readFile(pdf)))
  expect(printed.title).toBe('Kestrel Strait: escort request')
  expect(withoutHyphens(printed.pages.join(' '))).toContain(withoutHyphens(quoted))
})

/** Hyphens at the ends of lines are the page’s, not the text’s. */
function withoutHyphens(words: string): string {
  return words.replaceAll(/[\s\u00AD-]/gu, '')
}

/** Types into the summary and kills the app in the middle of it; answers what was on disk by the app’s own word before the last keys. */
async function typeUntilKilled({ app, page }: { readonly app: ElectronApplication; readonly page: Page }): Promise<string> {
  // Not app.process(): with the sandbox on, root starts the app through another program.
  const main = await app.evaluate(() => process.pid)
  await page.locator('[data-attache-node="summary"]').click()
  const typed = words(220)
  await page.keyboard.type(typed.slice(0, 160))
  await saved(page)
  const acknowledged = (await page.locator('[data-attache-node="summary"]').innerText()).trim()
  const ended = app.waitForEvent('close')
  const typing = page.keyboard.type(typed.slice(160), { delay: 15 }).catch(() => undefined)
  await expect(page.locator('[data-attache-node="summary"]')).toHaveText(/word3[0-9] /u)
  process.kill(main, 'SIGKILL')
  await Promise.all([ended, typing])
  return acknowledged
}

/** Text in which every place differs, so that a missing piece cannot pass unnoticed. */
function words(length: number): string {
  let text = ''
  for (let number = 1; text.length < length; number += 1) text += `word${number} `
  return text.slice(0, length).trimEnd()
}
