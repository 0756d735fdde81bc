import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureCliBuild } from '#setup/build'
import { attacheHere } from '#test/attache-here'
import { plainReceipt } from '#test/plain-receipt'
import { type Ran, runAttache, sampleFile } from '#test/run-attache'

const wire = sampleFile('tarsia-seeks-convoy-escorts.txt')
const page = sampleFile('tarsia-asks-neighbours-for-convoy-escorts.html')
let folder: string
let library: string
/** Two files, a note, and the first file once more: a run and its reader are two processes to start. */
let imported: Ran

beforeAll(async () => {
  await ensureCliBuild(() => {})
  folder = await mkdtemp(join(tmpdir(), 'attache-cli-'))
  library = join(folder, 'library')
  const note = join(folder, 'note.txt')
  await writeFile(note, 'The harbour is closed until further notice.\nShips wait outside.\n')
  imported = await runAttache(['import', wire, page, note, wire, '--library', library, '--json'])
})
afterAll(() => rm(folder, { recursive: true }))

describe('import', () => {
  it('prints one line a file with the whole article and null for what is unknown', async () => {
    const { status, lines } = imported
    const [first, second] = lines()
    const sha256 = createHash('sha256')
      .update(await readFile(wire))
      .digest('hex')
    expect({ status, first }).toEqual({
      status: 0,
      first: {
        file: wire,
        ok: true,
        articles: [
          {
            id: expect.stringMatching(/^a-[0-9a-f]{20}$/),
            title: 'Tarsia seeks convoy escorts after Council visit',
            byline: null,
            outlet: null,
            published: null,
            modified: null,
            language: null,
            url: null,
            place: null,
            section: null,
            edition: null,
            pages: null,
            rights: 'Republished with permission from Meridian Wire.',
            correction: null,
            sha256,
            paragraphs: expect.toSatisfy((paragraphs: readonly unknown[]) => paragraphs.length === 17),
            receipt: { ...plainReceipt, wordsFound: 466 },
          },
        ],
      },
    })
    expect(second).toMatchObject({
      file: page,
      ok: true,
      articles: [{ byline: 'Oda Lindqvist', outlet: 'Harbour Courier', published: '2031-03-04' }],
    })
  })

  it('gives every paragraph its kind, text and page', () => {
    expect(imported.lines()[2]).toMatchObject({
      articles: [
        {
          paragraphs: [
            { kind: 'body', text: 'The harbour is closed until further notice.', page: null },
            { kind: 'body', text: 'Ships wait outside.', page: null },
          ],
        },
      ],
    })
  })

  it('says in words what it read and what is missing', async () => {
    const { status, stdout, stderr } = await runAttache(['import', wire, '--library', library])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\S+: Tarsia seeks convoy escorts after Council visit \(17 paragraphs, a-[0-9a-f]{20}\)\n$/),
    })
    expect(stderr).toContain('no outlet was found')
    expect(stderr).toContain('no date of publication was found')
  })

  it('gives the same answer when a file is imported again, and keeps one article', async () => {
    const [first, , , again] = imported.lines()
    const listed = await attacheHere(['articles', '--library', library, '--json'])
    expect({ again, listed: listed.lines().length }).toEqual({ again: first, listed: 3 })
  })
})

describe('articles', () => {
  it('lists each article whole, newest import first', async () => {
    const { status, lines } = await runAttache(['articles', '--library', library, '--json'])
    const articles = imported
      .lines()
      .slice(0, 3)
      .flatMap((line) => line['articles'])
    expect({ status, lines: lines().length }).toEqual({ status: 0, lines: 3 })
    expect(lines()).toMatchObject(articles.toReversed())
  })

  it('says that there is no library and makes none', async () => {
    const missing = join(folder, 'missing')
    const { status, stderr, lines } = await attacheHere(['articles', '--library', missing, '--json'])
    expect({ status, lines: lines() }).toEqual({
      status: 1,
      lines: [{ file: missing, ok: false, problem: { kind: 'library-missing', message: stderr.trim() } }],
    })
    expect(await readdir(folder)).not.toContain('missing')
  })
})
