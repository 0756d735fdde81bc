import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { join } from 'node:path'
import { exportWindow, importFiles, saved, windowOf } from '../main-job/app-window.ts'

const article = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')

/** A brief with one quotation and its note, a title and a marking: nothing in it is untrue. */
export async function quotingBrief(app: ElectronApplication, page: Page) {
  await importFiles(app, page, [article])
  await page.getByRole('button', { name: 'New brief' }).click()
  const here = windowOf(page)
  await here.text.getByRole('heading', { level: 1 }).click()
  await page.keyboard.type('Kestrel Strait')
  await page.getByRole('combobox', { name: 'Marking (TLP 2.0)' }).click()
  await page.getByRole('option', { name: 'TLP:AMBER', exact: true }).click()
  await page.keyboard.press('Control+2')
  for (const key of 'jjjs') await page.keyboard.press(key)
  await here.text.getByText('exact', { exact: true }).waitFor()
  await saved(page)
  return here
}

/** Opens the export window and waits until the brief has been looked through. */
export async function openExport(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+e')
  const shown = exportWindow(page)
  await shown.getByText(/Nothing found|Nothing in it is untrue|would be untrue/u).waitFor()
  return shown
}

/** Changes the quotation's words, so that the brief is untrue. */
export async function changeQuotation({ text }: ReturnType<typeof windowOf>, page: Page): Promise<void> {
  await text.locator('.quotation-words').click({ position: { x: 40, y: 8 } })
  await page.keyboard.press('Home')
  await page.keyboard.type('not ')
  await text.getByText('words differ from the source').waitFor()
  await saved(page)
}
