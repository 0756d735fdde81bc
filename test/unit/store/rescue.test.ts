import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Node as ProseMirrorNode } from '@tiptap/pm/model'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { type Article, articleIdSchema, countWords, unknownMetadata } from '#core/article'
import * as fc from 'fast-check'
import { type Brief, briefIdSchema, emptyBrief } from '#core/brief'
import type { LostPiece, RescueStep } from '#ipc/rescue-types'
import { openStore, Rescue, type Store } from '#store'
import { arbitraryBrief } from '#test/arbitrary-brief'
import { plainReceipt } from '#test/plain-receipt'
import { articleOf } from '#test/article-of'
import { briefToDocument } from '../../../src/renderer/editor/document/conversion/brief-to-document.ts'
import { documentToBrief } from '../../../src/renderer/editor/document/conversion/document-to-brief.ts'
import { seedUpdate } from '../../../src/renderer/editor/document/saving/seed-update.ts'
import { briefNodes } from '../../../src/renderer/editor/document/schema/schema-extensions.ts'
import { pageSize, spoilPage } from './support/damage.ts'
import { indexFaults } from './support/index-faults.ts'
import { type Place, tempLibrary, within } from './support/temp-library.ts'

const titles = { situation: 'Situation', actors: 'Actors', claims: 'Claims', openQuestions: 'Questions' }
const briefs: readonly Brief[] = ['b1', 'b2', 'b3'].map((id) => ({
  ...emptyBrief(v.parse(briefIdSchema, id), titles),
  title: `Brief ${id}`,
}))

function sampleArticles(): readonly { readonly article: Article; readonly original: Uint8Array }[] {
  return Array.from({ length: 12 }, (_, number) => {
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

/** A library with twelve articles and their files, tags, a collection, and three briefs at different stages of being written. */
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

function rescued<TResult>(
  place: Place,
  work: (step: Exclude<RescueStep, { kind: 'working' }>, store: Store | null) => TResult,
  mend = false,
): TResult {
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

it('gives everything of a sound library', () => {
  const { place, articles } = sampleLibrary()
  rescued(place, (step, store) => {
    expect(step).toEqual({ kind: 'partial', articles: 12, briefs: 3, lost: [] })
    const content = contentOf(store!)
    expect(new Set(content.articles)).toEqual(new Set(articles.map(({ article }) => article)))
    expect([...content.originals.values()].filter((bytes) => bytes === null)).toEqual([])
    expect(content.briefs).toEqual(expect.arrayContaining(briefs.map((brief) => ({ brief, isNewest: true }))))
  })
})

it('gives what can be read, whichever page is damaged, names what cannot, gives nothing wrong and changes nothing', () => {
  const { place, articles, content } = sampleLibrary()
  const pages = content.length / pageSize
  let nothing = 0
  for (let page = 0; page < pages; page += 1) {
    writeFileSync(place.file, content)
    spoilPage(place.file, page)
    const damaged = readFileSync(place.file)
    rescued(place, (step, store) => {
      if (step.kind === 'partial' && store !== null) expectTruth(articles, step.lost, store)
      else nothing += 1
    })
    expect({ page, isSame: Buffer.compare(readFileSync(place.file), damaged) === 0, files: readdirSync(dirname(place.file)) }).toEqual({
      page,
      isSame: true,
      files: ['library.db'],
    })
  }
  // The first page, and those that say which tables there are.
  expect(nothing / pages).toBeLessThan(0.05)
}, 300_000)

/** What was read is what was kept, and what was not read is named. */
function expectTruth(kept: ReturnType<typeof sampleArticles>, lost: readonly LostPiece[], store: Store): void {
  const found = contentOf(store)
  const inPart = new Set(lost.flatMap((piece) => (piece.kind === 'article-details' ? [piece.id] : [])))
  const expected = kept.filter(({ article: { id } }) => found.articles.some((article) => article.id === id))
  expect(new Set(found.articles)).toEqual(
    new Set(
      expected.map(({ article }) =>
        inPart.has(article.id)
          ? {
              ...article,
              metadata: {
                ...unknownMetadata,
                title: article.metadata.title,
                outlet: article.metadata.outlet,
                published: article.metadata.published,
              },
            }
          : article,
      ),
    ),
  )
  const isNamed = (file: string) => lost.some((piece) => piece.kind === 'original' && piece.file === file)
  const wrong = expected.filter(({ article, original }) => {
    const bytes = found.originals.get(article.original.sha256) ?? null
    return bytes === null ? !isNamed(article.original.name) : Buffer.compare(bytes, original) !== 0
  })
  expect(wrong).toEqual([])
  for (const plain of found.briefs) expect(briefs).toContainEqual(plain?.brief)
  const count = (kind: LostPiece['kind']) => lost.filter((piece) => piece.kind === kind).length
  expect({ articles: found.articles.length + count('article'), briefs: found.briefs.length + count('brief') }).toEqual({
    articles: 12,
    briefs: 3,
  })
  expect(store.listArticles({ text: 'harbour', limit: 50, offset: 0 }).total).toBe(found.articles.length)
  expect(() => store.writeSetting({ name: 'a', json: '1' })).toThrow('read only')
  expect(store.appendUpdate({ id: briefs[0]!.id, update: new Uint8Array([0, 0]) })).toEqual({ ok: false, problem: { kind: 'read-only' } })
}

const search = (store: Store) => store.listArticles({ text: 'harbour', limit: 50, offset: 0 }).total

it('makes the index again where nothing else is damaged, and keeps the damaged file', () => {
  const { place, articles, content } = sampleLibrary()
  const page = pagesOf(content).find((candidate) => {
    writeFileSync(place.file, content)
    spoilPage(place.file, candidate)
    const opened = openStore(place)
    if (!opened.ok) return false
    const isIndex = fails(() => search(opened.store)) && !fails(() => contentOf(opened.store))
    opened.store.close(null)
    return isIndex
  })
  const damaged = readFileSync(place.file)
  expect(page).toBeDefined()
  rescued(
    place,
    (step, store) => expect({ step, store }).toEqual({ step: { kind: 'mended', backup: 'library.damaged-1.db' }, store: null }),
    true,
  )
  expect(Buffer.compare(readFileSync(`${dirname(place.file)}/library.damaged-1.db`), damaged)).toBe(0)
  within(place, (store) => {
    expect({ found: search(store), articles: new Set(contentOf(store).articles) }).toEqual({
      found: 12,
      articles: new Set(articles.map(({ article }) => article)),
    })
    expect(store.libraryFacets(null)).toMatchObject({
      tags: [
        { value: 'ice', articles: 9 },
        { value: 'ports', articles: 9 },
      ],
      collections: [{ name: 'Winter', articles: 5 }],
    })
  })
  expect(indexFaults(place)).toEqual([])
})

function pagesOf(content: Uint8Array): readonly number[] {
  return Array.from({ length: content.length / pageSize }, (_, page) => page)
}

function fails(work: () => unknown): boolean {
  try {
    work()
    return false
  } catch {
    return true
  }
}

it('gives a brief as far as its edits can be read, and says that it is older', () => {
  const place = tempLibrary()
  const [brief] = briefs
  const document = new Y.Doc()
  Y.applyUpdate(document, seedUpdate(brief!))
  const states: string[] = [brief!.title]
  within(place, (store) => {
    store.createBrief({ seed: brief! })
    store.appendUpdate({ id: brief!.id, update: seedUpdate(brief!) })
    document.on('update', (update: Uint8Array) => store.appendUpdate({ id: brief!.id, update }))
    for (let edit = 0; edit < 60; edit += 1) {
      const title = document.getXmlFragment('document').get(0)
      if (!(title instanceof Y.XmlElement)) throw new Error('no title block')
      const heading = title.get(0)
      const text = heading instanceof Y.XmlElement ? heading.get(0) : null
      if (!(text instanceof Y.XmlText)) throw new Error('no title')
      text.insert(text.length, `, ${randomBytes(100).toString('hex')}`)
      states.push(text.toString())
    }
  })
  const content = readFileSync(place.file)
  const seen = new Set<number>()
  for (const page of pagesOf(content)) {
    writeFileSync(place.file, content)
    spoilPage(place.file, page)
    rescued(place, (step, store) => {
      if (step.kind !== 'partial' || step.briefs === 0) return
      const title = store!.plainBrief({ id: brief!.id })!.brief.title
      seen.add(states.indexOf(title))
      const isSaid = step.lost.some(({ kind }) => kind === 'brief-edits')
      expect({ page, isKnown: states.includes(title), isSaid }).toEqual({ page, isKnown: true, isSaid: title !== states.at(-1) })
    })
  }
  // Damage early, in the middle and late in the edits gives early, middle and late states.
  expect([...seen].filter((state) => state > 0 && state < 60).length).toBeGreaterThan(2)
}, 60_000)

it('reads a brief out of its document as the editor does', () => {
  within(tempLibrary(), (store) => {
    fc.assert(
      fc.property(arbitraryBrief, (anyBrief) => {
        const drawn = { ...anyBrief, id: v.parse(briefIdSchema, `drawn-${store.listBriefs(null).length}`) }
        store.createBrief({ seed: drawn })
        store.appendUpdate({ id: drawn.id, update: seedUpdate(drawn) })
        const document = ProseMirrorNode.fromJSON(briefNodes, briefToDocument(drawn))
        expect(store.plainBrief({ id: drawn.id })).toEqual({ brief: documentToBrief(document, drawn), isNewest: true })
      }),
      { numRuns: 60 },
    )
  })
}, 60_000)

it('puts a log back that does not fit the library it lies beside', () => {
  const { place } = sampleLibrary()
  const old = readFileSync(place.file)
  within(place, (store) => store.writeSetting({ name: 'later', json: '1' }))
  const folder = mkdtempSync(join(dirname(place.file), 'crash-'))
  const store = openStore(place)
  if (!store.ok) throw new Error('it did not open')
  store.store.addArticles({ articles: [articleOf(['Snow.'])], original: null })
  const log = readFileSync(`${place.file}-wal`)
  store.store.close(null)
  const file = join(folder, 'library.db')
  const spoilt = Buffer.from(old)
  spoilt.fill(7, pageSize, old.length)
  writeFileSync(file, spoilt)
  writeFileSync(`${file}-wal`, log)
  expect(openStore({ ...place, file })).toEqual({ ok: false, problem: { kind: 'damaged' } })
  expect({ file: Buffer.compare(readFileSync(file), spoilt), log: Buffer.compare(readFileSync(`${file}-wal`), log) }).toEqual({
    file: 0,
    log: 0,
  })
  expect(readdirSync(folder)).toEqual(['library.db', 'library.db-wal'])
})
