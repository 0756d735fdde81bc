import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { ensureCliBuild } from '#setup/build'
import { runAttache, sampleFile } from '#test/run-attache'

let folder: string
let library: string

beforeAll(() => ensureCliBuild(() => {}))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-cli-'))
  library = join(folder, 'library')
})
afterEach(() => rm(folder, { recursive: true }))

const title = 'Tarsia seeks convoy escorts after Council visit'
const ris = `TY  - NEWS\nTI  - ${title}\nT2  - Meridian Wire\nDA  - 2031/03/05/\nER  - \n`
const others = 'TY  - NEWS\nTI  - Quite another thing\nER  - \n'
const bibtex = `@article{x, title = {${title}}, journal = {Meridian Wire}, date = {2031-03-05}}`
const csl = JSON.stringify([
  { type: 'article-newspaper', title, 'container-title': 'Meridian Wire', issued: { 'date-parts': [[2031, 3, 5]] } },
])

const importing = async (name: string, text: string, ...options: readonly string[]) => {
  const file = join(folder, name)
  await writeFile(file, text)
  return { file, ran: await runAttache(['import', file, '--library', library, ...options]) }
}

it.each([
  ['refs.ris', ris],
  ['refs.bib', bibtex],
  ['refs.json', csl],
])('fills in what an article lacks: %s', async (name, text) => {
  const [first] = (await runAttache(['import', sampleFile('tarsia-seeks-convoy-escorts.txt'), '--library', library, '--json'])).lines()
  const { file, ran } = await importing(name, text, '--json')
  expect({ status: ran.status, lines: ran.lines() }).toMatchObject({
    status: 0,
    lines: [
      {
        file,
        ok: true,
        articles: [{ title, outlet: 'Meridian Wire', published: '2031-03-05' }],
        references: [{ title, result: 'filled', article: expect.stringMatching(/^a-/), fields: ['outlet', 'published'] }],
      },
    ],
  })
  const again = await importing(name, text, '--json')
  expect(again.ran.lines()).toMatchObject([{ ok: true, articles: [], references: [{ title, result: 'nothing-missing' }] }])
  expect(first).not.toHaveProperty('references')
})

it('says in words what became of each reference', async () => {
  await runAttache(['import', sampleFile('tarsia-seeks-convoy-escorts.txt'), '--library', library])
  const { file, ran } = await importing('refs.ris', ris + others)
  expect(ran.stdout).toMatch(
    new RegExp(
      `^${file}: ${title}: filled in outlet, published \\(a-[0-9a-f]{20}\\)\n${file}: Quite another thing: no such article in the library\n$`,
    ),
  )
})

it('says that a file of references holds none', async () => {
  const { ran } = await importing('refs.ris', 'TY  - NEWS\nAB  - Words.\nER  - \n', '--json')
  expect({ status: ran.status, lines: ran.lines() }).toMatchObject({ status: 1, lines: [{ ok: false, problem: { kind: 'no-reference' } }] })
})
