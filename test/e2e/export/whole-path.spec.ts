import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerSaveDialog } from '#setup/answer-dialogs'
import { expect, test } from '#test/attache-test'
import { named, readDocx } from '#test/read-docx'
import { validateDocx } from '#test/validate-docx'
import { exportTo } from '../main-job/app-window.ts'
import { openExport, quotingBrief } from './export-desk.ts'

test('a brief is exported as it was chosen, and the next time begins there', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  const file = join(profile, 'Strait.docx')
  await answerSaveDialog(app, file)
  const shown = await openExport(page)
  await shown.getByRole('combobox', { name: 'Citation style' }).click()
  await page.getByRole('option', { name: 'OSCOLA' }).click()
  await shown.getByRole('radio', { name: /Compact/u }).check()
  await shown.getByRole('radio', { name: 'Letter' }).check()
  await shown.getByRole('checkbox', { name: 'Marking (TLP)' }).uncheck()
  await expect(shown.getByText('Without TLP:AMBER nobody who gets it knows who may read it.')).toBeVisible()
  await shown.getByRole('button', { name: 'Export…' }).click()
  await shown.getByText('Saved as Strait.docx', { exact: true }).waitFor()

  const bytes = await readFile(file)
  expect(await validateDocx(bytes, 'Microsoft365')).toEqual([])
  const document = readDocx(bytes)
  expect(JSON.stringify(document.headers)).not.toContain('TLP:AMBER')
  expect(document.notes).toHaveLength(1)
  const page1 = named(document.parts.get('word/document.xml'), 'pgSz').map((size) => [size.getAttribute('w:w'), size.getAttribute('w:h')])
  expect(page1).toContainEqual(['12240', '15840'])

  await shown.getByRole('button', { name: 'Close' }).click()
  await expect(shown).toHaveCount(0)
  // The style is the brief's own, and the settings are there again: for this brief, and for a new one.
  await page.getByRole('tab', { name: 'Cite' }).click()
  await expect(page.getByRole('combobox', { name: 'Citation style of the brief' })).toHaveText('OSCOLA')
  const settings = async () => {
    const again = await openExport(page)
    const chosen = {
      compact: await again.getByRole('radio', { name: /Compact/u }).isChecked(),
      letter: await again.getByRole('radio', { name: 'Letter' }).isChecked(),
      marking: await again.getByRole('checkbox', { name: 'Marking (TLP)' }).isChecked(),
      style: await again.getByRole('combobox', { name: 'Citation style' }).innerText(),
    }
    await page.keyboard.press('Escape')
    await expect(again).toHaveCount(0)
    return chosen
  }
  expect(await settings()).toEqual({ compact: true, letter: true, marking: false, style: 'OSCOLA' })
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Text of the brief' })).not.toContainText('Kestrel')
  expect(await settings()).toEqual({ compact: true, letter: true, marking: false, style: 'Chicago 18, full notes and source list' })
})

test('what was written is shown in its folder and opened in its own program', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  await app.evaluate(({ shell }) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'asked', asked)
    shell.showItemInFolder = (path) => void asked.push(`show ${path}`)
    shell.openPath = (path) => {
      asked.push(`open ${path}`)
      return Promise.resolve(asked.length > 2 ? 'no program' : '')
    }
  })
  const file = join(profile, 'Strait.docx')
  await answerSaveDialog(app, file)
  const shown = await openExport(page)
  await shown.getByRole('button', { name: 'Export…' }).click()
  await expect(shown.getByText(/^\d+ kB in the folder “/u)).toBeVisible()
  await shown.getByRole('button', { name: 'Show in folder' }).click()
  await shown.getByRole('button', { name: 'Open' }).click()
  await shown.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByText(/The system has no program that opens this file/u).first()).toBeVisible()
  expect(await app.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([`show ${file}`, `open ${file}`, `open ${file}`])
})

test('footnotes are left out by choice, and the window says what that means', async ({ app, page, profile }) => {
  await quotingBrief(app, page)
  const shown = await openExport(page)
  await shown.getByRole('checkbox', { name: 'Footnotes' }).uncheck()
  await expect(shown.getByText(/Without footnotes nobody who reads it can tell/u)).toBeVisible()
  await page.keyboard.press('Escape')
  const kept = await openExport(page)
  // What was chosen and not exported is not kept.
  await expect(kept.getByRole('checkbox', { name: 'Footnotes' })).toBeChecked()
  await kept.getByRole('checkbox', { name: 'Footnotes' }).uncheck()
  await page.keyboard.press('Escape')
  await exportTo(app, page, join(profile, 'Noted.docx'))
  expect(readDocx(await readFile(join(profile, 'Noted.docx'))).notes).toHaveLength(1)
})
