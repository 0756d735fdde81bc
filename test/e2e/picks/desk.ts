import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { importFiles, windowOf } from '../main-job/app-window.ts'

const article = join(import.meta.dirname, '../../fixtures/articles/kestrel-strait.txt')

/** One article imported, a new brief, and the reader with the keyboard. */
export async function deskWithArticle(app: ElectronApplication, page: Page): Promise<void> {
  await importFiles(app, page, [article])
  await page.getByRole('button', { name: 'New brief' }).click()
  await windowOf(page).text.waitFor()
  await page.keyboard.press('Control+2')
}

/** Selects words within a paragraph, counted from 1, as the mouse would, with the keyboard left on the paragraph. */
export async function selectWords(page: Page, paragraph: number, words: string): Promise<void> {
  await windowOf(page)
    .paragraph(paragraph)
    .evaluate((element, sought) => {
      element.focus()
      const text = element.querySelector('.paragraph-text') ?? element
      const from = (text.textContent ?? '').indexOf(sought)
      const at = (offset: number): [Node, number] => {
        const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
        let left = offset
        for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
          const length = node.textContent?.length ?? 0
          if (left <= length) return [node, left]
          left -= length
        }
        return [text, 0]
      }
      window.getSelection()?.setBaseAndExtent(...at(from), ...at(from + sought.length))
    }, words)
}

/** The words that a pick is marked at, in the order of its pieces. */
export async function markedWords(page: Page, pick: string): Promise<string> {
  return await page.locator(`.picked[data-pick="${pick}"]`).evaluateAll((marks) => marks.map((mark) => mark.textContent).join(''))
}
