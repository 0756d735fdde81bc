import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import * as v from 'valibot'
import { type AddedStyle, addedStyleSchema, longestStyle } from '#core/brief'
import { list } from '#core/schema'
import type { CitationStyleChosen } from '#ipc/api'
import { message } from '#messages'
import { jobProblem } from './import-source.ts'
import type { KillableWorker } from './killable-worker.ts'
import type { StoreProcess } from './store-process.ts'

const setting = 'citationStyles'
const stylesSchema = v.pipe(v.string(), v.parseJson(), list(addedStyleSchema))

/** The citation styles that were added to the library. Those that another version of the app wrote and this one cannot read count as none. */
export async function readCitationStyles(store: StoreProcess): Promise<readonly AddedStyle[]> {
  const styles = v.safeParse(stylesSchema, await (await store.calls()).readSetting({ name: setting }))
  return styles.success ? styles.output : []
}

export async function writeCitationStyles(store: StoreProcess, styles: readonly AddedStyle[]): Promise<null> {
  return (await store.calls()).writeSetting({ name: setting, json: JSON.stringify(styles) })
}

/** A style that works is tried in a second; one that takes this long is made to take long. */
const trySeconds = 20

/** Asks for the file of a citation style and has the worker try it, which is stopped where the style makes it go on without end. */
export async function chooseCitationStyle({
  window,
  writer,
}: {
  readonly window: BrowserWindow
  readonly writer: KillableWorker
}): Promise<CitationStyleChosen> {
  const chosen = await dialog.showOpenDialog(window, {
    title: message('dialog.addStyle'),
    buttonLabel: message('dialog.addStyleButton'),
    properties: ['openFile'],
    filters: [
      { name: message('dialog.styleFile'), extensions: ['csl'] },
      { name: message('dialog.allFiles'), extensions: ['*'] },
    ],
  })
  const path = chosen.filePaths[0]
  if (chosen.canceled || path === undefined) return { kind: 'cancelled' }
  const file = basename(path)
  const bytes = await bytesOf(path)
  if (typeof bytes === 'number') return { kind: 'problem', file, problem: { kind: 'too-large', bytes, limit: longestStyle } }
  if (bytes === null) return { kind: 'problem', file, problem: { kind: 'unreadable-file', reason: 'other' } }
  const end = await writer.run((calls) => calls.readCitationStyle({ bytes }), trySeconds)
  if (end.kind !== 'done') return { kind: 'problem', file, problem: jobProblem(end).problem }
  return end.result.ok ? { kind: 'chosen', style: end.result.style } : { kind: 'problem', file, problem: end.result.problem }
}

/** Its size where that alone says that it is no style, which may be a film; `null` where it cannot be read. */
async function bytesOf(path: string): Promise<Uint8Array | number | null> {
  try {
    const { size } = await stat(path)
    return size > longestStyle * 4 ? size : new Uint8Array(await readFile(path))
  } catch {
    return null
  }
}
