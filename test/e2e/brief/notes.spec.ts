import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { readDocx } from '#test/read-docx'
import { seriousFindings } from '#test/serious-findings'
import { validateDocx } from '#test/validate-docx'
import { exportTo, importFiles, saved, windowOf } from '../main-job/app-window.ts'
import { command } from './brief-window.ts'

const kestrel = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')
const ledger = `Pilots warn of ice at Port Sel

Pilots at Port Sel warned on Tuesday that ice would close the outer berths within a week.

The harbour master did not answer questions.
`

test('sources are cited, edited, moved and exported by keyboard', async ({ app, page, profile }, info) => {
  test.setTimeout(120_000)
  await deskWithTwoArticles({ app, page, profile })
  const { text } = windowOf(page)
  await text.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('Ice may close the port.')

  // Two sources of one note, found by words of their titles; the second with a page, a prefix before the first.
  await page.keyboard.press('Control+Alt+c')
  const box = page.getByRole('dialog', { name: 'Insert citation' }).or(page.getByRole('group', { name: 'Insert citation' }))
  await expect(box.getByRole('option')).toHaveCount(2)
  await page.keyboard.type('pilots')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('neighbours')
  await page.keyboard.press('Enter')
  await expect(box.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.type('12')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('P')
  await info.attach('box', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await seriousFindings(page)).toEqual([])
  await box.getByRole('listitem').first().getByLabel('Before the source').focus()
  await page.keyboard.type('see')
  await page.keyboard.press('Enter')
  await expect(text.getByRole('button', { name: 'Note 1' })).toBeVisible()

  // The caret on the note shows how it reads; F2 opens it, and a second paragraph is written.
  await page.keyboard.press('ArrowLeft')
  const tip = page.getByRole('tooltip')
  await expect(tip).toContainText(/^Note 1see .*Pilots warn of ice at Port Sel.*; .*Tarsia asks neighbours.*, p\. 12\.$/u)
  expect(await coversAllAround(tip)).toEqual([true, true, true, true])
  await page.keyboard.press('F2')
  const inside = page.getByRole('textbox', { name: 'Text of the note' })
  await expect(inside).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The "harbour master" was asked twice.')
  await info.attach('card', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await seriousFindings(page)).toEqual([])

  // Editing the citation: its first source goes.
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const edit = page.getByRole('dialog', { name: 'Edit citation' }).or(page.getByRole('group', { name: 'Edit citation' }))
  await edit.getByRole('button', { name: /^Remove: Pilots/u }).press('Enter')
  await expect(edit.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(inside).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(inside).toHaveCount(0)
  await expect(text).toBeFocused()

  // A copy of the sentence elsewhere keeps its note, under an id of its own; undo takes the copy back.
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+c')
  await text.locator('.brief-section p').first().click()
  await page.keyboard.press('Control+v')
  await expect(text.locator('.note-number')).toHaveText(['1', '2'])
  await page.keyboard.press('Control+Alt+n')
  const list = page.getByRole('listbox', { name: 'Notes' })
  await expect(list).toBeFocused()
  await expect(list.getByRole('option')).toHaveText([/Tarsia asks neighbours.*12.*asked twice\./u, /12.*asked twice\./u])
  await info.attach('pane', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(text.locator('.note-number')).toHaveText(['1'])
  await page.keyboard.press('Control+y')
  await expect(text.locator('.note-number')).toHaveText(['1', '2'])

  // In another style, exported, and read back by a reader that is not the writer.
  await page.getByRole('tab', { name: 'Cite' }).click()
  await page.getByRole('combobox', { name: 'Citation style of the brief' }).click()
  await page.getByRole('option', { name: 'OSCOLA' }).click()
  await expect(list.getByRole('option').nth(1)).toContainText(/\(n 1\)|ibid/iu)
  await saved(page)
  const file = join(profile, 'Ice.docx')
  await exportTo(app, page, file)
  const bytes = await readFile(file)
  expect(await validateDocx(bytes, 'Microsoft365')).toEqual([])
  const { notes } = readDocx(bytes)
  expect(notes.map((note) => note.map((paragraph) => paragraph.text.trim()))).toEqual([
    [expect.stringContaining('Tarsia asks neighbours for convoy escorts'), 'The “harbour master” was asked twice.'],
    [expect.any(String), 'The “harbour master” was asked twice.'],
  ])
})

test('a note and the words it is about go into another brief of the window', async ({ app, page, profile }) => {
  await deskWithTwoArticles({ app, page, profile })
  const { text } = windowOf(page)
  await page.keyboard.press('Control+2')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await expect(text.locator('.note-number')).toHaveText(['1'])
  await text.locator('blockquote').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  await saved(page)
  await page.keyboard.press('Control+n')
  await expect(text.locator('.note-number')).toHaveCount(0)
  await text.locator('.brief-section p').first().click()
  await page.keyboard.press('Control+v')
  await expect(text.locator('.note-number')).toHaveText(['1'])
  await expect(text.locator('blockquote')).toContainText('exact')
})

test('notes say what the library says last, also when it changes while they are being written', async ({ app, page, profile }) => {
  await deskWithTwoArticles({ app, page, profile })
  await page.keyboard.press('Control+2')
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await page.getByRole('tab', { name: 'Cite' }).click()
  await page.getByRole('button', { name: 'Notes', exact: true }).click()
  const note = page.getByRole('listbox', { name: 'Notes' }).getByRole('option').first()
  await expect(note).toContainText('Tarsia asks neighbours')
  const setOutlet = async (outlet: string) => {
    await command(page, 'Edit details of the article')
    const details = page.getByRole('dialog', { name: 'Details of the article' })
    await details.getByRole('textbox', { name: 'Outlet' }).fill(outlet)
    await details.getByRole('button', { name: 'Save' }).click()
    await expect(details).toHaveCount(0)
    // The notes are asked for when writing has paused; nothing tells that they are.
    await page.waitForTimeout(1500)
  }
  const hold = async (signal: 'SIGSTOP' | 'SIGCONT') =>
    app.evaluate(({ app: electron }, sent) => {
      for (const { pid, name } of electron.getAppMetrics()) if (name === 'Attaché worker') process.kill(pid, sent)
    }, signal)
  await setOutlet('Harbour Courier')
  await expect(note).toContainText('Harbour Courier')
  await hold('SIGSTOP')
  await setOutlet('Tidal Post')
  await setOutlet('Evening Ledger')
  await hold('SIGCONT')
  await expect(note).toContainText('Evening Ledger')
})

async function deskWithTwoArticles({
  app,
  page,
  profile,
}: {
  readonly app: Parameters<typeof importFiles>[0]
  readonly page: Page
  readonly profile: string
}) {
  const other = join(profile, 'pilots.txt')
  await writeFile(other, ledger)
  await importFiles(app, page, [kestrel, other])
  await page.getByRole('button', { name: 'New brief' }).click()
  await windowOf(page).text.waitFor()
}

/** Whether the tip, laid over each part of the window around the text, is the one that is seen. */
async function coversAllAround(tip: Locator): Promise<readonly boolean[]> {
  return await tip.evaluate((element: HTMLElement) =>
    ['.panes > [data-separator]:nth-last-child(2)', '.reader', '.ribbon', '.status-bar'].map((part) => {
      const { left, top, width, height } = document.querySelector(part)!.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      element.style.transform = `translate(${x - element.offsetWidth / 2}px, ${y - element.offsetHeight / 2}px)`
      return element.contains(document.elementFromPoint(x, y))
    }),
  )
}
