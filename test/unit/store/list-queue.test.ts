import * as v from 'valibot'
import { beforeAll, expect, it } from 'vitest'
import { briefIdSchema, emptyBrief } from '#core/brief'
import { articleOf } from '#test/article-of'
import { listQueue } from '../../../src/main/list-queue.ts'
import { buildStoreProcess } from '#test/build-store-process'
import { forkStore } from './support/fork-store.ts'
import { tempLibrary } from './support/temp-library.ts'

let entry = ''
beforeAll(async () => {
  entry = await buildStoreProcess()
})

const titles = { situation: 'Situation', actors: 'Actors', claims: 'Claims', openQuestions: 'Open questions' }
const typed = Array.from('harbour', (_, index) => 'harbour'.slice(0, index + 1))

/** A library of two articles in a process of its own, with what it was asked and in which order it answered. */
async function asked() {
  const { file, key } = tempLibrary()
  const { calls } = forkStore(entry)
  await calls.open({ file, key: { kind: 'raw', key } })
  await calls.addArticles({
    articles: [articleOf(['The harbour froze.'], { outlet: null }), articleOf(['The harvest failed.'], { outlet: null })],
    original: null,
  })
  const brief = emptyBrief(v.parse(briefIdSchema, 'b1'), titles)
  await calls.createBrief({ seed: brief })
  const questions: string[] = []
  const list = listQueue((query) => {
    questions.push(query.text)
    return calls.listArticles(query)
  })
  return { calls, questions, list, save: () => calls.appendUpdate({ id: brief.id, update: new Uint8Array([1]) }) }
}

it('asks only the first and the newest of what was typed while the first was looked for', async () => {
  const { list, questions } = await asked()
  const answers = await Promise.all(typed.map((text) => list({ text, limit: 5, offset: 0, asker: 'library' })))
  expect(questions).toEqual(['h', 'harbour'])
  expect(answers.map(({ total, isOvertaken = false }) => (isOvertaken ? 'overtaken' : total))).toEqual([
    0,
    ...typed.slice(1, -1).map(() => 'overtaken'),
    1,
  ])
})

it('asks everything of askers that do not say who they are, and lets no asker overtake another', async () => {
  const { list } = await asked()
  const askers = [undefined, 'palette', undefined, 'library', undefined]
  const answers = await Promise.all(askers.map((asker) => list({ text: 'har', limit: 5, offset: 0, asker })))
  expect(answers.map(({ total }) => total)).toEqual([2, 2, 2, 2, 2])
})

it('saves an edit behind one search at most', async () => {
  const { list, save } = await asked()
  const order: string[] = []
  const searches = typed.map(async (text) => {
    await list({ text, limit: 5, offset: 0 })
    order.push(text)
  })
  await Promise.all([
    ...searches,
    save().then(() => {
      order.push('saved')
    }),
  ])
  expect(order).toEqual(['h', 'saved', ...typed.slice(1)])
})

it('goes on after a question that failed', async () => {
  const { list } = await asked()
  const failed = list({ text: 'har', limit: -1, offset: 0 })
  const answered = list({ text: 'har', limit: 5, offset: 0 })
  await expect(failed).rejects.toThrow('-1')
  expect((await answered).total).toBe(2)
})
