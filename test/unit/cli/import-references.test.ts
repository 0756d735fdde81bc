import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureCliBuild } from '#setup/build'
import { type Ran, runAttache } from '#test/run-attache'

const titles = {
  ris: 'Ferry port stays shut for a second week',
  bib: 'Grain barges wait below the Osmere lock',
  json: 'Harbour pilots return to work in Lisk',
}
const reference = {
  ris: `TY  - NEWS\nTI  - ${titles.ris}\nT2  - Meridian Wire\nDA  - 2031/03/05/\nER  - \n`,
  bib: `@article{x, title = {${titles.bib}}, journal = {Meridian Wire}, date = {2031-03-05}}`,
  json: JSON.stringify([
    { type: 'article-newspaper', title: titles.json, 'container-title': 'Meridian Wire', issued: { 'date-parts': [[2031, 3, 5]] } },
  ]),
}
const kinds = ['ris', 'bib', 'json'] as const
const prose = 'Nobody on the quay could say on Monday how long it would last, and the ships wait outside as they did a week ago.'
const others = 'TY  - NEWS\nTI  - Quite another thing\nER  - \n'

let folder: string
/** An article for each kind, its references, the same once more, and a file that holds none: each run is two processes to start. */
let ran: Ran

async function write(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const articleFile = (kind: keyof typeof titles) => write(`${kind}.txt`, `${titles[kind]}\n\n${prose}\n\n${prose}\n`)

beforeAll(async () => {
  await ensureCliBuild(() => {})
  folder = await mkdtemp(join(tmpdir(), 'attache-cli-'))
  const articles = await Promise.all(kinds.map(articleFile))
  const references = await Promise.all(kinds.map((kind) => write(`refs.${kind}`, reference[kind])))
  const none = await write('none.ris', 'TY  - NEWS\nAB  - Words.\nER  - \n')
  ran = await runAttache(['import', ...articles, ...references, ...references, none, '--library', join(folder, 'first'), '--json'])
})
afterAll(() => rm(folder, { recursive: true }))

it.each(kinds)('fills in what an article lacks: refs.%s', (kind) => {
  const file = join(folder, `refs.${kind}`)
  const title = titles[kind]
  expect(ran.lines().filter((line) => line['file'] === file)).toMatchObject([
    {
      file,
      ok: true,
      articles: [{ title, outlet: 'Meridian Wire', published: '2031-03-05' }],
      references: [{ title, result: 'filled', article: expect.stringMatching(/^a-/), fields: ['outlet', 'published'] }],
    },
    { ok: true, articles: [], references: [{ title, result: 'nothing-missing' }] },
  ])
})

it('says nothing of references where a file is an article', () => {
  expect(
    ran
      .lines()
      .slice(0, kinds.length)
      .filter((line) => line['ok'] === true && !('references' in line)),
  ).toHaveLength(kinds.length)
})

it('says in words what became of each reference', async () => {
  const file = await write('words.ris', reference.ris + others)
  const { status, stdout } = await runAttache(['import', await articleFile('ris'), file, '--library', join(folder, 'second')])
  expect({ status, said: stdout.split('\n').slice(1).join('\n') }).toEqual({
    status: 0,
    said: expect.stringMatching(
      new RegExp(
        `^${file}: ${titles.ris}: filled in outlet, published \\(a-[0-9a-f]{20}\\)\n${file}: Quite another thing: no such article in the library\n$`,
      ),
    ),
  })
})

it('says that a file of references holds none', () => {
  expect({ status: ran.status, last: ran.lines().at(-1) }).toMatchObject({
    status: 1,
    last: { ok: false, problem: { kind: 'no-reference' } },
  })
})
