import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '#test/attache-test'
import { changeQuotation, quotingBrief } from './export-desk.ts'

const quoted =
  '“If they are asking for ships, they have run out of other options,” Ilse Maren, an analyst at the Straits Institute, told the Courier.'

/** Both forms on the clipboard. Electron 33 and those after 44 read HTML in two ways. */
async function clipboardOf(app: ElectronApplication) {
  return await app.evaluate(async ({ clipboard }) => {
    const older: unknown = Reflect.get(clipboard, 'readHTML')
    const html =
      typeof older === 'function' ? String(Reflect.apply(older, clipboard, [])) : await (await clipboard.read())[0]?.getType('text/html')
    return { html: typeof html === 'string' ? html : ((await html?.text()) ?? ''), text: await clipboard.readText() }
  })
}

test('the whole brief is copied with its notes at the end, for a mail', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  await page.keyboard.press('Control+Shift+c')
  await page.getByText('The brief was copied, with 1 note at its end.').first().waitFor()
  const { html, text } = await clipboardOf(app)
  expect(text).toMatch(/^TLP:AMBER\n\nKestrel Strait\n/u)
  expect(text).toContain(quoted)
  expect(text).toMatch(/\n\[1\] .*para\. 4\.$/u)
  expect(html).toContain('href="#note1"')
  expect(html).toContain('href="#ref1"')
  expect(`${html}${text}`).not.toContain(profile)
})

test('of a selection that is copied, with the note of what it quotes', async ({ app, page }) => {
  const { text } = await quotingBrief(app, page)
  await text.locator('[data-attache-node="summary"]').click()
  await page.keyboard.type('Only Osmere has agreed.')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Commands and articles' }).fill('Copy as rich')
  await page.getByRole('option', { name: /^Copy as rich text/u }).click()
  await page.getByText('The selection was copied.').first().waitFor()
  expect((await clipboardOf(app)).text).toBe('TLP:AMBER\n\nOnly Osmere has agreed.')
})

test('what is untrue is not copied unnoticed', async ({ app, page }) => {
  await changeQuotation(await quotingBrief(app, page), page)
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'))
  await page.keyboard.press('Control+Shift+c')
  await page
    .getByText(/Not copied: one thing in it is untrue as it stands/u)
    .first()
    .waitFor()
  expect((await clipboardOf(app)).text).toBe('before')
  await page.getByRole('button', { name: 'Copy all the same' }).click()
  await page.getByText('The brief was copied, with 1 note at its end.').first().waitFor()
  expect((await clipboardOf(app)).text).toContain('not “If they are asking')
})
