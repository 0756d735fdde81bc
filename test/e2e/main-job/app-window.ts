import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { basename } from 'node:path'
import { answerOpenDialog, answerSaveDialog } from '#setup/answer-dialogs'

/** The window as a user speaks of it. */
export function windowOf(page: Page) {
  const region = (name: string) => page.getByRole('region', { name, exact: true })
  return {
    library: region('Articles'),
    reader: region('Reader'),
    brief: region('Brief'),
    text: page.getByRole('textbox', { name: 'Text of the brief' }),
    section: (title: string): Locator => page.locator('.brief-section').filter({ has: page.locator(`input[value="${title}"]`) }),
    paragraph: (number: number): Locator => page.locator(`[data-paragraph="${number - 1}"]`),
    status: page.getByRole('contentinfo', { name: 'State of the brief' }),
  }
}

/** Begins an import by the button and the system’s dialog. Its screen opens. */
export async function startImport(app: ElectronApplication, page: Page, paths: readonly string[]): Promise<void> {
  await answerOpenDialog(app, paths)
  await page.getByRole('button', { name: 'Import articles…' }).first().click()
  await page.getByRole('dialog', { name: 'Import' }).waitFor()
}

/** Imports files, waits for their end and closes the screen. Answers what it said. */
export async function importFiles(app: ElectronApplication, page: Page, paths: readonly string[]): Promise<string> {
  await startImport(app, page, paths)
  const screen = page.getByRole('dialog', { name: 'Import' })
  const close = screen.getByRole('button', { name: 'Close', exact: true })
  await close.waitFor()
  const text = await screen.innerText()
  await close.click()
  return text
}

/** Waits until everything written so far is on disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor()
}

/** The export window. */
export function exportWindow(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Export', exact: true })
}

/** Chooses what the brief is exported as. */
async function chooseFormat(page: Page, name: 'PDF' | 'Word document (.docx)'): Promise<void> {
  await exportWindow(page).getByRole('combobox', { name: 'Format' }).click()
  await page.getByRole('option', { name }).click()
}

/** Exports the open brief, as what the file’s name says and else as it is set, answering for whatever is found, and closes the window. */
export async function exportTo(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerSaveDialog(app, file)
  await page.keyboard.press('Control+Shift+e')
  const shown = exportWindow(page)
  await shown.getByText(/Nothing found|Nothing in it is untrue|would be untrue/u).waitFor()
  await chooseFormat(page, file.endsWith('.pdf') ? 'PDF' : 'Word document (.docx)')
  for (const despite of await shown.getByRole('checkbox', { name: /^Export despite/u }).all()) await despite.check()
  await shown.getByRole('button', { name: 'Export…' }).click()
  await shown.getByText(`Saved as ${basename(file)}`, { exact: true }).waitFor({ timeout: 60_000 })
  await shown.getByRole('button', { name: 'Close' }).click()
}
