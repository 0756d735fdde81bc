import { type ArticleId, type MetadataField, missingMetadata } from '#core/article'
import type { ImportedArticle, ImportProgress, ImportResult, SkippedFiles } from '#ipc/api'
import type { Twin } from '#ipc/library-types'

export type RowState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'ended'; readonly result: ImportResult }

/** One file, page or pasted text. */
export interface ImportRow {
  readonly id: number
  readonly file: string
  readonly state: RowState
}

/** What the user chose for an article and one that says the same; `removed` was taken out of the library. */
export type Decision =
  | { readonly kind: 'both' }
  /** The new one is a newer version. `isLinked`: by this decision; else it was one already, through another version. */
  | { readonly kind: 'version'; readonly isLinked: boolean }
  | { readonly kind: 'one'; readonly kept: 'new' | 'old'; readonly removed: ArticleId }
  | { readonly kind: 'cited'; readonly kept: 'new' | 'old'; readonly briefs: readonly string[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'undo-failed' }

/** What the user has answered so far. */
export interface Answers {
  /** Articles whose details were filled in since they came. */
  readonly changed: ReadonlyMap<ArticleId, ImportedArticle>
  /** By `pairOf`. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** Articles about which a decision is being carried out or taken back: no other is taken about them until then. */
  readonly deciding: ReadonlySet<ArticleId>
}

/** Everything the screen shows, in the order in which it was asked for. */
export interface ImportList extends Answers {
  readonly rows: ReadonlyMap<number, ImportRow>
  readonly skipped: SkippedFiles
}

const noneSkipped: SkippedFiles = { hidden: 0, links: 0, unread: 0, beyond: 0 }

const noAnswers: Answers = { changed: new Map(), decisions: new Map(), deciding: new Set() }

export const emptyImport: ImportList = { rows: new Map(), skipped: noneSkipped, ...noAnswers }

/** The list after some steps, all taken at once so that a thousand files cost no thousand drawings. `startAnew` says that a finished list may go when new files come. */
export function advance(list: ImportList, steps: readonly ImportProgress[], startAnew: boolean): ImportList {
  let { rows, skipped, ...rest }: ImportList = list
  let isRunning = importCounts(list).isRunning
  const edited = new Map(rows)
  for (const step of steps) {
    switch (step.kind) {
      case 'queued': {
        const isRetry = step.items.some(({ id }) => edited.has(id))
        if (startAnew && !isRunning && !isRetry) {
          edited.clear()
          skipped = noneSkipped
          rest = { ...noAnswers, deciding: rest.deciding }
        }
        isRunning ||= step.items.length > 0
        for (const { id, file } of step.items) edited.set(id, { id, file, state: { kind: 'waiting' } })
        skipped = sumOf(skipped, step.skipped)
        break
      }
      case 'reading':
        put(edited, step.id, { kind: 'reading' })
        break
      case 'finished':
        put(edited, step.id, { kind: 'ended', result: step.result })
        break
    }
  }
  rows = edited
  return { rows, skipped, ...rest }
}

function put(rows: Map<number, ImportRow>, id: number, state: RowState): void {
  const row = rows.get(id)
  if (row !== undefined) rows.set(id, { ...row, state })
}

function sumOf(one: SkippedFiles, other: SkippedFiles): SkippedFiles {
  return {
    hidden: one.hidden + other.hidden,
    links: one.links + other.links,
    unread: one.unread + other.unread,
    beyond: one.beyond + other.beyond,
  }
}

export interface ImportCounts {
  readonly total: number
  readonly done: number
  /** Articles that are new in the library, and that were there. */
  readonly added: number
  readonly known: number
  /** Files that were not read, but for those cancelled. */
  readonly problems: number
  readonly cancelled: number
  /** What `Retry` would do again. */
  readonly failed: readonly number[]
  readonly isRunning: boolean
}

/** How the import stands. */
export function importCounts({ rows }: ImportList): ImportCounts {
  let [done, added, known, cancelled] = [0, 0, 0, 0]
  const failed: number[] = []
  for (const { id, state } of rows.values()) {
    if (state.kind !== 'ended') continue
    done += 1
    const { result } = state
    if (result.ok) {
      added += result.added.length
      known += result.known.length
    } else {
      failed.push(id)
      if (result.problem.kind === 'cancelled') cancelled += 1
    }
  }
  return { total: rows.size, done, added, known, problems: failed.length - cancelled, cancelled, failed, isRunning: done < rows.size }
}

/** An article as it stands now, with what was filled in. */
export function current(list: Pick<Answers, 'changed'>, article: ImportedArticle): ImportedArticle {
  return list.changed.get(article.id) ?? article
}

/** What a citation needs and the source did not say: it stays on the screen after it was filled in, so that it can be mended. */
export function askedOf(article: ImportedArticle): readonly Extract<MetadataField, 'title' | 'outlet' | 'published'>[] {
  return missingMetadata(article.metadata)
}

/** The name under which the decision about an article and its twin is kept. */
export function pairOf(article: ArticleId, twin: Twin): string {
  return `${article} ${twin.id}`
}

/** The articles that decisions took out of the library. */
export function removedArticles(list: Pick<Answers, 'decisions'>): ReadonlySet<ArticleId> {
  return new Set([...list.decisions.values()].flatMap((decision) => (decision.kind === 'one' ? [decision.removed] : [])))
}
