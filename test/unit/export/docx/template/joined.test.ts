import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { everyChoice } from '#core/printable'
import { houseTemplate, p, section } from '#test/house-template'
import { annotated, markedDotx } from '#test/house-templates'
import { inHouse, partText } from '#test/in-house'
import { commentedNote, block, briefOf, text } from '#test/brief-of'
import { attribute, named, readDocx } from '#test/read-docx'
import { validateDocx } from '#test/validate-docx'

it('gives the house’s own notes signs, so that the brief’s are counted from 1', async () => {
  const document = readDocx(await inHouse(annotated)).parts.get('word/document.xml')
  const signs = named(document, 'footnoteReference').map((each) =>
    attribute(each, 'customMarkFollows') === '' ? '' : each.nextSibling?.textContent,
  )
  expect(signs).toEqual(['*', '', '', '', '', '', '', '', '', '†'])
})

it('numbers all notes as they come, which LibreOffice goes by', async () => {
  const { parts } = readDocx(await inHouse(annotated))
  const ids = (part: string, name: string) => named(parts.get(part), name).map((each) => attribute(each, 'id'))
  const order = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']
  expect([ids('word/document.xml', 'footnoteReference'), ids('word/footnotes.xml', 'footnote')]).toEqual([order, ['-1', '0', ...order]])
})

const courier = 'https://harbour-courier.example/2031/03/04/port-sel?view=full'

it('leads links of the house and of the brief each where they led', async () => {
  const { paragraphs, notes } = readDocx(await inHouse(annotated))
  expect([
    paragraphs.flatMap(({ links }) => links.map(({ target }) => target)).filter((target) => !target.startsWith('#')),
    notes.flat().flatMap(({ links }) => links.map(({ target }) => target)),
  ]).toEqual([
    ['https://register.example/rules', 'https://council.example/notices', courier, 'https://nordkuesten-anzeiger.example/hafen-sel'],
    [courier, courier, 'https://nordkuesten-anzeiger.example/hafen-sel', courier],
  ])
})

it('takes bookmarks of an earlier brief out of the template, and gives no two a number', async () => {
  const document = readDocx(await inHouse(annotated)).parts.get('word/document.xml')
  const starts = named(document, 'bookmarkStart')
  expect(starts.filter((each) => attribute(each, 'name') === '_attache_block_b1').length).toBe(1)
  expect(new Set(starts.map((each) => attribute(each, 'id'))).size).toBe(starts.length)
})

it('puts comments behind those of the house', async () => {
  const { note, thread } = commentedNote('Said by Ilse Maren')
  const brief = briefOf([block([text('He objected.'), note])], [], { comments: [thread] })
  const bytes = await inHouse(annotated, brief, { ...everyChoice, comments: true })
  const { parts } = readDocx(bytes)
  const comments = named(parts.get('word/comments.xml'), 'comment').map((each) => [attribute(each, 'id'), each.textContent])
  const ids = [...new Set(named(parts.get('word/document.xml'), 'commentReference').map((each) => attribute(each, 'id')))]
  expect([comments[0], comments.length, ids, await validateDocx(bytes, 'Microsoft365')]).toEqual([
    ['6', 'Keep this.'],
    1 + thread.messages.length,
    comments.map(([id]) => id),
    [],
  ])
})

it('writes the map of an earlier brief anew', async () => {
  const once = await inHouse(houseTemplate({ body: p('{{brief}}') + section('') }))
  const twice = unzipSync(await inHouse(once))
  expect(Object.keys(twice).filter((name) => name.startsWith('customXml/item'))).toEqual([
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
  ])
})

it('drops the path of the template that a template came from, and counts notes through', async () => {
  const bytes = await inHouse(markedDotx)
  expect(Object.keys(unzipSync(bytes))).not.toContain('word/_rels/settings.xml.rels')
  expect(partText(bytes, 'word/settings.xml').match(/attachedTemplate|numRestart|defaultTabStop|w:footnote w:id="-?\d"/gu)).toEqual([
    'defaultTabStop',
    'w:footnote w:id="-1"',
    'w:footnote w:id="0"',
  ])
})
