import { basename, dirname, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { message } from '#messages'
import { isThere } from '#node/owner-file'

interface Asking {
  readonly title: string
  /** What the dialog calls files of this kind. */
  readonly kind: string
  readonly extension: string
  readonly suggested: string
}

/** A place for a file. `isNew` where nothing stood there when it was chosen: what stands there later, nobody has agreed to replace. */
export interface FilePlace {
  readonly path: string
  readonly isNew: boolean
}

/** Where the user saves and opens files: each dialog begins where the last one ended. */
export class FilePlaces {
  readonly #window: BrowserWindow
  #folder: string
  /** The file saved last since the start. */
  lastSaved: string | null = null

  constructor(window: BrowserWindow, folder: string) {
    this.#window = window
    this.#folder = folder
  }

  /** Asks where to save; `null` where the user would rather not. What stands there already has been agreed to be replaced: the system asked, and we do where the name that was typed lacked its extension. */
  async toSave({ title, kind, extension, suggested }: Asking): Promise<FilePlace | null> {
    const chosen = await dialog.showSaveDialog(this.#window, {
      title,
      defaultPath: join(this.#folder, suggested),
      filters: [{ name: kind, extensions: [extension] }],
      // On Linux the system asks only when told to.
      properties: ['showOverwriteConfirmation'],
    })
    if (chosen.canceled || chosen.filePath === '') return null
    const isWhole = chosen.filePath.toLowerCase().endsWith(`.${extension}`)
    const path = isWhole ? chosen.filePath : `${chosen.filePath}.${extension}`
    this.#folder = dirname(path)
    const isNew = !(await isThere(path))
    return isNew || isWhole || (await this.mayReplace(path)) ? { path, isNew } : null
  }

  /** Asks for one file to open; `null` for none. */
  async toOpen(
    title: string,
    filters: readonly { readonly kind: string; readonly extensions: readonly string[] }[],
  ): Promise<string | null> {
    const chosen = await dialog.showOpenDialog(this.#window, {
      title,
      defaultPath: this.#folder,
      properties: ['openFile'],
      filters: filters.map(({ kind, extensions }) => ({ name: kind, extensions: [...extensions] })),
    })
    const path = chosen.filePaths[0]
    if (chosen.canceled || path === undefined) return null
    this.#folder = dirname(path)
    return path
  }

  async mayReplace(path: string): Promise<boolean> {
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: message('dialog.replace', { file: basename(path) }),
      detail: message('dialog.replaceNote'),
      buttons: [message('dialog.replaceYes'), message('dialog.replaceNo')],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    })
    return response === 0
  }
}
