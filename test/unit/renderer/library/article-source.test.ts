import { expect, it } from 'vitest'
import type { ArticleQuery } from '#ipc/library-types'
import type { ArticleList } from '#ipc/store-api'
import { ArticleSource } from '#renderer/library/list/article-source.ts'
import { pageSize, rowAt } from '#renderer/library/list/pages.ts'
import { idOf, listOf, numbers } from './rows.ts'

interface Asked {
  readonly query: ArticleQuery
  readonly answer: () => Promise<void>
}

/** A source over a list that may change, whose answers come when the test lets them. */
function sourceOf(first: readonly number[]) {
  let articles = first
  const waiting: Asked[] = []
  const list = (query: ArticleQuery) =>
    new Promise<ArticleList>((resolve) => {
      waiting.push({ query, answer: async () => resolve(listOf(articles, query.offset, query.limit)) })
    })
  const ids = async ({ offset, limit }: ArticleQuery) => articles.slice(offset, offset + limit).map(idOf)
  const source = new ArticleSource({ list, ids })
  /** Lets what is asked be answered until nothing more is. */
  const settle = async () => {
    while (waiting.length > 0) {
      await waiting.shift()!.answer()
      await new Promise(setImmediate)
    }
  }
  return {
    source,
    settle,
    waiting,
    change: (next: readonly number[]) => {
      articles = next
    },
  }
}

const question = (text: string) => ({ text })
const shownFrom = (from: number) => ({ from, to: from + 8, direction: 0 as const })

it('asks first for the top, then for what is shown and around it', async () => {
  const { source, waiting, settle } = sourceOf(numbers(0, 100_000))
  source.ask(question(''))
  expect(waiting.map(({ query }) => query)).toEqual([{ text: '', limit: pageSize, offset: 0 }])
  await settle()
  source.show(shownFrom(5000))
  await settle()
  const { pages, answer } = source.state()
  expect({ answer, total: pages?.total, held: [...(pages?.held.keys() ?? [])] }).toEqual({
    answer: 1,
    total: 100_000,
    held: [100, 101, 102, 99],
  })
})

it('asks the newest question only, one at a time, and drops answers that were overtaken', async () => {
  const { source, waiting, settle } = sourceOf(numbers(0, 10))
  for (const text of ['e', 'es', 'esc', 'esca', 'escal']) source.ask(question(text))
  expect(waiting.map(({ query }) => query.text)).toEqual(['e'])
  const seen: (string | undefined)[] = []
  source.subscribe(() => seen.push(source.state().question?.text))
  await settle()
  expect(seen).toEqual(['escal'])
})

it('keeps two pages under way at most, and asks next for what is shown by then', async () => {
  const { source, waiting, settle } = sourceOf(numbers(0, 100_000))
  source.ask(question(''))
  await settle()
  for (let from = 1000; from <= 90_000; from += 1000) source.show(shownFrom(from))
  expect(waiting.map(({ query }) => query.offset)).toEqual([1000, 1050])
  await waiting.shift()!.answer()
  await new Promise(setImmediate)
  expect(waiting.map(({ query }) => query.offset)).toEqual([1050, 90_000])
})

it('keeps the rows on the screen in place when articles come in above them', async () => {
  const { source, settle, change } = sourceOf(numbers(1000, 0))
  source.ask(question(''))
  await settle()
  source.show(shownFrom(300))
  await settle()
  const top = rowAt(source.state().pages!, 300)
  change(numbers(1123, 0))
  source.refresh()
  await settle()
  const { pages, moved, answer } = source.state()
  expect({ moved, answer, top: rowAt(pages!, 300 + moved) }).toEqual({ moved: 123, answer: 1, top })
})

it.each([
  ['at the top new articles are seen', 0, numbers(1010, 0), 0],
  ['articles taken out above move it up', 300, numbers(990, 0), -10],
  ['articles that come in below move nothing', 300, numbers(1000, -50), 0],
  ['a row that has gone itself moves nothing', 300, numbers(1000, 0).filter((n) => n !== 700), 0],
])('after a change: %s', async (_, from, next, expected) => {
  const { source, settle, change } = sourceOf(numbers(1000, 0))
  source.ask(question(''))
  await settle()
  source.show(shownFrom(from))
  await settle()
  change(next)
  source.refresh()
  await settle()
  expect({ moved: source.state().moved, total: source.state().pages?.total }).toEqual({ moved: expected, total: next.length })
})

it.each([
  ['to the top: it stays there', 0, numbers(1000, 0), { moved: 0, top: 1000 }],
  ['to the top, with new articles: they are seen', 0, numbers(1010, 0), { moved: 0, top: 1010 }],
  ['a little, with new articles: the row on top by then stays', 305, numbers(1010, 0), { moved: 10, top: 695 }],
  ['a little, with articles taken out above: the row on top by then stays', 290, numbers(990, 0), { moved: -10, top: 710 }],
  ['to where no row had come yet: nothing moves, and the rows come', 800, numbers(1010, 0), { moved: 0, top: 210 }],
])('scrolled while the change is asked for, %s', async (_, to, next, expected) => {
  const { source, waiting, settle, change } = sourceOf(numbers(1000, 0))
  source.ask(question(''))
  await settle()
  source.show(shownFrom(300))
  await settle()
  change(next)
  source.refresh()
  expect(waiting.length).toBe(1)
  source.show(shownFrom(to))
  await settle()
  const { pages, moved } = source.state()
  expect({ moved, row: rowAt(pages!, to + moved)?.id }).toEqual({ moved: expected.moved, row: idOf(expected.top) })
})

it('keeps still for whoever scrolls to the top when the change has been asked for twice', async () => {
  const { source, waiting, settle, change } = sourceOf(numbers(1000, 0))
  source.ask(question(''))
  await settle()
  source.show(shownFrom(300))
  await settle()
  change(numbers(1130, 0))
  source.refresh()
  // The rows as they are, and then, 130 places further down, the page on which the row on top is now.
  await waiting.shift()!.answer()
  await new Promise(setImmediate)
  expect(waiting.map(({ query }) => query.offset)).toEqual([400])
  source.show(shownFrom(0))
  await settle()
  const { pages, moved } = source.state()
  expect({ moved, top: rowAt(pages!, 0)?.id }).toEqual({ moved: 0, top: idOf(1130) })
})

it('notices by a page that the list has changed, and asks for all of what is shown again', async () => {
  const { source, settle, change } = sourceOf(numbers(0, 500))
  source.ask(question(''))
  await settle()
  change(numbers(0, 400))
  source.show(shownFrom(350))
  await settle()
  expect(source.state().pages?.total).toBe(400)
})

it('is fresh only with an answer to what was asked after that', async () => {
  const { source, waiting, settle, change } = sourceOf(numbers(0, 10))
  source.ask(question(''))
  await settle()
  source.refresh()
  const before = waiting.shift()!
  let isFresh = false
  const fresh = source.fresh().then(() => {
    isFresh = true
  })
  await before.answer()
  await new Promise(setImmediate)
  expect([isFresh, source.state().pages?.total]).toEqual([false, 10])
  change(numbers(0, 9))
  await settle()
  await fresh
  expect(source.state().pages?.total).toBe(9)
})

it.each([
  ['another question: with its answer', ['es'], { text: 'es', total: 9 }],
  ['another and back again: with the list as it is by then', ['es', ''], { text: '', total: 9 }],
])('is fresh, where its answer is overtaken by %s', async (_, texts, expected) => {
  const { source, waiting, settle, change } = sourceOf(numbers(0, 10))
  source.ask(question(''))
  await settle()
  let isFresh = false
  const fresh = source.fresh().then(() => {
    isFresh = true
  })
  for (const text of texts) {
    source.ask(question(text))
    await waiting.shift()!.answer()
    await new Promise(setImmediate)
    expect([isFresh, waiting.length]).toEqual([false, 1])
  }
  change(numbers(0, 9))
  await settle()
  await fresh
  const { question: answered, pages } = source.state()
  expect({ text: answered?.text, total: pages?.total }).toEqual(expected)
})
