import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { importFiles, windowOf } from '../main-job/app-window.ts'

const council = [
  'Council answers the companies',
  'The Maritime Council said on Tuesday that it would answer within the week. Mr. Valk called the request “a close call”. Three companies had asked for escorts.',
  'Insurers have raised premiums twice since January, and may do so again.',
  'The request is the third of its kind in a year. Nobody would say whether the ministry had been asked, too.',
  'Escorts were last given in 2027, when a single escort took nine ships through the strait.',
  'The pilots’ café at the northern quay was full on Tuesday evening. Pilots expect the first convoy on Friday.',
].join('\n\n')

const hebrew = [
  'מועצת השיט דנה בליווי',
  'מועצת השיט אמרה ביום שלישי כי תשיב לבקשה בתוך שבוע. שלוש חברות ביקשו ליווי ימי.',
  'המבטחים העלו את הפרמיות פעמיים מאז ינואר. ייתכן שיעלו אותן שוב בקרוב.',
].join('\n\n')

const long = [
  'A long hearing',
  ...Array.from(
    { length: 2000 },
    (_, index) =>
      `Witness ${index + 1} told the council that two vessels had escorted the convoy of that day, and that nobody had asked for more of them.`,
  ),
].join('\n\n')

const texts = { council, hebrew, long }

/** Imports invented articles, opens the first of them and gives the reader the keyboard. */
export async function read(app: ElectronApplication, page: Page, folder: string, names: readonly (keyof typeof texts)[]): Promise<void> {
  const files = names.map((name) => join(folder, `${name}.txt`))
  await Promise.all(names.map((name, index) => writeFile(files[index]!, texts[name])))
  await importFiles(app, page, files)
  await windowOf(page).paragraph(1).waitFor()
  await page.keyboard.press('Control+2')
}

/** Presses keys one after another. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** What is selected in the window. */
export async function selection(page: Page): Promise<string> {
  return await page.evaluate(() =>
    String(window.getSelection())
      .trim()
      .replaceAll(/\s*\n\s*/gu, '\n'),
  )
}
