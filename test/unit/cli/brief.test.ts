import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Brief } from '#core/brief'
import { packBrief } from '#export/attache'
import { unpackBrief } from '#import/attache'
import { ensureCliBuild } from '#setup/build'
import { attacheHere } from '#test/attache-here'
import { hanFont } from '#test/han-font'
import { attribute, named, readDocx } from '#test/read-docx'
import { runAttache, sampleFile } from '#test/run-attache'

const plan = sampleFile('plan.json')
let folder: string
let library: string
const inFolder = (name: string) => join(folder, name)

beforeAll(async () => {
  await ensureCliBuild(() => {})
  folder = await mkdtemp(join(tmpdir(), 'attache-brief-'))
  library = inFolder('library')
  const files = ['tarsia-asks-neighbours-for-convoy-escorts.html', 'tarsia-seeks-convoy-escorts.txt', 'what-a-naval-escort-would-mean.md']
  await runAttache(['import', ...files.map(sampleFile), '--library', library])
  await writeFile(inFolder('letter.pdf'), 'Dear colleague,')
  await runAttache(['compose', plan, '--library', library, '--to', inFolder('sample.attache')])
})
afterAll(() => rm(folder, { recursive: true }))

function compose(from: string, to: string) {
  return attacheHere(['compose', from, '--library', library, '--to', to, '--json'])
}

async function writePlan(name: string, value: unknown): Promise<string> {
  await writeFile(inFolder(name), JSON.stringify(value))
  return inFolder(name)
}

describe('compose', () => {
  it('writes the brief with the articles it cites, and the same bytes every time', async () => {
    const to = inFolder('again.attache')
    const { status, lines } = await compose(plan, to)
    expect({ status, lines: lines() }).toEqual({
      status: 0,
      lines: [
        {
          file: to,
          ok: true,
          id: 'plan-kestrel-strait-escort-request',
          picks: 22,
          articles: expect.toSatisfy((ids: readonly string[]) => ids.length === 3),
        },
      ],
    })
    expect(await readFile(to)).toEqual(await readFile(inFolder('sample.attache')))
  })

  it('calls sections without a title in the brief’s language', async () => {
    const from = await writePlan('french.json', {
      title: 'Détroit de la Crécerelle',
      language: 'fr-FR',
      sections: [
        { kind: 'claims', content: [] },
        { kind: 'free', content: [] },
        { kind: 'actors', title: 'Qui est qui', content: [] },
      ],
    })
    const { status } = await compose(from, inFolder('french.attache'))
    expect(status).toBe(0)
    const read = unpackBrief(await readFile(inFolder('french.attache')))
    expect(read).toMatchObject({ brief: { sections: [{ title: 'Affirmations' }, { title: 'Autres points' }, { title: 'Qui est qui' }] } })
  })

  it('names every place of a plan that is wrong, and writes nothing', async () => {
    const summary = [
      { quote: { article: 'absent.txt', words: 'x' } },
      { quote: { article: 'what-a-naval-escort-would-mean.md', words: 'a word with no history' } },
      { quote: { article: 'what-a-naval-escort-would-mean.md', words: 'Tarsia' } },
    ]
    const { status, stderr, lines } = await compose(
      await writePlan('wrong.json', { title: 'T', summary, sections: [] }),
      inFolder('wrong.attache'),
    )
    const [unknown, nearly, ambiguous] = stderr.trim().split('\n')
    expect({ status, lines: lines() }).toEqual({
      status: 1,
      lines: [
        {
          file: inFolder('wrong.json'),
          ok: false,
          problems: [
            { kind: 'article-unknown', at: '/summary/0/quote/article', message: unknown },
            { kind: 'words-not-found', at: '/summary/1/quote/words', message: nearly },
            { kind: 'words-ambiguous', at: '/summary/2/quote/words', message: ambiguous },
          ],
        },
      ],
    })
    expect(nearly).toContain('Its paragraph 6 says “a word without a history”.')
    expect(await readdir(folder)).not.toContain('wrong.attache')
  })

  it.each([
    ['a plan with an unknown key', '{"title":"T","sections":[],"sumary":[]}', 'Plan, /sumary: nothing is known by the name “sumary”.'],
    ['a plan without a title', '{"sections":[]}', 'Plan, /: title is missing.'],
    ['a plan that is no JSON', 'title: T', 'is not JSON.'],
  ])('refuses %s', async (_case, text, sentence) => {
    await writeFile(inFolder('bad.json'), text)
    const { status, stderr } = await compose(inFolder('bad.json'), inFolder('bad.attache'))
    expect({ status, said: stderr.includes(sentence) }).toEqual({ status: 1, said: true })
  })

  it('leaves nothing behind where it cannot write', async () => {
    const { status, lines } = await compose(plan, inFolder('absent/brief.attache'))
    expect({ status, lines: lines() }).toMatchObject({ status: 1, lines: [{ ok: false, problem: { kind: 'not-written' } }] })
  })
})

describe('check', () => {
  it('gives the findings with their sentences', async () => {
    const file = inFolder('sample.attache')
    const { status, lines } = await runAttache(['check', file, '--json'])
    expect({ status, lines: lines() }).toEqual({
      status: 0,
      lines: [
        {
          file,
          ok: true,
          findings: [
            {
              rule: 'metadata-missing',
              severity: 'incomplete',
              place: { kind: 'note', id: 'n11' },
              values: { article: 'Tarsia seeks convoy escorts after Council visit', fields: 'outlet_published' },
              message: expect.stringContaining('without its outlet and date of publication'),
              fix: { kind: 'open-details', article: expect.stringMatching(/^a-/u) },
            },
          ],
        },
      ],
    })
  })

  it('gives them in words', async () => {
    const { stdout } = await attacheHere(['check', inFolder('sample.attache')])
    expect(stdout).toMatch(/^metadata-missing: .+\n  Mended in the app by: Open its details\n1 finding\.\n$/u)
  })

  it.each([
    ['not-a-brief', attacheHere, () => plan],
    ['unreadable-file', attacheHere, () => inFolder('absent.attache')],
    ['pdf-unreadable', runAttache, () => inFolder('letter.pdf')],
  ])('refuses what is %s', async (kind, run, file) => {
    const { status, stderr, lines } = await run(['check', file(), '--json'])
    expect({ status, lines: lines() }).toEqual({
      status: 1,
      lines: [{ file: file(), ok: false, problem: { kind, message: stderr.trim() } }],
    })
  })
})

describe('export', () => {
  it('writes a Word document, the same bytes every time, and says the findings', async () => {
    const words = (name: string) => ['export', inFolder('sample.attache'), '--to', inFolder(name), '--json']
    const one = await runAttache(words('one.docx'))
    const other = await attacheHere(words('other.docx'))
    const bytes = await readFile(inFolder('one.docx'))
    expect([one.lines(), other.lines()]).toMatchObject([
      [{ file: inFolder('one.docx'), ok: true, bytes: bytes.length, findings: [{ rule: 'metadata-missing' }] }],
      [{ file: inFolder('other.docx'), ok: true }],
    ])
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(await readFile(inFolder('other.docx'))).toEqual(bytes)
  })

  it('sets a PDF in a font that is named, and refuses a file that is none', async () => {
    const from = await writePlan('han.json', { title: '海港', language: 'zh-CN', sections: [] })
    await compose(from, inFolder('han.attache'))
    await writeFile(inFolder('han.ttf'), hanFont('海港'))
    const words = (font: string) => [
      'export',
      inFolder('han.attache'),
      '--to',
      inFolder('han.pdf'),
      '--despite',
      'section-empty',
      '--font',
      font,
      '--json',
    ]
    const refused = await attacheHere(words(inFolder('letter.pdf')))
    expect([refused.status, refused.lines()]).toMatchObject([1, [{ ok: false, problem: { kind: 'font-unreadable' } }]])
    expect(await readdir(folder)).not.toContain('han.pdf')
    const made = await attacheHere(words(inFolder('han.ttf')))
    expect([made.status, made.lines()]).toMatchObject([0, [{ ok: true, standard: 'ua1+a2a', missingGlyphs: [] }]])
  })

  it('writes it as its options ask', async () => {
    const options = ['--style', 'oscola', '--design', 'compact', '--page', 'Letter', '--without', 'notes,marking', '--json']
    const { status, lines } = await attacheHere(['export', inFolder('sample.attache'), '--to', inFolder('options.docx'), ...options])
    expect({ status, lines: lines() }).toMatchObject({ status: 0, lines: [{ ok: true, missingStyles: [] }] })
    const document = readDocx(await readFile(inFolder('options.docx')))
    const size = named(document.parts.get('word/document.xml'), 'pgSz').map((each) => attribute(each, 'w'))
    expect({ notes: document.notes, marked: JSON.stringify(document.headers).includes('TLP'), size: new Set(size) }).toEqual({
      notes: [],
      marked: false,
      size: new Set(['12240']),
    })
  })

  it('writes nothing beside what another program has open, and without its template', async () => {
    await writeFile(inFolder('~$open.docx'), '')
    const held = await attacheHere(['export', inFolder('sample.attache'), '--to', inFolder('open.docx'), '--json'])
    const template = inFolder('absent.dotx')
    const absent = await attacheHere([
      'export',
      inFolder('sample.attache'),
      '--to',
      inFolder('none.docx'),
      '--template',
      template,
      '--json',
    ])
    expect([held, absent].map(({ status, lines }) => ({ status, lines: lines() }))).toMatchObject([
      { status: 1, lines: [{ file: inFolder('open.docx'), ok: false, problem: { kind: 'held-open' } }] },
      { status: 1, lines: [{ file: template, ok: false, problem: { kind: 'unreadable-file' } }] },
    ])
    expect((await readdir(folder)).filter((name) => ['open.docx', 'none.docx'].includes(name))).toEqual([])
  })

  it('stops at a finding that would make the document untrue, until it is let pass by name', async () => {
    const file = await writeChanged('changed.attache')
    const stopped = await attacheHere(['export', file, '--to', inFolder('changed.docx'), '--json'])
    expect({ status: stopped.status, lines: stopped.lines() }).toMatchObject({
      status: 1,
      lines: [{ file, ok: false, problem: { kind: 'untrue' } }],
    })
    expect(stopped.stderr).toContain('--despite quote-changed')
    expect(await readdir(folder)).not.toContain('changed.docx')
    const passed = await attacheHere(['export', file, '--to', inFolder('changed.docx'), '--despite', 'quote-changed'])
    expect({ status: passed.status, written: (await readdir(folder)).includes('changed.docx') }).toEqual({ status: 0, written: true })
  })
})

/** The sample brief with one word of its first block quotation changed. */
async function writeChanged(name: string): Promise<string> {
  const unpacked = unpackBrief(await readFile(inFolder('sample.attache')))
  if (!unpacked.ok) throw new Error(unpacked.problem.kind)
  const changed: Brief = JSON.parse(
    JSON.stringify(unpacked.brief).replace(
      '“We have asked our friends for help to keep a road open',
      '“We have asked our friends for ships to keep a road open',
    ),
  )
  // The pick keeps the words as they were picked; its copy in the text is the later one in the file.
  await writeFile(inFolder(name), packBrief({ ...changed, picks: unpacked.brief.picks }, unpacked.articles))
  return inFolder(name)
}
