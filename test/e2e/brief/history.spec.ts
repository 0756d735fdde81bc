import type { Page } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { seriousFindings } from '#test/serious-findings'
import { saved, windowOf } from '../main-job/app-window.ts'
import { command } from './brief-window.ts'

test.setTimeout(180_000)

const summary = (page: Page) => page.locator('[data-attache-node="summary"]')

/** Keeps a version by name. */
async function keepAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Alt+s')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByText(`Version “${name}” kept.`).first().waitFor()
}

test('a version is kept by name, compared with the brief as it is now, restored and taken back, by keyboard', async ({ launch }) => {
  const { app, page } = await launch()
  await page.getByRole('button', { name: 'New brief' }).click()
  await summary(page).click()
  await page.keyboard.type('Osmere has agreed to sail on Friday.')
  await keepAs(page, 'As sent to the director')

  await summary(page).click()
  await page.keyboard.press('End')
  for (const _ of 'Friday.') await page.keyboard.press('Backspace')
  await page.keyboard.type('Monday, if the ice allows.')
  await saved(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Versions of the brief')
  await page.keyboard.press('Enter')
  const pane = page.getByRole('region', { name: 'Versions', exact: true })
  await expect(pane).toContainText('As sent to the director')
  await pane.locator('.version').first().focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^What changed since/u })
  await expect(dialog.getByRole('deletion')).toHaveText(['Friday'])
  await expect(dialog.getByRole('insertion')).toHaveText(['Monday, if the ice allows'])
  expect(await seriousFindings(page)).toEqual([])

  await dialog.getByRole('button', { name: 'Restore this version' }).focus()
  await page.keyboard.press('Enter')
  await expect(summary(page)).toHaveText('Osmere has agreed to sail on Friday.')
  await expect(pane.locator('.version')).toHaveCount(2)
  await expect(pane).toContainText('Before a version was restored')
  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+z')
  await expect(summary(page)).toHaveText('Osmere has agreed to sail on Monday, if the ice allows.')
  await page.keyboard.press('Control+y')
  await expect(summary(page)).toHaveText('Osmere has agreed to sail on Friday.')
  await saved(page)
  await app.close()

  const second = await launch()
  await expect(summary(second.page)).toHaveText('Osmere has agreed to sail on Friday.')
  const again = second.page.getByRole('region', { name: 'Versions', exact: true })
  // Opening alone writes nothing: what the brief said then is kept at its first change.
  await expect(again.locator('.version')).toHaveCount(2)
  await summary(second.page).click()
  await second.page.keyboard.press('End')
  await second.page.keyboard.type(' So they say.')
  await expect(again.locator('.version')).toHaveCount(3)
  await again.locator('.version').first().click()
  const since = second.page.getByRole('dialog', { name: /^What changed since/u })
  await expect(since.getByRole('insertion')).toHaveText(['So they say.'])
  await second.page.keyboard.press('Escape')
  await again.locator('.version').nth(1).click()
  await second.page.getByRole('button', { name: 'Open as a new brief' }).click()
  await expect(summary(second.page)).toHaveText('Osmere has agreed to sail on Monday, if the ice allows.')
  expect(await second.page.evaluate(() => window.attache.listBriefs())).toHaveLength(2)
  await expect(windowOf(second.page).text).toBeVisible()
})

test('a version is renamed and deleted by keyboard and from its menu, and each is taken back', async ({ page }) => {
  await page.getByRole('button', { name: 'New brief' }).click()
  await summary(page).click()
  for (const [words, name] of [
    ['Osmere sails on Friday.', 'First draft'],
    [' Tarsia asks for escorts.', 'As sent'],
  ] as const) {
    await page.keyboard.type(words)
    await keepAs(page, name)
    await expect(windowOf(page).text).toBeFocused()
  }
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Versions of the brief')
  await page.keyboard.press('Enter')
  const pane = page.getByRole('region', { name: 'Versions', exact: true })
  const names = pane.locator('.version-name')
  // Below stands what the brief said when it was opened: nothing, which is not kept.
  await expect(names).toHaveText(['As sent', 'First draft'])

  await pane.locator('.version').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('F2')
  const rename = page.getByRole('dialog', { name: /^Rename the version of/u })
  await expect(rename.getByRole('textbox', { name: 'Name' })).toHaveValue('First draft')
  await page.keyboard.type('For the deputy')
  await page.keyboard.press('Enter')
  await expect(names).toHaveText(['As sent', 'For the deputy'])
  await expect(pane.locator('.version').nth(1)).toBeFocused()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(names).toHaveText(['As sent', 'First draft'])

  await pane.locator('.version').first().focus()
  await page.keyboard.press('Delete')
  await expect(names).toHaveText(['First draft'])
  await expect(pane.locator('.version').first()).toBeFocused()
  await expect(summary(page)).toHaveText('Osmere sails on Friday. Tarsia asks for escorts.')
  await page.getByText('was deleted. The brief itself is unchanged.').first().waitFor()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(names).toHaveText(['As sent', 'First draft'])

  // What fades out has no contrast to speak of.
  await expect(page.getByText('Version “As sent” kept.')).toHaveCount(0, { timeout: 30_000 })
  await pane.getByRole('button', { name: /^More about the version “First draft”/u }).click()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(names).toHaveText(['As sent'])
  await expect(pane.locator('.version').first()).toBeFocused()
})

test('what is typed while a version is on its way is in the version that is kept before it, and one undo brings it back', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'New brief' }).click()
  await summary(page).click()
  await page.keyboard.type('Osmere sails.')
  await keepAs(page, 'As sent')
  await page.keyboard.type(' Or not:')
  await command(page, 'Versions of the brief')
  await page.getByRole('region', { name: 'Versions', exact: true }).locator('.version').first().click()
  const dialog = page.getByRole('dialog', { name: /^What changed since/u })
  await dialog.getByRole('insertion').waitFor()
  // The dialog is left in the turn in which the button is pressed, and in each turn after it something is typed.
  await dialog.getByRole('button', { name: 'Restore this version' }).evaluate(async (button) => {
    const text = document.querySelector<HTMLElement>('.ProseMirror')!
    const said = () => text.querySelector('[data-attache-node="summary"] p')!
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    do {
      text.focus()
      getSelection()?.selectAllChildren(said())
      getSelection()?.collapseToEnd()
      document.execCommand('insertText', false, 'x')
      await new Promise((resolve) => setTimeout(resolve))
    } while (said().textContent !== 'Osmere sails.')
  })
  await page.getByText('The brief now says what it said').first().waitFor()
  const [briefId] = (await page.evaluate(() => window.attache.listBriefs())).map(({ id }) => id)
  const kept = await page.evaluate(async (id) => {
    const restored = (await window.attache.listVersions(id)).find(({ kind }) => kind === 'restored')
    return restored === undefined ? null : JSON.stringify((await window.attache.readVersion({ id, number: restored.number }))?.summary)
  }, briefId!)
  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+z')
  await expect(summary(page)).toHaveText(/^Osmere sails\. Or not:x+$/u)
  expect(kept).toContain(`"${await summary(page).innerText()}"`)
})

test('a deletion that is taken back while another brief is open puts nothing under that brief’s versions', async ({ page }) => {
  await page.getByRole('button', { name: 'New brief' }).click()
  await summary(page).click()
  await page.keyboard.type('Osmere sails.')
  await keepAs(page, 'As sent')
  await command(page, 'Versions of the brief')
  const versions = page.getByRole('region', { name: 'Versions', exact: true }).locator('.version')
  await versions.first().focus()
  await page.keyboard.press('Delete')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await undo.waitFor()
  const [brief] = await page.evaluate(() => window.attache.listBriefs())
  await page.keyboard.press('Control+n')
  await expect(summary(page)).toHaveText('')
  await undo.click()
  const kept = () => page.evaluate((id) => window.attache.listVersions(id), brief!.id)
  await expect.poll(kept).toHaveLength(1)
  // Answers come in the order of the questions: what the window asked when it was put back has been answered once this is.
  await kept()
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await expect(versions).toHaveCount(0)
})
