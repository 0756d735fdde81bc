import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ensureCliBuild } from '#setup/build'
import { plainReceipt } from '#test/plain-receipt'
import { runAttache, sampleFile } from '#test/run-attache'

let folder: string
let library: string

beforeAll(() => ensureCliBuild(() => {}))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attache-cli-'))
  library = join(folder, 'library')
})
afterEach(() => rm(folder, { recursive: true }))

const wire = sampleFile('tarsia-seeks-convoy-escorts.txt')
const page = sampleFile('tarsia-asks-neighbours-for-convoy-escorts.html')

describe('import', () => {
  it('prints one line a file with the whole article and null for what is unknown', async () => {
    const { status, lines } = await runAttache(['import', wire, page, '--library', library, '--json'])
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

  it('gives every paragraph its kind, text and page', async () => {
    const note = join(folder, 'note.txt')
    await writeFile(note, 'The harbour is closed until further notice.\nShips wait outside.\n')
    const { lines } = await runAttache(['import', note, '--library', library, '--json'])
    expect(lines()[0]).toMatchObject({
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
    const first = await runAttache(['import', wire, '--library', library, '--json'])
    const second = await runAttache(['import', wire, '--library', library, '--json'])
    const listed = await runAttache(['articles', '--library', library, '--json'])
    expect({ same: second.stdout === first.stdout, listed: listed.lines().length }).toEqual({ same: true, listed: 1 })
  })
})

describe('articles', () => {
  it('lists each article whole, newest import first', async () => {
    const imported = await runAttache(['import', wire, page, '--library', library, '--json'])
    const { status, lines } = await runAttache(['articles', '--library', library, '--json'])
    const articles = imported.lines().flatMap((line) => line['articles'])
    expect({ status, lines: lines().length }).toEqual({ status: 0, lines: 2 })
    expect(lines()).toMatchObject(articles.toReversed())
  })

  it('says that there is no library and makes none', async () => {
    const { status, stderr, lines } = await runAttache(['articles', '--library', library, '--json'])
    expect({ status, lines: lines() }).toEqual({
      status: 1,
      lines: [{ file: library, ok: false, problem: { kind: 'library-missing', message: stderr.trim() } }],
    })
    expect(await readdir(folder)).toEqual([])
  })
})
