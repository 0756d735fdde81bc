import type { Locator, Page } from '@playwright/test'
import type { SectionKind } from '#core/brief'
import { windowOf } from '../main-job/app-window.ts'

/** Begins an empty brief, with the keyboard in its text. */
export async function newBrief(page: Page) {
  await page.getByRole('button', { name: 'New brief' }).click()
  const here = windowOf(page)
  await here.text.waitFor()
  return { ...here, section: (kind: SectionKind) => sectionOf(page, kind) }
}

/** The section of this kind; of several the first. */
export function sectionOf(page: Page, kind: SectionKind): Locator {
  return page.locator(`.brief-section[data-section="${kind}"]`).first()
}

/** Gives a command by the palette. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Commands and articles' }).fill(name)
  await page.getByRole('option', { name, exact: true }).click()
}

/** The sections of the page, by their titles. */
export async function sectionTitles(page: Page): Promise<readonly string[]> {
  const fields = page.getByRole('textbox', { name: 'Title of the section' })
  return fields.evaluateAll((all) => all.map((field) => (field instanceof HTMLInputElement ? field.value : '')))
}
