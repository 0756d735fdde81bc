import { parse } from 'node:path'
import { shell } from 'electron'
import type { Article, ArticleId } from '#core/article'
import type { OriginalOpened } from '#ipc/api'
import type { Log } from './log.ts'
import type { ShownFiles } from './shown-files.ts'
import type { StoreProcess } from './store-process.ts'

/** Originals that are shown in the system's own programs. */
export class OriginalFiles {
  readonly #store: StoreProcess
  readonly #files: ShownFiles
  readonly #log: Log

  constructor(store: StoreProcess, files: ShownFiles, log: Log) {
    this.#store = store
    this.#files = files
    this.#log = log
  }

  async open(id: ArticleId): Promise<OriginalOpened> {
    const calls = await this.#store.calls()
    const [article] = await calls.readArticles({ ids: [id] })
    const bytes = article === undefined ? null : await calls.readOriginal({ sha256: article.original.sha256 })
    if (article === undefined || bytes === null) return { kind: 'not-kept' }
    const file = await this.#files.write(nameOf(article), bytes)
    if (file === null) return { kind: 'no-access' }
    const trouble = await shell.openPath(file)
    if (trouble === '') return { kind: 'opened' }
    this.#log.write('the system opened no program for an original')
    return { kind: 'no-program' }
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
