import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article } from '#core/article'
import { importArticles } from '#import'

export interface ImportedFile {
  readonly bytes: Uint8Array
  readonly articles: readonly Article[]
}

/** Every article that our readers make of the files in `data` (`../shared/data`), file by file in the same order each time; files that hold none are left out. */
export async function importRealFiles(data: string): Promise<readonly ImportedFile[]> {
  const imported: ImportedFile[] = []
  for (const folder of ['extraction/html', 'metadata/html', 'clippings', 'formats', 'seed']) {
    for (const name of readdirSync(join(data, folder)).toSorted()) {
      const raw = readFileSync(join(data, folder, name))
      const bytes = new Uint8Array(name.endsWith('.gz') ? gunzipSync(raw) : raw)
      const result = await importArticles(bytes, name.replace(/\.gz$/, ''))
      const articles = result.ok ? result.articles.filter(({ paragraphs }) => paragraphs.some(({ text }) => text.length > 1)) : []
      if (articles.length > 0) imported.push({ bytes, articles })
    }
  }
  return imported
}
