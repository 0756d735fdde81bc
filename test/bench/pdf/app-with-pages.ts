import type { ElectronApplication, Page } from '@playwright/test'
import type { ChainedCommands } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import type { Article } from '#core/article'
import type { Brief } from '#core/brief'
import { inAppWithBriefFile } from '../app-with-brief-file.ts'
import { settled } from '../editor/renderer-cpu.ts'

/** The first layout of a long brief takes seconds, also by WebAssembly. */
const firstPages = 120_000

/** The real app with a brief open and the caret in the paragraph of this id. */
export async function withBrief<TResult>(
  { brief, articles }: { readonly brief: Brief; readonly articles: readonly Article[] },
  paragraph: string,
  measure: (page: Page, app: ElectronApplication) => Promise<TResult>,
): Promise<TResult> {
  return await inAppWithBriefFile({ brief, articles }, async (app, window) => {
    await window.keyboard.press('Control+o')
    await window.locator(`.page [data-id="${brief.sections.at(-1)?.id}"]`).waitFor({ state: 'attached', timeout: 60_000 })
    await settled(window)
    await window.evaluate(caretIn, paragraph)
    return await measure(window, app)
  })
}

/** Opens or closes the pages beside the text. Open, they are waited for until they stand with their notes mended. */
export async function togglePages(page: Page, isShown: boolean): Promise<void> {
  await page.keyboard.press('Control+Alt+p')
  const drawn = page.locator('.page-sheet canvas').first()
  if (!isShown) {
    await drawn.waitFor({ state: 'detached' })
    return
  }
  await drawn.waitFor({ timeout: firstPages })
  // The desk mends once nothing has changed for a second and a half.
  await page.waitForTimeout(2000)
  await page.locator('.pages-list[aria-busy="false"]').waitFor({ timeout: firstPages })
}

function caretIn(id: string): void {
  const { editor } = document.querySelector<HTMLElement & { readonly editor: BenchedEditor }>('.page .ProseMirror') ?? {}
  if (editor === undefined) throw new Error('the brief is not open')
  let at: number | null = null
  editor.state.doc.descendants((node, position) => {
    if (node.attrs['id'] === id) at = position
  })
  if (at === null) throw new Error(`the brief has no block ${id}`)
  editor
    .chain()
    .focus(at + 1)
    .scrollIntoView()
    .run()
}

/** What is used of the editor, which tiptap leaves on its element. */
interface BenchedEditor {
  readonly state: EditorState
  readonly chain: () => ChainedCommands
}
