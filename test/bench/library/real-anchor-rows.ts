import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Article } from '#core/article'
import { type Brief, briefSchema } from '#core/brief'
import { locate, type Pick, type Span } from '#core/picks'
import { openStore, type Store } from '#store'
import type { BenchRow } from '../rows.ts'
import { randomFrom } from './random.ts'
import { randomPicks } from './random-picks.ts'
import { type ImportedFile, importRealFiles } from './real-articles.ts'

const count = 3000

/** Picks over the articles of `../shared/data`, saved in an encrypted library, closed, opened again and looked for in the same files imported a second time. */
export async function realAnchorRows(data: string): Promise<readonly BenchRow[]> {
  if (!existsSync(data)) {
    process.stdout.write('anchors on real articles: passed over, ../shared/data is not beside this checkout\n')
    return []
  }
  const files = await importRealFiles(data)
  const picks = reopened(
    files,
    randomPicks(
      files.flatMap(({ articles }) => articles),
      count,
      randomFrom(4),
    ),
  )
  const again = new Map((await importRealFiles(data)).flatMap(({ articles }) => articles.map((article) => [article.id, article] as const)))
  const found = picks.map(({ picked, read }) => ({ picked, read, article: again.get(picked.article) ?? null }))
  // A reader that gives up after a time may do so on a busy machine: not the anchors' fault, and yet not to be passed over.
  const gone = new Set(found.filter(({ article }) => article === null).map(({ picked }) => picked.article)).size
  const held = found.filter(({ picked, read, article }) => article !== null && isHeld(picked, read, article)).length
  const byText = found.filter(({ picked, article }) => article !== null && equals(firstPlace(picked.words, article), picked.span)).length
  return [
    {
      name: `anchors: ${count} picks over ${again.size} real articles, reopened`,
      measured: `${held}/${count} exact${gone > 0 ? `, ${gone} articles not read again` : ''}`,
      reference: `first place of the text ${byText}/${count}`,
      target: `${count}/${count}`,
      met: held === count,
    },
  ]
}

/** The very words, in the very place, in what was read back. */
function isHeld(picked: Pick, read: Pick, article: Article): boolean {
  const anchor = locate(read, article)
  if (anchor.kind !== 'exact' || !equals(anchor.span, picked.span)) return false
  return article.paragraphs[anchor.span.paragraph]?.text.slice(anchor.span.from, anchor.span.to) === picked.words
}

interface Reopened {
  readonly picked: Pick
  readonly read: Pick
}

/** The picks as they come back from a library on disk that was closed in between, and whose articles are those that were imported. */
function reopened(files: readonly ImportedFile[], picks: readonly Pick[]): readonly Reopened[] {
  const folder = mkdtempSync(join(tmpdir(), 'attache-anchors-'))
  try {
    const seed = briefWith(picks)
    inLibrary(folder, (store) => {
      for (const { articles, bytes } of files) {
        const added = store.addArticles({ articles, original: bytes })
        if (!added.ok) throw new Error(`the library took no article: ${added.problem.kind}`)
      }
      store.createBrief({ seed })
    })
    return inLibrary(folder, (store) => {
      const read = v.parse(briefSchema, store.readBrief({ id: seed.id })?.seed)
      return picks.map((picked, index) => ({ picked, read: read.picks[index] ?? picked }))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function inLibrary<TDone>(folder: string, work: (store: Store) => TDone): TDone {
  const opened = openStore({ file: join(folder, 'library.db'), key: new Uint8Array(32).fill(7) })
  if (!opened.ok) throw new Error(`the library did not open: ${opened.problem.kind}`)
  try {
    return work(opened.store)
  } finally {
    opened.store.close(null)
  }
}

function briefWith(picks: readonly Pick[]): Brief {
  return v.parse(briefSchema, {
    id: 'brief-1',
    language: 'en-GB',
    title: 'Anchors',
    from: null,
    to: null,
    date: null,
    reference: null,
    marking: null,
    summary: [],
    sections: [],
    picks,
  })
}

function firstPlace(words: string, article: Article): Span | null {
  const paragraph = article.paragraphs.findIndex(({ text }) => text.includes(words))
  if (paragraph === -1) return null
  const from = article.paragraphs[paragraph]?.text.indexOf(words) ?? 0
  return { paragraph, from, to: from + words.length }
}

function equals(one: Span | null, other: Span): boolean {
  return one !== null && one.paragraph === other.paragraph && one.from === other.from && one.to === other.to
}
