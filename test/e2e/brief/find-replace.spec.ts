import { join } from 'node:path'
import { expect, test } from '#test/attache-test'
import { seriousFindings } from '#test/serious-findings'
import { importFiles } from '../main-job/app-window.ts'
import { newBrief } from './brief-window.ts'

const article = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')

test('what is looked for is counted, shown one after another, and replaced but for a source’s words', async ({ app, page }, info) => {
  await importFiles(app, page, [article])
  const { text, section } = await newBrief(page)
  await section('situation').locator('p').click()
  await page.keyboard.type('The request: a request like any other request.')
  await page.keyboard.press('Control+2')
  for (const key of 'jjs') await page.keyboard.press(key)
  const words = section('situation').locator('blockquote p')
  await words.waitFor()
  const quoted = await words.innerText()
  await words.click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('request')
  const status = page.getByRole('search').getByRole('status').first()
  const all = (quoted.match(/request/giu) ?? []).length + 3
  await expect(status).toContainText(`of ${all}`)
  await page.keyboard.press('F3')
  await page.keyboard.press('Shift+F3')
  await page.keyboard.press('Control+h')
  await page.getByRole('textbox', { name: 'Replace with' }).fill('plea')
  await info.attach('replace', { body: await page.screenshot(), contentType: 'image/png' })
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Replace all' }).click()
  await expect(page.getByRole('search')).toContainText(`3 replaced. ${all - 3} inside quotations`)
  await expect(text.getByText('The plea: a plea like any other plea.')).toBeVisible()
  await expect(words).toHaveText(quoted)
  // On a busy machine the next frame comes after the next key, which must not be lost.
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0
  })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(text.getByText('The request: a request like any other request.')).toBeVisible()
})

test('an expression finds groups and puts them in another order, one place at a time', async ({ page }) => {
  const { section, text } = await newBrief(page)
  await section('situation').locator('p').click()
  await page.keyboard.type('Maren, Ilse and Valk, Teodor')
  await page.keyboard.press('Control+h')
  await page.getByRole('button', { name: 'Regular expression' }).click()
  await page.getByRole('textbox', { name: 'Find in brief' }).fill(String.raw`(\w+), (\w+)`)
  await page.getByRole('textbox', { name: 'Replace with' }).fill('$2 $1')
  await expect(page.getByRole('search')).toContainText('of 2')
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(page.getByRole('search')).toContainText('of 1')
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(text.getByText('Ilse Maren and Teodor Valk')).toBeVisible()
  await page.getByRole('textbox', { name: 'Find in brief' }).fill('(')
  await expect(page.getByRole('search')).toContainText('not a complete regular expression')
})

test('an expression that would never end is stopped, and the window goes on', async ({ page }) => {
  const { section, text } = await newBrief(page)
  await section('situation').locator('p').click()
  await page.keyboard.type('a'.repeat(60))
  await page.keyboard.press('Control+f')
  await page.getByRole('button', { name: 'Regular expression' }).click()
  await page.getByRole('textbox', { name: 'Find in brief' }).fill('(a+)+b')
  await expect(page.getByRole('search')).toContainText('takes too long')
  await page.keyboard.press('Escape')
  await page.keyboard.type(' still here')
  await expect(text).toContainText('still here')
})

test('an expression that is asked no more says nothing later of what is asked now', async ({ page }) => {
  const { section } = await newBrief(page)
  await section('situation').locator('p').click()
  await page.keyboard.type('a'.repeat(60))
  await page.keyboard.press('Control+f')
  await page.getByRole('button', { name: 'Regular expression' }).click()
  const begun = page.waitForEvent('worker', (worker) => worker.url().includes('find-worker'))
  await page.getByRole('textbox', { name: 'Find in brief' }).fill('(a+)+b')
  await begun
  await page.getByRole('textbox', { name: 'Find in brief' }).fill('(')
  const bar = page.getByRole('search')
  await expect(bar).toContainText('not a complete regular expression')
  // An expression has 1,500 ms, and nothing may be said when they are over.
  await page.waitForTimeout(2000)
  await expect(bar).toContainText('not a complete regular expression')
})

test('“Replace all” replaces what is asked when it is pressed, and not what was found before', async ({ page }) => {
  const { section, text } = await newBrief(page)
  await section('situation').locator('p').click()
  await page.keyboard.type('Port, port and PORT.')
  await page.keyboard.press('Control+h')
  await page.getByRole('textbox', { name: 'Find in brief' }).fill('port')
  await page.getByRole('textbox', { name: 'Replace with' }).fill('quay')
  await expect(page.getByRole('search')).toContainText('of 3')
  // Both in one turn of the window: the option is on, and nothing has been found for it yet.
  const all = await page.getByRole('button', { name: 'Replace all' }).elementHandle()
  await page.getByRole('button', { name: 'Match case' }).evaluate(async (button: HTMLElement, next) => {
    button.click()
    await Promise.resolve()
    if (next instanceof HTMLElement) next.click()
  }, all)
  await expect(page.getByRole('search')).toContainText('1 replaced')
  await expect(text.getByText('Port, quay and PORT.')).toBeVisible()
})

test('a place that is found after the bar was closed does not take the caret', async ({ page }) => {
  const { section, text } = await newBrief(page)
  await section('situation').locator('p').click()
  await page.keyboard.type('one zwo zree')
  await page.keyboard.press('Control+h')
  await page.getByRole('button', { name: 'Regular expression' }).click()
  await page.getByRole('textbox', { name: 'Find in brief' }).fill(String.raw`z\w+`)
  await expect(page.getByRole('search')).toContainText('1 of 2')
  const begun = page.waitForEvent('worker', (worker) => worker.url().includes('find-worker'))
  const close = await page.getByRole('button', { name: 'Close' }).elementHandle()
  await page.getByRole('button', { name: 'Replace', exact: true }).evaluate((button: HTMLElement, next) => {
    button.click()
    if (next instanceof HTMLElement) next.click()
  }, close)
  const worker = await begun
  if (page.workers().includes(worker)) await worker.waitForEvent('close')
  await page.keyboard.type('!')
  await expect(text.getByText('one ! zree')).toBeVisible()
})

test('the title of a section and the fields of an entry are found and replaced too', async ({ page }) => {
  const { section } = await newBrief(page)
  await section('actors').getByRole('button', { name: '+ Actor' }).click()
  await page.keyboard.type('Ilse Maren')
  await section('actors').getByRole('textbox', { name: 'Role' }).fill('Pilot of the actors’ guild')
  await page.keyboard.press('Control+h')
  await page.getByRole('textbox', { name: 'Find in brief' }).fill('actors')
  await page.getByRole('textbox', { name: 'Replace with' }).fill('players')
  await expect(page.getByRole('search')).toContainText('of 2')
  await page.getByRole('button', { name: 'Replace all' }).click()
  await expect(section('actors').getByRole('textbox', { name: 'Title of the section' })).toHaveValue('players')
  await expect(section('actors').getByRole('textbox', { name: 'Role' })).toHaveValue('Pilot of the players’ guild')
  // Nothing is left to replace, and the button still has the keyboard.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('search')).toHaveCount(0)
})
