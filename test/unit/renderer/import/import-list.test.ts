import * as v from 'valibot'
import { expect, it } from 'vitest'
import { articleIdSchema, type Metadata, unknownMetadata } from '#core/article'
import type { ImportedArticle, ImportProgress, ImportResult } from '#ipc/api'
import type { Twin } from '#ipc/library-types'
import { advance, emptyImport, importCounts, type ImportList, removedArticles } from '../../../../src/renderer/import/import-list.ts'
import { importLines } from '../../../../src/renderer/import/import-lines.ts'

const noneSkipped = { hidden: 0, links: 0, unread: 0, beyond: 0 }
const idOf = (number: number) => v.parse(articleIdSchema, `a-${String(number).padStart(20, '0')}`)
const whole = { title: 'Ice', outlet: 'The Lantern', published: '2031' } as const

function imported(number: number, metadata: Partial<Metadata> = whole): ImportedArticle {
  return {
    id: idOf(number),
    metadata: { ...unknownMetadata, ...metadata },
    paragraphs: 1,
    words: 1,
    dropped: { parts: 0, words: 0 },
    warnings: [],
    suggestions: [],
  }
}

function read(file: string, articles: readonly ImportedArticle[], more: Partial<Extract<ImportResult, { ok: true }>> = {}): ImportResult {
  return {
    file,
    ok: true,
    added: articles.map(({ id }) => id),
    known: [],
    articles,
    references: [],
    announced: null,
    gaps: [],
    duplicates: [],
    ...more,
  }
}

const failed = (file: string): ImportResult => ({ file, ok: false, problem: { kind: 'empty' } })
const cancelled = (file: string): ImportResult => ({ file, ok: false, problem: { kind: 'cancelled' } })
const queued = (...ids: readonly number[]): ImportProgress => ({
  kind: 'queued',
  items: ids.map((id) => ({ id, file: `${id}.txt` })),
  skipped: noneSkipped,
})
const finished = (id: number, result: ImportResult): ImportProgress => ({ kind: 'finished', id, result })
const shown = (list: ImportList, open: readonly number[] = []) => importLines(list, new Set(open)).map(({ key }) => key)

it('counts what waits, what came of the rest, and what may be tried again', () => {
  const list = advance(
    emptyImport,
    [
      queued(1, 2, 3, 4),
      { kind: 'reading', id: 4 },
      finished(1, read('1.txt', [imported(1)])),
      finished(2, failed('2.txt')),
      finished(3, cancelled('3.txt')),
    ],
    true,
  )
  expect(importCounts(list)).toEqual({
    total: 4,
    done: 3,
    added: 1,
    known: 0,
    problems: 1,
    cancelled: 1,
    failed: [2, 3],
    isRunning: true,
  })
})

it.each([
  { what: 'a list out of sight that has ended begins anew', first: [queued(1), finished(1, failed('1.txt'))], startAnew: true, ids: [2] },
  { what: 'a list in sight is added to', first: [queued(1), finished(1, failed('1.txt'))], startAnew: false, ids: [1, 2] },
  { what: 'a list that goes on is added to', first: [queued(1)], startAnew: true, ids: [1, 2] },
])('$what', ({ first, startAnew, ids }) => {
  const list = advance(advance(emptyImport, first, true), [queued(2)], startAnew)
  expect([...list.rows.keys()]).toEqual(ids)
})

it('a retried file waits in its own place', () => {
  const list = advance(emptyImport, [queued(1, 2), finished(1, failed('1.txt')), finished(2, failed('2.txt'))], true)
  expect([...advance(list, [queued(1)], true).rows.values()].map(({ id, state }) => [id, state.kind])).toEqual([
    [1, 'waiting'],
    [2, 'ended'],
  ])
})

const twin: Twin = { id: idOf(9), ...whole, likeness: 1, kind: 'same-article' }
const all: readonly ImportProgress[] = [
  queued(1, 2, 3, 4, 5, 6, 7),
  finished(1, read('1.txt', [imported(1)], { added: [], known: [idOf(1)] })),
  finished(2, read('2.txt', [imported(2)])),
  finished(3, read('3.txt', [imported(3, { ...whole, published: null })])),
  finished(4, read('4.txt', [imported(4)], { duplicates: [{ article: idOf(4), of: [twin] }] })),
  finished(5, cancelled('5.txt')),
  finished(6, failed('6.txt')),
]

it('shows files as asked for while it goes on, and in the end problems first and then what is to be decided', () => {
  const going = advance(emptyImport, all, true)
  expect(shown(going)).toEqual(['file-1', 'file-2', 'file-3', 'file-4', 'file-5', 'file-6', 'file-7'])
  const bulk = read('7.txt', [imported(71), imported(72)], { announced: 3, gaps: [{ reason: 'receipt.gap', sample: 'Ferries' }] })
  const ended = advance(going, [finished(7, bulk)], true)
  expect(shown(ended)).toEqual(['file-6', 'file-5', 'file-7', 'file-4', 'file-3', 'file-2', 'file-1'])
  expect(shown(ended, [7]).slice(2, 6)).toEqual(['file-7', `article-7-${idOf(71)}`, `article-7-${idOf(72)}`, 'file-4'])
})

it('moves nothing when a field is filled in or a choice is made, and knows what was taken out', () => {
  const list = advance(emptyImport, [...all, finished(7, failed('7.txt'))], true)
  const answered: ImportList = {
    ...list,
    changed: new Map([[idOf(3), imported(3)]]),
    decisions: new Map([[`${idOf(4)} ${twin.id}`, { kind: 'one', kept: 'new', removed: twin.id }]]),
  }
  expect(shown(answered)).toEqual(shown(list))
  expect(removedArticles(answered)).toEqual(new Set([twin.id]))
})
