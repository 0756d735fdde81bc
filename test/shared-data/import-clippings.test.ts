import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { importArticles } from '#import'
import { clippingRows } from '../bench/import/clipping-rows.ts'

const data = fileURLToPath(new URL('../../../shared/data/clippings', import.meta.url))
const isThere = existsSync(data)
if (!isThere) process.stdout.write('passed over: ../shared/data is not beside this checkout\n')

/** Counted by hand in each file. */
it.runIf(isThere).each([
  { file: 'europresse2.html', announced: null, found: 4, titles: 4, outlets: 4, days: 4, bylines: 3, gaps: 0, traces: 3 },
  { file: 'factiva_nyt_1_1993-01-03.html', announced: 27, found: 27, titles: 27, outlets: 27, days: 27, bylines: 22, gaps: 0, traces: 4 },
  { file: 'lnt_sample.docx', announced: 10, found: 10, titles: 10, outlets: 10, days: 10, bylines: 10, gaps: 0, traces: 8 },
  { file: 'lnt_sample.txt', announced: 10, found: 10, titles: 10, outlets: 10, days: 10, bylines: 9, gaps: 0, traces: 5 },
  { file: 'nexis_guardian1.docx', announced: 2, found: 2, titles: 2, outlets: 2, days: 2, bylines: 2, gaps: 0, traces: 3 },
  { file: 'temis_factiva.html', announced: null, found: 2, titles: 2, outlets: 2, days: 2, bylines: 0, gaps: 0, traces: 0 },
  { file: 'temis_factiva.xml', announced: 3, found: 3, titles: 3, outlets: 3, days: 3, bylines: 0, gaps: 0, traces: 1 },
  { file: 'temis_ln_en.html', announced: 146, found: 2, titles: 2, outlets: 2, days: 2, bylines: 1, gaps: 1, traces: 1 },
  { file: 'temis_lna.docx', announced: null, found: 2, titles: 2, outlets: 2, days: 2, bylines: 2, gaps: 0, traces: 0 },
])('reads every article of $file', async ({ file, ...expected }) => {
  const imported = await importArticles(new Uint8Array(readFileSync(join(data, file))), file)
  const articles = imported.ok ? imported.articles : []
  const known = (field: 'title' | 'outlet' | 'published' | 'byline') => articles.filter(({ metadata }) => metadata[field] !== null).length
  const receipt = articles[0]?.receipt
  expect({
    announced: receipt?.announced,
    found: receipt?.found,
    titles: known('title'),
    outlets: known('outlet'),
    days: known('published'),
    bylines: known('byline'),
    gaps: receipt?.gaps.length,
    traces: receipt?.traces.length,
  }).toEqual(expected)
})

it.runIf(isThere)('leaves no personal trace in any article', async () => {
  const imported = await importArticles(new Uint8Array(readFileSync(join(data, 'lnt_sample.docx'))), 'lnt_sample.docx')
  expect(JSON.stringify(imported.ok ? imported.articles : '')).not.toMatch(
    /Client\/Matter|Natural Language|92277501|PA186522091|Job Number/,
  )
})

it.runIf(isThere)('reaches what is asked of deliveries', async () => {
  const rows = await clippingRows(data)
  expect(rows.filter(({ met }) => !met)).toEqual([])
})
