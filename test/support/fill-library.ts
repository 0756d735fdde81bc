import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '#core/article'
import { openLibrary } from '#store'

const batch = 500

/** Puts articles into the library of a profile while the app is not running, as the app with a key file would: through the store, without import. */
export async function fillLibrary(profile: string, articles: Iterable<Article>): Promise<void> {
  const folder = join(profile, 'library')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const opened = await openLibrary({ file: join(folder, 'library.db'), key: { kind: 'key-file', file: join(folder, 'library.key') } })
  if (!opened.ok) throw new Error(`the library did not open: ${opened.problem.kind}`)
  let waiting: Article[] = []
  const keep = () => {
    const added = opened.store.addArticles({ articles: waiting, original: null })
    if (!added.ok) throw new Error(`the articles were not kept: ${added.problem.kind}`)
    waiting = []
  }
  for (const article of articles) {
    waiting.push(article)
    if (waiting.length === batch) keep()
  }
  keep()
  opened.store.close(null)
}
