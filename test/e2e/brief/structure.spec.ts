import type { Locator } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { seriousFindings } from '#test/serious-findings'
import { saved, windowOf } from '../main-job/app-window.ts'
import { command, newBrief, sectionOf, sectionTitles } from './brief-window.ts'

test('sections are added, named, moved, removed and brought back by keyboard', async ({ page }) => {
  const { section } = await newBrief(page)
  await section('situation').locator('p').click()
  await page.keyboard.type('Ice on the strait.')
  await command(page, 'Add section')
  await expect(page.getByRole('textbox', { name: 'Title of the section' }).nth(1)).toBeFocused()
  await page.keyboard.type('Outlook')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It will thaw.')
  await expect.poll(() => sectionTitles(page)).toEqual(['Situation', 'Outlook', 'Actors', 'Claims', 'Open questions'])
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect.poll(() => sectionTitles(page)).toEqual(['Outlook', 'Situation', 'Actors', 'Claims', 'Open questions'])
  await page.keyboard.type(' Soon.')
  await command(page, 'Remove section')
  await expect.poll(() => sectionTitles(page)).toEqual(['Situation', 'Actors', 'Claims', 'Open questions'])
  await page.keyboard.press('Control+z')
  await expect(section('free')).toContainText('It will thaw. Soon.')
  await expect(section('situation')).toContainText('Ice on the strait.')
})

test('parts fold, stay folded after a restart, and open for what is inside them', async ({ launch }) => {
  const first = await launch()
  const here = await newBrief(first.page)
  await here.section('claims').getByRole('button', { name: '+ Claim' }).click()
  await first.page.keyboard.type('The strait is closed.')
  await first.page.keyboard.press('Enter')
  await first.page.keyboard.type('Two pilots say so.')
  await first.page.keyboard.press('Alt+Shift+Minus')
  await expect(here.text.getByText('Two pilots say so.')).toBeHidden()
  await expect(here.text.getByText('The strait is closed.')).toBeVisible()
  await first.page.keyboard.press('Alt+Shift+Minus')
  await expect(here.text.getByText('The strait is closed.')).toBeHidden()
  await saved(first.page)
  await first.app.close()

  const { page } = await launch()
  const there = windowOf(page)
  await expect(sectionOf(page, 'claims').getByRole('button', { name: 'Expand' }).first()).toBeVisible()
  await expect(there.text.getByText('The strait is closed.')).toBeHidden()
  await page.keyboard.press('Control+Alt+b')
  await page.getByRole('treeitem', { name: 'The strait is closed.' }).click()
  await expect(there.text.getByText('The strait is closed.')).toBeVisible()
  await page.keyboard.press('Alt+Shift+Equal')
  await expect(there.text.getByText('Two pilots say so.')).toBeVisible()
})

test('the outline follows the caret, goes to places and puts entries in order', async ({ page }, info) => {
  const { section, text } = await newBrief(page)
  for (const name of ['Ilse Maren', 'Teodor Valk']) {
    await section('actors').getByRole('button', { name: '+ Actor' }).click()
    await page.keyboard.type(name)
  }
  await page.keyboard.press('Control+Alt+b')
  const outline = page.getByRole('tree', { name: 'Outline' })
  await expect(outline.getByRole('treeitem', { name: 'Teodor Valk' })).toHaveAttribute('aria-current', 'location')
  await expect(outline.getByRole('treeitem', { name: 'Actors' })).toContainText('2 actors')
  await outline.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(text.getByRole('article', { name: 'Actor' }).getByRole('heading')).toHaveText(['Teodor Valk', 'Ilse Maren'])
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Thaw')
  await expect(section('situation')).toContainText('Thaw')
  await outline
    .getByRole('treeitem', { name: 'Claims' })
    .dragTo(outline.getByRole('treeitem', { name: 'Situation' }), { targetPosition: { x: 40, y: 4 } })
  await expect.poll(() => sectionTitles(page)).toEqual(['Claims', 'Situation', 'Actors', 'Open questions'])
  await info.attach('outline', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await seriousFindings(page)).toEqual([])
})

test('a block is dragged by the handle beside it', async ({ page }, info) => {
  const { section } = await newBrief(page)
  await section('situation').locator('p').click()
  await page.keyboard.type('One.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two.')
  const words = section('situation').locator('p')
  await words.filter({ hasText: 'One.' }).hover()
  const handle = page.locator('.drag-handle')
  // It stands beside the block with the caret until the pointer has been heard of.
  await expect.poll(async () => Math.abs((await top(handle)) - (await top(words.filter({ hasText: 'One.' }))))).toBeLessThan(10)
  const [from, to] = [await handle.boundingBox(), await words.filter({ hasText: 'Two.' }).boundingBox()]
  if (from === null || to === null) throw new Error('the handle or its aim is not on the page')
  await page.mouse.move(from.x + 8, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 4)
  await page.mouse.move(to.x + 40, to.y + to.height - 4, { steps: 4 })
  await expect(page.locator('.block-drop-line')).toBeVisible()
  await info.attach('dragging', { body: await page.screenshot(), contentType: 'image/png' })
  await page.mouse.up()
  await expect(words).toHaveText(['Two.', 'One.'])
  await page.keyboard.press('Control+z')
  await expect(words).toHaveText(['One.', 'Two.'])
})

test('a brief begins as a template, and its shape becomes another that can be renamed, deleted and brought back', async ({
  page,
}, info) => {
  await newBrief(page)
  await command(page, 'New brief from template…')
  await page.getByRole('listbox', { name: 'Templates' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('region', { name: 'Shape of “Daily situation report”' })).toContainText('On the ground')
  await info.attach('templates', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect
    .poll(() => sectionTitles(page))
    .toEqual(['Since the last report', 'Claims to watch', 'Outlook for the next 24 hours', 'Open questions'])
  await command(page, 'Save this brief’s shape as a template…')
  await page.getByRole('textbox', { name: 'Name' }).fill('Morning report')
  await page.keyboard.press('Enter')
  await page.getByText('Template “Morning report” saved.').first().waitFor()
  await command(page, 'New brief from template…')
  await page.getByRole('option', { name: 'Morning report' }).click()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Evening report')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Evening report' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('option', { name: 'Evening report' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await command(page, 'New brief from template…')
  await page.getByRole('option', { name: 'Evening report' }).waitFor()
})

test('a template that was saved after another was deleted stays when the deletion is taken back', async ({ page }) => {
  await newBrief(page)
  const saveAs = async (name: string) => {
    await command(page, 'Save this brief’s shape as a template…')
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.keyboard.press('Enter')
    await page.getByText(`Template “${name}” saved.`).first().waitFor()
  }
  await saveAs('Morning report')
  await command(page, 'New brief from template…')
  await page.getByRole('option', { name: 'Morning report' }).click()
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('option', { name: 'Morning report' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  // The notice goes after a while, unless it is pointed at.
  await undo.hover()
  await saveAs('Evening report')
  await undo.click()
  const own = () => page.evaluate(async () => (await window.attache.readTemplates()).own.map(({ name }) => name))
  await expect.poll(own).toEqual(['Morning report', 'Evening report'])
})

test('the brief’s language is chosen by name or tag, and words are checked without a request', async ({ app, page }) => {
  const { text } = await newBrief(page)
  await command(page, 'Language of the brief…')
  await page.getByRole('combobox', { name: 'Language' }).fill('pt-br')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Set language' }).click()
  await expect(text).toHaveAttribute('lang', 'pt-BR')
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(process.platform !== 'linux')
})

test('sections that are called as in every new brief are called so in the language that is chosen', async ({ page }) => {
  const { section } = await newBrief(page)
  const titleOf = (kind: 'situation' | 'actors' | 'claims' | 'openQuestions') =>
    section(kind).getByRole('textbox', { name: 'Title of the section' })
  await titleOf('actors').fill('Who is who')
  await command(page, 'Language of the brief…')
  await page.getByRole('combobox', { name: 'Language' }).fill('fr-FR')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Set language' }).click()
  await expect(titleOf('claims')).toHaveValue('Affirmations')
  await expect(titleOf('openQuestions')).toHaveValue('Questions ouvertes')
  await expect(titleOf('actors')).toHaveValue('Who is who')
  // The language and what it renamed are one step, apart from the title typed before.
  await section('situation').locator('p').click()
  await page.keyboard.press('Control+z')
  await expect(titleOf('claims')).toHaveValue('Claims')
  await expect(titleOf('actors')).toHaveValue('Who is who')
})

async function top(of: Locator): Promise<number> {
  return (await of.boundingBox())?.y ?? 0
}
