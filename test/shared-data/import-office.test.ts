import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import mammoth from 'mammoth'
import { expect, it } from 'vitest'
import { importArticles } from '#import'
import { readDocx } from '#import/docx'

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url))
const isThere = existsSync(data)
if (!isThere) process.stdout.write('passed over: ../shared/data is not beside this checkout\n')

const office = /\.(?:docx|odt|rtf|epub)$/
const filesIn = (folder: string): readonly string[] => (isThere ? readdirSync(`${data}/${folder}`).map((name) => `${folder}/${name}`) : [])
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${data}/${name}`))

it.runIf(isThere).each(filesIn('formats').filter((name) => office.test(name)))('reads %s', async (name) => {
  const imported = await importArticles(bytesOf(name), name)
  expect(imported.ok && imported.articles.map(({ paragraphs }) => paragraphs.length > 0)).toEqual([true])
})

it.runIf(isThere).each([
  ['bomb1g.docx', 'unpacks-too-large'],
  ['deep.docx', 'damaged-file'],
  ['liar.docx', 'damaged-file'],
  ['lol.docx', 'damaged-file'],
  ['ole.docx', 'not-text'],
  ['trunc.docx', 'damaged-file'],
  ['xxe.docx', 'damaged-file'],
  ['js.docx', null],
  ['deep.rtf', null],
])('answers %s with %s', async (name, kind) => {
  const imported = await importArticles(bytesOf(`hostile/${name}`), name)
  expect(imported.ok ? null : imported.problem.kind).toBe(kind)
})

const noReader = async (): Promise<{ readonly ok: false; readonly problem: { readonly kind: 'empty' } }> => ({
  ok: false,
  problem: { kind: 'empty' },
})

it.runIf(isThere).each([...filesIn('formats'), ...filesIn('clippings')].filter((name) => name.endsWith('.docx')))(
  'finds every word in %s that mammoth finds',
  async (name) => {
    const bytes = bytesOf(name)
    const read = await readDocx({ bytes, name }, noReader)
    const ours = countsOf(read.ok ? read.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)) : [])
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const missing = [...countsOf([value])].filter(([word, count]) => (ours.get(word) ?? 0) < count)
    expect(missing).toEqual([])
  },
)

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.join(' ').match(/\S+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
