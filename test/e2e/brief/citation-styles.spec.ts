import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerOpenDialog, answerSaveDialog } from '#setup/answer-dialogs'
import { unpackBrief } from '#import/attache'
import { expect, test } from '#test/attache-test'
import { seriousFindings } from '#test/serious-findings'
import { importFiles, saved, windowOf } from '../main-job/app-window.ts'
import { command } from './brief-window.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const styleFile = (name: string) => join(fixtures, 'citation-styles', name)

test('a style is added, writes the notes, travels with the brief and is removed', async ({ app, page, profile }, info) => {
  test.setTimeout(120_000)
  await importFiles(app, page, [join(fixtures, 'articles/kestrel-strait.txt')])
  await page.getByRole('button', { name: 'New brief' }).click()
  const { text } = windowOf(page)
  await text.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('Ice.')
  await page.keyboard.press('Control+Alt+c')
  const box = page.getByRole('dialog', { name: 'Insert citation' }).or(page.getByRole('group', { name: 'Insert citation' }))
  await expect(box.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(box.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+n')
  const note = page.getByRole('listbox', { name: 'Notes' }).getByRole('option').first()
  await expect(note).toContainText('Tarsia asks neighbours')

  await page.getByRole('tab', { name: 'Cite' }).click()
  const choice = page.getByRole('combobox', { name: 'Citation style of the brief' })
  await answerOpenDialog(app, [styleFile('dependent.csl')])
  await page.getByRole('button', { name: 'Add a style…' }).click()
  await expect(page.getByText('it only points to another style, “house”').first()).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).first().press('Enter')
  await expect(choice).toHaveText('Chicago 18, full notes and source list')

  await answerOpenDialog(app, [styleFile('house.csl')])
  await page.getByRole('button', { name: 'Add a style…' }).click()
  await expect(choice).toHaveText('House style of the Harbour Office')
  await expect(note).toContainText(/‘Tarsia asks neighbours[^’]*’ \/ para\. 1/u)
  await choice.click()
  await info.attach('choice', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')

  const file = join(profile, 'ice.attache')
  await saved(page)
  await answerSaveDialog(app, file)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Save brief file')
  await page
    .getByRole('option', { name: /^Save brief file/u })
    .first()
    .click()
  await expect(page.getByText('Saved as ice.attache').first()).toBeVisible()
  const unpacked = unpackBrief(new Uint8Array(await readFile(file)))
  expect(unpacked.ok && unpacked.brief.style).toEqual({
    id: 'http://harbour.example/styles/house',
    title: 'House style of the Harbour Office',
    csl: await readFile(styleFile('house.csl'), 'utf8'),
  })

  await page.getByRole('button', { name: 'Remove the added style from the list' }).click()
  await expect(page.getByText('Removed “House style of the Harbour Office” from the list.').first()).toBeVisible()
  await expect(choice).toHaveText('House style of the Harbour Office')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('button', { name: 'Remove the added style from the list' })).toBeEnabled()

  await choice.click()
  await page.getByRole('option', { name: 'OSCOLA' }).click()
  await expect(note).toContainText('as talks stall’ para 1')
})

test('a style that was added after another was removed stays when that is put back', async ({ app, page, profile }) => {
  const other = join(profile, 'ministry.csl')
  const house = await readFile(styleFile('house.csl'), 'utf8')
  await writeFile(other, house.replace('styles/house', 'styles/ministry').replace('of the Harbour Office', 'of the Ministry'))
  await page.getByRole('button', { name: 'New brief' }).click()
  await page.getByRole('tab', { name: 'Cite' }).click()
  const add = async (file: string, title: string) => {
    await answerOpenDialog(app, [file])
    await page.getByRole('button', { name: 'Add a style…' }).click()
    await expect(page.getByRole('combobox', { name: 'Citation style of the brief' })).toHaveText(title)
  }
  await add(styleFile('house.csl'), 'House style of the Harbour Office')
  await page.getByRole('button', { name: 'Remove the added style from the list' }).click()
  const putBack = page.getByRole('button', { name: 'Put it back' })
  // The notice goes after a while, unless it is pointed at.
  await putBack.hover()
  await add(other, 'House style of the Ministry')
  await putBack.click()
  const added = () => page.evaluate(async () => (await window.attache.readCitationStyles()).map(({ title }) => title))
  await expect.poll(added).toEqual(['House style of the Harbour Office', 'House style of the Ministry'])
})

test('the app says what it is, and by whom its citations are', async ({ page }, info) => {
  await page.getByRole('button', { name: 'New brief' }).waitFor()
  await command(page, 'About Attaché')
  const about = page.getByRole('dialog', { name: 'About Attaché' })
  await expect(about).toContainText('Version 0.1.0')
  await expect(about.getByRole('button', { name: 'Citations by CSL (citeproc-js)' })).toBeVisible()
  await info.attach('about', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(about).toHaveCount(0)
})
