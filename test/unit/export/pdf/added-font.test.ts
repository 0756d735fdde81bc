import { afterEach, expect, it } from 'vitest'
import { addedFont, type AddedFont, KeptPages, writePdf } from '#export/pdf'
import { printBrief } from '#export/print'
import { asCollection, hanFont } from '#test/han-font'
import { block, briefOf, noteOn, pickOf, text } from '#test/brief-of'
import { articleOf } from '#test/article-of'
import { readPdf } from '#test/read-pdf'

const words = '海港简报渡轮罢工'
const source = articleOf(['港口当局说，渡轮停航。'], { title: '渡轮罢工' })
const pick = pickOf(source, { paragraph: 0, from: 0, to: 4 }, 'pick-1')
const brief = {
  ...briefOf([block([text(`${words} and ${words}`), noteOn(pick, 'note-1')], { id: 'b1' })], [pick], { title: words }),
  language: 'zh-CN',
}
const printable = printBrief({ brief, articles: [source] })
const design = { design: 'paper', page: 'A4' } as const

afterEach(() => {
  delete process.env['ATTACHE_TYPESETTER']
})

function fontOf(bytes: Uint8Array): AddedFont {
  const read = addedFont(bytes)
  if (!read.ok) throw new Error(read.problem)
  return read.font
}

it('sets what the bundled fonts have not in an added one, keeps its standard, and lets the words be read again', async () => {
  const without = await writePdf(printable, design)
  expect([without.standard, without.missingGlyphs.join('').includes('海')]).toEqual([null, true])
  const font = fontOf(hanFont([...new Set(JSON.stringify(printable))].filter((sign) => /\p{Script=Han}|[，。]/u.test(sign)).join('')))
  const { bytes, standard, faults, missingGlyphs } = await writePdf(printable, { ...design, fonts: [font] })
  expect({ standard, faults, missingGlyphs }).toEqual({ standard: 'ua1+a2a', faults: [], missingGlyphs: [] })
  const { pages, title } = await readPdf(bytes)
  expect(title).toBe(words)
  expect(pages.join(' ')).toContain(`${words} and ${words}`)
  process.env['ATTACHE_TYPESETTER'] = 'wasm'
  expect((await writePdf(printable, { ...design, fonts: [font] })).bytes).toEqual(bytes)
})

it('names what the added font has not either', async () => {
  const { missingGlyphs } = await writePdf(printable, { ...design, fonts: [fontOf(hanFont(words.replace('工', '')))] })
  expect(missingGlyphs).toEqual(['工'])
})

it('lays out the pages beside the text in it too', async () => {
  const pages = new KeptPages()
  const before = await pages.lay(printable, design, true)
  const after = await pages.lay(printable, { ...design, fonts: [fontOf(hanFont(words))] }, false)
  expect(before.missingGlyphs).toContain('海')
  expect([after.part, after.missingGlyphs.includes('海')]).toEqual([null, false])
})

it('takes the first font of a collection', () => {
  const font = hanFont(words)
  expect(fontOf(asCollection(font)).family).toBe(fontOf(font).family)
})

it.each([
  ['nothing', new Uint8Array(), 'font-unreadable'],
  ['text', new TextEncoder().encode('This is no font, and never was one.'), 'font-unreadable'],
  ['half a font', hanFont(words).slice(0, 4000), 'font-unreadable'],
  ['a font of no characters', hanFont(''), 'font-unreadable'],
  ['a font that no document may carry', hanFont(words, { 'OS/2': withRights(0x02) }), 'font-restricted'],
  ['a font of which only bitmaps may be carried', hanFont(words, { 'OS/2': withRights(0x02_00) }), 'font-restricted'],
] as const)('refuses %s', (_, bytes, problem) => {
  expect(addedFont(bytes)).toEqual({ ok: false, problem })
})

it.each([0, 0x04, 0x08])('takes a font of the rights %i', (rights) => {
  expect(addedFont(hanFont(words, { 'OS/2': withRights(rights) })).ok).toBe(true)
})

it('refuses a variable font', () => {
  const font = hanFont(words)
  // One table, of vertical measures or of hints, under the name of the one that makes a font variable.
  const at = Array.from({ length: new DataView(font.buffer).getUint16(4) }, (_, index) => 12 + index * 16).find((record) =>
    ['GPOS', 'gasp', 'DSIG', 'STAT'].includes(String.fromCodePoint(...font.subarray(record, record + 4))),
  )
  if (at === undefined) throw new Error('no table to rename')
  font.set(new TextEncoder().encode('fvar'), at)
  expect(addedFont(font)).toEqual({ ok: false, problem: 'font-variable' })
})

function withRights(rights: number): (table: DataView) => Uint8Array {
  return (table) => {
    const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice()
    new DataView(bytes.buffer).setUint16(8, rights)
    return bytes
  }
}
