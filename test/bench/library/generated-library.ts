import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, type Store } from '#store'
import { generatedArticle, tags } from './generated-articles.ts'

/** The articles come in deliveries, each in one transaction. */
const delivery = 5000

/** The key is no secret: the articles are invented. */
const key = new Uint8Array(32).fill(7)

export interface GeneratedLibrary {
  readonly file: string
  readonly key: Uint8Array
  /** Seconds that making it took; `null` when it was there already. */
  readonly seconds: number | null
}

/** A library of so many generated articles, kept below `out` for the next run until the generator or the store’s schema changes. `sources` are the files that say what is in it. */
export function generatedLibrary(out: string, articles: number, sources: readonly string[]): GeneratedLibrary {
  const hash = createHash('sha256')
  for (const source of sources) hash.update(readFileSync(source))
  const folder = join(out, `library-${articles}-${hash.digest('hex').slice(0, 16)}`)
  const file = join(folder, 'library.db')
  if (existsSync(file)) return { file, key, seconds: null }
  const started = performance.now()
  const making = `${folder}.making`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  const store = openedLibrary({ file: join(making, 'library.db'), key })
  fill(store, articles)
  store.close(null)
  renameSync(making, folder)
  return { file, key, seconds: Math.round((performance.now() - started) / 1000) }
}

function fill(store: Store, articles: number): void {
  for (let from = 0; from < articles; from += delivery) {
    const made = Array.from({ length: Math.min(delivery, articles - from) }, (_, index) => generatedArticle(from + index))
    const added = store.addArticles({ articles: made, original: null })
    if (!added.ok) throw new Error(`the library could not be made: ${added.problem.kind}`)
    for (const [index, tag] of tags.entries()) {
      store.tagArticles({ ids: added.added.filter((_, at) => at % (3 * (index + 1)) === 0), add: [tag], remove: [] })
    }
    process.stdout.write(`  ${from + made.length} articles\r`)
  }
}

/** Its store, which must open. */
export function openedLibrary({ file, key: itsKey }: Pick<GeneratedLibrary, 'file' | 'key'>): Store {
  const result = openStore({ file, key: itsKey })
  if (!result.ok) throw new Error(`${file} did not open: ${result.problem.kind}`)
  return result.store
}
