import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerSaveDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { readDocx } from '#test/read-docx'
import { findingsInBothThemes } from '#test/serious-findings'
import { exportWindow } from '../main-job/app-window.ts'
import { changeQuotation, openExport, quotingBrief } from './export-desk.ts'

test('with and without findings, at work and done; in light and dark colours axe finds nothing serious', async ({
  app,
  page,
  profile,
}, info) => {
  // Axe looks through the whole window five times.
  test.setTimeout(180_000)
  const picture = async (name: string) => {
    await expect(exportWindow(page)).toHaveCSS('opacity', '1')
    expect(await findingsInBothThemes(page, info, name)).toEqual([])
  }
  const here = await quotingBrief(app, page)
  const shown = await openExport(page)
  await shown.getByRole('button', { name: /worth a look/u }).click()
  await picture('warnings')
  await shown.getByRole('radio', { name: /Your own template/u }).check()
  await shown.getByRole('checkbox', { name: 'Comments' }).check()
  await picture('own template')
  await page.keyboard.press('Escape')
  await changeQuotation(here, page)
  await openExport(page)
  await picture('untrue')
  await shown.getByRole('checkbox', { name: /^Export despite/u }).check()
  await answerSaveDialog(app, join(profile, 'gone', 'Strait.docx'))
  await shown.getByRole('button', { name: 'Export…' }).click()
  await shown.getByRole('alert').waitFor()
  await picture('problem')
  await answerSaveDialog(app, join(profile, 'Strait.docx'))
  await shown.getByRole('button', { name: 'Export…' }).click()
  await shown.getByText('Saved as Strait.docx', { exact: true }).waitFor()
  await picture('done')
})

test('by keyboard alone, from the text to the file and back', async ({ app, page, profile }) => {
  const { text } = await quotingBrief(app, page)
  const file = join(profile, 'Strait.docx')
  await answerSaveDialog(app, file)
  await page.keyboard.press('Control+3')
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+Shift+e')
  const shown = exportWindow(page)
  await expect(shown.getByRole('button', { name: 'Export…' })).toBeFocused()
  // Back through everything to the design and the marking, by Tab and arrows.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(shown.getByRole('radio', { name: /Paper/u })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(shown.getByRole('radio', { name: /Compact/u })).toBeChecked()
  await page.keyboard.press('Shift+Tab')
  await expect(shown.getByRole('checkbox', { name: 'Marking (TLP)' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(shown.getByRole('checkbox', { name: 'Marking (TLP)' })).not.toBeChecked()
  await page.keyboard.press('Enter')
  await shown.getByText('Saved as Strait.docx', { exact: true }).waitFor()
  await expect(shown.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(shown).toHaveCount(0)
  await expect(text).toBeFocused()
  expect(JSON.stringify(readDocx(await readFile(file)).headers)).not.toContain('TLP:AMBER')
})

test('with forced colours, and from right to left, every part keeps its edges', async ({ app, page }, info) => {
  const here = await quotingBrief(app, page)
  await changeQuotation(here, page)
  await page.emulateMedia({ forcedColors: 'active' })
  const shown = await openExport(page)
  await info.attach('forced colours', { body: await page.screenshot(), contentType: 'image/png' })
  const edge = await shown.locator('.export-untrue').evaluate((element) => getComputedStyle(element).borderInlineStartStyle)
  expect(edge).toBe('solid')
  await page.emulateMedia({ forcedColors: 'none' })
  // Fluent’s own direction is the page’s at the start; this turns all that is laid out by logical sides.
  await shown.evaluate((element) => element.setAttribute('dir', 'rtl'))
  await info.attach('right to left', { body: await page.screenshot(), contentType: 'image/png' })
  const [style, include] = await Promise.all(
    [shown.getByRole('combobox', { name: 'Citation style' }), shown.getByRole('checkbox', { name: 'Footnotes' })].map((part) =>
      part.boundingBox(),
    ),
  )
  expect(style!.x).toBeGreaterThan(include!.x)
})

test('in a small window everything can be reached', async ({ app, page }, info) => {
  await quotingBrief(app, page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(720, 480))
  const shown = await openExport(page)
  await info.attach('small', { body: await page.screenshot(), contentType: 'image/png' })
  await expect(shown.getByRole('button', { name: 'Export…' })).toBeInViewport({ ratio: 1 })
  await shown.getByRole('radio', { name: /Compact/u }).check()
  await expect(shown.getByRole('radio', { name: /Compact/u })).toBeInViewport()
})
