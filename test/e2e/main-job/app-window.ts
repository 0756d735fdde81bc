import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { answerOpenDialog } from '#setup/answer-dialogs'

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

/** Imports files by the button and the system’s dialog, and closes the report. Answers its text. */
export async function importFiles(app: ElectronApplication, page: Page, paths: readonly string[]): Promise<string> {
  await answerOpenDialog(app, paths)
  await page.getByRole('button', { name: 'Import articles…' }).first().click()
  const report = page.getByRole('dialog', { name: 'Import' })
  await report.waitFor()
  const text = await report.innerText()
  await report.getByRole('button', { name: 'Close' }).click()
  return text
}

/** Waits until everything written so far is on disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor()
}
