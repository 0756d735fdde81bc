import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { ChainedCommands } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { build } from 'vite'
import { inAppWithBriefFile } from '../app-with-brief-file.ts'
import type { LongBrief } from './long-brief.ts'
import { settled } from './renderer-cpu.ts'

interface Opening {
  /** What has to be done before, and is not part of opening: the list of briefs is shown. */
  readonly toLoad: () => Promise<unknown>
  readonly load: () => Promise<unknown>
}

export interface Acts extends Opening {
  readonly toMiddle: () => Promise<unknown>
  readonly insertNote: () => Promise<unknown>
}

/** A bare ProseMirror in the same Electron, and the paragraphs to be shown in it. */
export async function inBare<TResult>(
  checkout: string,
  paragraphs: LongBrief['paragraphs'],
  measure: (app: ElectronApplication, page: Page, acts: Pick<Acts, 'load' | 'toMiddle'>) => Promise<TResult>,
): Promise<TResult> {
  const root = join(checkout, 'test/bench/editor/bare')
  const outDir = join(checkout, 'out/bench/bare')
  await build({ root, base: './', logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'chrome130' } })
  const profile = await mkdtemp(join(tmpdir(), 'attache-bare-'))
  const app = await _electron.launch({
    args: [join(root, 'main.mjs'), `--user-data-dir=${profile}`, join(outDir, 'index.html')],
    cwd: checkout,
  })
  try {
    const page = await app.firstWindow()
    await page.waitForFunction('window.bare !== undefined')
    return await measure(app, page, {
      load: async () => await page.evaluate(`bare.load(${JSON.stringify(paragraphs)})`),
      toMiddle: async () => await page.evaluate(`bare.caretIn(${Math.floor(paragraphs.length / 2)})`),
    })
  } finally {
    await app.close()
    await rm(profile, { recursive: true, force: true })
  }
}

/** The app with a brief’s file to be opened; the library and its articles are there before. */
export async function inApp<TResult>(
  long: LongBrief,
  measure: (app: ElectronApplication, page: Page, opening: Opening) => Promise<TResult>,
): Promise<TResult> {
  return await inAppWithBriefFile(long, async (app, window) => {
    // Asked by the browser’s own query and seldom: Playwright’s takes longer than a tenth of what is measured.
    const isOpen = async () =>
      await window.waitForFunction(() => document.querySelector('.page [data-id="section-3"]') !== null, undefined, {
        timeout: 120_000,
        polling: 200,
      })
    // As on any later day: the brief is in the library.
    await window.keyboard.press('Control+o')
    await isOpen()
    await settled(window)
    await window.keyboard.press('Control+n')
    await window.locator('.title-bar-brief', { hasText: 'Untitled' }).waitFor()
    const item = window.getByRole('menuitemradio', { name: long.brief.title })
    return await measure(app, window, {
      toLoad: async () => {
        await window.locator('.title-bar-brief').click()
        await item.focus()
      },
      load: async () => {
        await window.keyboard.press('Enter')
        await isOpen()
      },
    })
  })
}

export async function caretInMiddle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { editor } = document.querySelector<HTMLElement & { readonly editor: BenchedEditor }>('.page .ProseMirror') ?? {}
    if (editor === undefined) throw new Error('the brief is not open')
    let middle = 0
    let cited: unknown = null
    editor.state.doc.descendants((node, position) => {
      if (node.type.name === 'paragraph' && position < editor.state.doc.content.size / 2) middle = position
      if (cited === null && node.type.name === 'note') cited = node.toJSON()
    })
    Object.assign(window, { cited: JSON.stringify(cited) })
    editor
      .chain()
      .focus(middle + 1)
      .scrollIntoView()
      .run()
  })
}

/** As the app itself does: one transaction with a note and its citation. */
export function insertCitation(): void {
  const { editor } = document.querySelector<HTMLElement & { readonly editor: BenchedEditor }>('.page .ProseMirror') ?? {}
  if (editor === undefined) throw new Error('the brief is not open')
  const { schema, tr } = editor.state
  const { cited = '' }: Window & { readonly cited?: string } = window
  const note = schema.nodeFromJSON(JSON.parse(cited.replaceAll(/note-1(-c)?"/g, `new-${Date.now()}$1"`)))
  editor.view.dispatch(tr.replaceSelectionWith(note))
}

/** What the measurement uses of the editor, which tiptap leaves on its element. */
interface BenchedEditor {
  readonly state: EditorState
  readonly view: EditorView
  readonly chain: () => ChainedCommands
}
