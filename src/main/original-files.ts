import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { app, shell } from 'electron'
import type { Article, ArticleId } from '#core/article'
import type { OriginalOpened } from '#ipc/api'
import type { Log } from './log.ts'
import type { StoreProcess } from './store-process.ts'

/** Originals that are shown in the system's own programs. Each is copied, read-only, into a folder of its own that only this user may enter; all of them go when the app ends. */
export class OriginalFiles {
  readonly #store: StoreProcess
  readonly #log: Log
  readonly #folders: string[] = []

  constructor(store: StoreProcess, log: Log) {
    this.#store = store
    this.#log = log
  }

  async open(id: ArticleId): Promise<OriginalOpened> {
    const calls = await this.#store.calls()
    const [article] = await calls.readArticles({ ids: [id] })
    const bytes = article === undefined ? null : await calls.readOriginal({ sha256: article.original.sha256 })
    if (article === undefined || bytes === null) return { kind: 'not-kept' }
    const file = await this.#write(nameOf(article), bytes)
    if (file === null) return { kind: 'no-access' }
    const trouble = await shell.openPath(file)
    if (trouble === '') return { kind: 'opened' }
    this.#log.write('the system opened no program for an original')
    return { kind: 'no-program' }
  }

  /** Takes the copies away again. A program on Windows may still hold one: it is then left to the system’s own cleaning. */
  async forget(): Promise<void> {
    await Promise.allSettled(this.#folders.map((folder) => rm(folder, { recursive: true, force: true })))
  }

  async #write(name: string, bytes: Uint8Array): Promise<string | null> {
    try {
      const folder = await mkdtemp(join(app.getPath('temp'), 'attache-'))
      this.#folders.push(folder)
      const file = join(folder, name)
      await writeFile(file, bytes, { mode: 0o400 })
      return file
    } catch (error) {
      this.#log.write(`an original could not be written: ${String(error)}`)
      return null
    }
  }
}

const endings: Readonly<Record<Article['original']['mediaType'], string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf',
  'application/epub+zip': 'epub',
  'application/xml': 'xml',
  'message/rfc822': 'eml',
  'application/vnd.ms-outlook': 'msg',
  'multipart/related': 'mhtml',
}

/** The ending says what the reader found the file to be, whatever it was called: a name that came from outside must not choose the program. */
function nameOf({ original: { name, mediaType } }: Article): string {
  const stem = parse(name)
    .name.replaceAll(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .slice(0, 80)
  return `${stem === '' ? 'article' : stem}.${endings[mediaType]}`
}
