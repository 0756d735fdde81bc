import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { articleIdSchema, type Article, countWords } from '#core/article'
import { type Brief, briefIdSchema, emptyBrief } from '#core/brief'
import type { LostPiece, RescueStep } from '#ipc/rescue-types'
import { openStore, Rescue, type Store } from '#store'
import { plainReceipt } from '#test/plain-receipt'
import { articleOf } from '#test/article-of'
import { seedUpdate } from '../../../src/renderer/editor/document/saving/seed-update.ts'
import { pageSize, spoilPage } from './support/damage.ts'
import { indexFaults } from './support/index-faults.ts'
import { withPlainConnection } from './support/plain-connection.ts'
import { type Place, tempLibrary, within } from './support/temp-library.ts'

const titles = { situation: 'Situation', actors: 'Actors', claims: 'Claims', openQuestions: 'Questions' }
const briefs: readonly Brief[] = ['b1', 'b2', 'b3'].map((id) => ({ ...emptyBrief(v.parse(briefIdSchema, id), titles), title: `Brief ${id}` }))

function sampleArticles(): readonly { readonly article: Article; readonly original: Uint8Array }[] {
  return Array.from({ length: 30 }, (_, number) => {
    const original = new Uint8Array(randomBytes(number % 5 === 0 ? 9000 : 700))
    const text = `Harbour report ${number}: ${randomBytes(number % 3 === 0 ? 3000 : 400).toString('hex')}`
    const sha256 = createHash('sha256').update(original).digest('hex')
    const made = articleOf([text], { title: `Report ${number}`, outlet: `Outlet ${number % 4}` }, `report-${number}.txt`)
    return {
      original,
      article: {
        ...made,
        id: v.parse(articleIdSchema, `a-${sha256.slice(0, 20)}`),
        original: { ...made.original, sha256, bytes: original.length },
        receipt: { ...plainReceipt, wordsFound: countWords(text) },
      },
    }
  })
}

/** A library with thirty articles and their files, tags, a collection, and three briefs at different stages of being written. */
function sampleLibrary() {
  const place = tempLibrary()
  const articles = sampleArticles()
  within(place, (store) => {
    for (const { article, original } of articles) store.addArticles({ articles: [article], original })
    store.tagArticles({ ids: articles.slice(0, 9).map(({ article }) => article.id), add: ['ice', 'ports'], remove: [] })
    const { id } = store.createCollection({ name: 'Winter' })
    store.collectArticles({ ids: articles.slice(3, 8).map(({ article }) => article.id), collection: id, isIn: true })
    for (const [index, brief] of briefs.entries()) {
      store.createBrief({ seed: brief })
      store.appendUpdate({ id: brief.id, update: seedUpdate(brief) })
      if (index > 0) store.saveSnapshot({ id: brief.id, sequence: 1, state: seedUpdate(brief), brief })
      for (let edit = 0; edit < index * 3; edit += 1) store.appendUpdate({ id: brief.id, update: new Uint8Array([0, 0]) })
      if (index > 1) store.saveSnapshot({ id: brief.id, sequence: 4, state: seedUpdate(brief), brief })
    }
    store.writeSetting({ name: 'session', json: '{}' })
  })
  return { place, articles, content: readFileSync(place.file) }
}

function runToEnd(rescue: Rescue): Exclude<RescueStep, { kind: 'working' }> {
  for (;;) {
    const step = rescue.step()
    if (step.kind !== 'working') return step
  }
}

function rescued<TResult>(place: Place, work: (step: Exclude<RescueStep, { kind: 'working' }>, store: Store | null) => TResult, mend = false): TResult {
  const rescue = new Rescue({ ...place, mend })
  try {
    return work(runToEnd(rescue), rescue.store)
  } finally {
    rescue.close()
  }
}

/** What a store holds, in the order of import. */
function contentOf(store: Store) {
  const rows = store.listArticles({ text: '', limit: 1000, offset: 0 }).rows
  const articles = store.readArticles({ ids: rows.map(({ id }) => id) })
  return {
    articles,
    originals: new Map(articles.map(({ original: { sha256 } }) => [sha256, store.readOriginal({ sha256 })])),
    briefs: store.listBriefs(null).map(({ id }) => store.plainBrief({ id })),
  }
}

const lostNames = (lost: readonly LostPiece[]) => lost.map((piece) => `${piece.kind} ${JSON.stringify(Object.values(piece).slice(1))}`)

it('gives everything of a sound library', () => {
  const { place, articles } = sampleLibrary()
  rescued(place, (step, store) => {
    expect(step).toEqual({ kind: 'partial', articles: 30, briefs: 3, lost: [] })
    const content = contentOf(store!)
    expect(new Set(content.articles)).toEqual(new Set(articles.map(({ article }) => article)))
    expect([...content.originals.values()].filter((bytes) => bytes === null)).toEqual([])
    expect(content.briefs).toEqual(expect.arrayContaining(briefs.map((brief) => ({ brief, isNewest: true }))))
  })
})

it('gives what can be read, whichever page is damaged, names what cannot, and changes nothing', () => {
  const { place, articles, content } = sampleLibrary()
  const outcomes: Record<string, number> = {}
  const known = new Map(articles.map(({ article, original }) => [article.id, { article, original }]))
  for (let page = 0; page < content.length / pageSize; page += 1) {
    writeFileSync(place.file, content)
    spoilPage(place.file, page)
    const before = readFileSync(place.file)
    rescued(place, (step, store) => {
      outcomes[step.kind] = (outcomes[step.kind] ?? 0) + 1
      if (step.kind !== 'partial' || store === null) return
      const found = contentOf(store)
      const inPart = new Set(step.lost.flatMap((piece) => (piece.kind === 'article-details' ? [piece.id] : [])))
      for (const article of found.articles) {
        const { article: true_, original } = known.get(article.id)!
        if (inPart.has(article.id)) {
          const { metadata, ...rest } = article
          expect(rest).toEqual({ ...true_, metadata: undefined, ...rest, paragraphs: true_.paragraphs, receipt: true_.receipt, original: true_.original })
          expect(metadata.title).toBe(true_.metadata.title)
        } else expect(article).toEqual(true_)
        const bytes = found.originals.get(article.original.sha256) ?? null
        if (bytes !== null) expect(Buffer.compare(bytes, original)).toBe(0)
        else expect(lostNames(step.lost)).toContain(`original ["${article.original.name}"]`)
      }
      const gone = articles.filter(({ article }) => !found.articles.some(({ id }) => id === article.id)).length
      expect({ page, lost: step.lost.filter(({ kind }) => kind === 'article').length }).toEqual({ page, lost: gone })
      for (const plain of found.briefs) expect(briefs).toContainEqual(plain?.brief)
      const lostBriefs = step.lost.filter(({ kind }) => kind === 'brief').length
      expect({ page, briefs: found.briefs.length + lostBriefs }).toEqual({ page, briefs: 3 })
      if (step.lost.length === 0) expect({ articles: found.articles.length, briefs: found.briefs.length }).toEqual({ articles: 30, briefs: 3 })
      expect(() => store.writeSetting({ name: 'a', json: '1' })).toThrow('read only')
      expect(store.listArticles({ text: 'harbour', limit: 50, offset: 0 }).total).toBe(found.articles.length)
    })
    expect(Buffer.compare(readFileSync(place.file), before)).toBe(0)
    expect(readdirSync(dirname(place.file))).toEqual(['library.db'])
  }
  console.log(outcomes, content.length / pageSize)
  expect(outcomes['nothing'] ?? 0).toBeLessThan(0.1 * (content.length / pageSize))
}, 120_000)
