import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { countWords } from '#core/article'
import { checkBrief } from '#core/check'
import { importArticles } from '#import'
import { composePlan } from '#test/compose-plan'
import { sampleFile } from '#test/run-attache'

const names = ['tarsia-asks-neighbours-for-convoy-escorts.html', 'tarsia-seeks-convoy-escorts.txt', 'what-a-naval-escort-would-mean.md']

async function importSample() {
  const imported = await Promise.all(names.map(async (name) => importArticles(await readFile(sampleFile(name)), name)))
  return imported.flatMap((result) => (result.ok ? result.articles : []))
}

it('has three articles of a length that is worth reading', async () => {
  const sizes = (await importSample()).map(({ paragraphs }) => ({
    paragraphs: paragraphs.length >= 12,
    words: paragraphs.reduce((sum, { text }) => sum + countWords(text), 0) >= 450,
  }))
  expect(sizes).toEqual(names.map(() => ({ paragraphs: true, words: true })))
})

it('has two articles that draw on the same wire story, one of which says so', async () => {
  const [courier, wire] = await importSample()
  const texts = new Set(courier?.paragraphs.map(({ text }) => text))
  const shared = wire?.paragraphs.filter(({ text }) => texts.has(text)).length
  expect({ shared: (shared ?? 0) >= 8, rights: wire?.metadata.rights }).toEqual({
    shared: true,
    rights: 'Republished with permission from Meridian Wire.',
  })
})

it('makes a brief of which only the undated wire story is to be asked about', async () => {
  const articles = await importSample()
  const composed = composePlan(JSON.parse(await readFile(sampleFile('plan.json'), 'utf8')), articles)
  expect(composed.ok && checkBrief(composed.brief, articles).map(({ rule, values }) => [rule, values['fields']])).toEqual([
    ['metadata-missing', 'outlet_published'],
  ])
})
