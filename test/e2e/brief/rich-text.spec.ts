import type { ElectronApplication, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '#test/attache-test'
import { attribute, named, readDocx } from '#test/read-docx'
import { validateDocx } from '#test/validate-docx'
import { exportTo, saved, windowOf } from '../main-job/app-window.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, '../../fixtures/clipboard', `${name}.html`), 'utf8')

interface Copied {
  readonly html: string
  readonly text: string
}

async function paste(app: ElectronApplication, page: Page, copied: Copied, key = 'Control+v'): Promise<void> {
  // Its types here are those of a page’s clipboard, which has the same name.
  // oxlint-disable-next-line typescript/unbound-method -- it is called with its object
  await app.evaluate((electron, given) => Reflect.apply(electron.clipboard.write, electron.clipboard, [given]), copied)
  await page.keyboard.press(key)
}

/** Runs a command by its name, as anyone may. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(name)
  await page.keyboard.press('Enter')
}

test('tables, lists, links, quotes and what is pasted are set by keyboard, and stand so in the Word document', async ({
  app,
  page,
  profile,
}) => {
  test.setTimeout(120_000)
  await page.getByRole('button', { name: 'New brief' }).click()
  const { text } = windowOf(page)
  await text.getByRole('heading', { level: 1 }).click()
  await page.keyboard.type('Orrin ferries')
  await page.locator('[data-section="situation"] .section-content').click()

  await page.keyboard.type('The board\'s "plan"... is late. ')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- first')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('under it')
  for (const key of ['Enter', 'Enter', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('## What it costs')
  await page.keyboard.press('Enter')

  await command(page, 'Table…')
  await page.getByRole('dialog', { name: 'Insert table' }).waitFor()
  for (const key of ['ArrowLeft', 'ArrowUp', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('Year')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Crowns')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2030')
  await page.keyboard.press('Tab')
  await page.keyboard.type('12')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2031')
  await page.keyboard.press('ArrowDown')
  await expect(text.getByRole('row')).toHaveCount(3)

  await page.keyboard.type('See the log')
  for (const _ of 'the log') await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+Alt+k')
  const card = page.getByRole('group', { name: 'Link' }).or(page.getByRole('dialog', { name: 'Link' }))
  await page.getByLabel('Address').fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(card).toContainText('A brief takes links to web pages and mail addresses only.')
  await page.getByLabel('Address').fill('ferries.example/log')
  await page.keyboard.press('Enter')
  await expect(text.getByRole('link', { name: 'the log' })).toHaveAttribute('href', 'https://ferries.example/log')

  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await paste(app, page, { html: await fixture('word'), text: 'Ferry timetable' })
  await expect(text.locator('h3', { hasText: 'Ferry timetable' })).toHaveCount(1)
  await page.keyboard.press('Enter')
  await paste(app, page, { html: await fixture('web'), text: 'Fog closes the strait' })
  await expect(text.locator('h3', { hasText: 'Fog closes the strait' })).toHaveCount(1)
  expect(await text.innerText()).not.toMatch(/file only|Is this so|Subscribe|Secret|track\(\)/u)
  await expect(text.locator('blockquote')).toHaveCount(0)
  await command(page, 'Special characters…')
  await page.getByRole('searchbox', { name: 'Find by name' }).fill('euro')
  await page.keyboard.press('Enter')
  await saved(page)

  await page.getByRole('button', { name: /words/u }).click()
  await expect(page.getByRole('dialog', { name: 'Word count' }).getByRole('row', { name: /^Notes/u })).toContainText('1')
  await page.keyboard.press('Escape')

  const file = join(profile, 'Ferries.docx')
  await exportTo(app, page, file)
  const bytes = await readFile(file)
  expect(await validateDocx(bytes, 'Microsoft365')).toEqual([])
  const document = readDocx(bytes)
  const tables = named(document.parts.get('word/document.xml'), 'tbl').map((table) =>
    named(table, 'tr').map((row) =>
      named(row, 'tc').map((cell) =>
        named(cell, 't')
          .map((run) => run.textContent)
          .join(''),
      ),
    ),
  )
  expect(tables).toEqual([
    [
      ['Year', 'Crowns'],
      ['2030', '12'],
      ['2031', ''],
    ],
    [
      ['Ship', 'Built'],
      ['Tern', '1998'],
    ],
    [
      ['Day', 'Ships'],
      ['Monday', 'TernGull'],
    ],
  ])
  expect(named(document.parts.get('word/document.xml'), 'tblStyle').map((style) => attribute(style, 'val'))).toEqual(
    tables.map(() => 'TableGrid'),
  )
  expect(named(document.parts.get('word/document.xml'), 'tblHeader')).toHaveLength(3)
  const paragraphs = document.paragraphs.map(({ text: words, list }) =>
    list === null ? words : `${list.ordered ? '1.' : '•'}${list.level} ${words}`,
  )
  expect(paragraphs).toEqual(
    expect.arrayContaining([
      'The board’s “plan”… is late. ',
      '•0 first',
      '•1 under it',
      'What it costs',
      '•0 Two ships',
      '•1 one of them old',
      '1.0 Ask the board',
      'End€',
    ]),
  )
  // Those of the table of contents lead into the document itself.
  const targets = document.paragraphs.flatMap(({ links }) => links).map(({ target }) => target)
  expect(targets.filter((target) => !target.startsWith('#'))).toEqual([
    'https://ferries.example/log',
    'https://ferries.example/board',
    'https://strait.example/fog?a=1',
  ])
  expect(document.notes.map((note) => note.map(({ text: words }) => words.trim()).join(' '))).toEqual(['Notice of 3 May, p. 4.'])
})

test('Ctrl+Shift+V pastes the text alone, line by line, in one step that undo takes back', async ({ app, page }) => {
  await page.getByRole('button', { name: 'New brief' }).click()
  const section = page.locator('[data-section="situation"] .section-content')
  await section.click()
  await page.keyboard.type('Before. ')
  const html =
    '<h2>Ferry <b>timetable</b></h2><ul><li><a href="https://example.org/">Tarsia</a></li></ul><table><tr><td>07:00</td></tr></table>'
  await paste(app, page, { html, text: 'Ferry timetable\n\nTarsia 07:00' }, 'Control+Shift+v')
  await expect(section.locator('p')).toHaveText(['Before. Ferry timetable', 'Tarsia 07:00'])
  await expect(section.locator('h2, h3, strong, ul, a, table')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(section.locator('p')).toHaveText(['Before. '])
  await paste(app, page, { html, text: 'Ferry timetable\n\nTarsia 07:00' })
  await expect(section.locator('strong')).toHaveText('timetable')
  await expect(section.locator('ul')).toHaveCount(1)
})
