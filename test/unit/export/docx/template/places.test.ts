import { expect, it } from 'vitest'
import { block, briefOf, text } from '#test/brief-of'
import { houseTemplate, p, reference, section } from '#test/house-template'
import { inHouse } from '#test/in-house'
import { attribute, named, readDocx } from '#test/read-docx'

const brief = briefOf([block([text('What we say.')])], [], { title: 'Tides', marking: null })
const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
const start = '<w:bookmarkStart w:id="7" w:name="BRIEF"/>'
const end = '<w:bookmarkEnd w:id="7"/>'
const control = (content: string, name = 'tag') =>
  `<w:sdt><w:sdtPr><w:${name} w:val="Brief"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const cell = (content: string, width = 4000) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
const table = (content: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${content}</w:tr></w:tbl>`

async function written(body: string) {
  return readDocx(await inHouse(houseTemplate({ body: body + section('') }), brief))
}

it.each([
  ['at a line that says so', `${p('Before')}${p(' {{ BRIEF }} ')}${p('After')}`, ['Before', 'Tides', 'Situation', 'What we say.', 'After']],
  [
    'at a line that Word cut to pieces',
    `<w:p>${run('{')}${run('{br')}${run('ief}}')}</w:p>${p('After')}`,
    ['Tides', 'Situation', 'What we say.', 'After'],
  ],
  ['at a content control with the tag', control(p('Text here')) + p('After'), ['Tides', 'Situation', 'What we say.', 'After']],
  ['at a content control with the title', control(p('Text here'), 'alias') + p('After'), ['Tides', 'Situation', 'What we say.', 'After']],
  ['at a control within a line', `<w:p>${control(run('here'))}</w:p>${p('After')}`, ['Tides', 'Situation', 'What we say.', 'After']],
  [
    'after a line of which a control is a part',
    `<w:p>${run('See: ')}${control(run('here'))}</w:p>${p('After')}`,
    ['See: here', 'Tides', 'Situation', 'What we say.', 'After'],
  ],
  ['at a bookmark', `<w:p>${start}${run('here')}${end}</w:p>${p('After')}`, ['Tides', 'Situation', 'What we say.', 'After']],
  ['at an empty bookmark', `<w:p>${start}${end}</w:p>${p('After')}`, ['Tides', 'Situation', 'What we say.', 'After']],
  [
    'at a bookmark around two paragraphs',
    `<w:p>${start}${run('one')}</w:p>${p('two').replace('</w:p>', `${end}</w:p>`)}${p('After')}`,
    ['Tides', 'Situation', 'What we say.', 'After'],
  ],
  [
    'after a line of which a bookmark is a part',
    `<w:p>${run('See ')}${start}${run('here')}${end}</w:p>${p('After')}`,
    ['See here', 'Tides', 'Situation', 'What we say.', 'After'],
  ],
  [
    'at the line rather than at a bookmark before it',
    `<w:p>${start}${run('one')}${end}</w:p>${p('{{brief}}')}`,
    ['one', 'Tides', 'Situation', 'What we say.'],
  ],
  ['at the end, without the empty lines there', `${p('Before')}${p('')}${p('')}`, ['Before', 'Tides', 'Situation', 'What we say.']],
  ['in a table', `${table(cell(p('Left')) + cell(p('{{brief}}')))}${p('After')}`, ['Left', 'Tides', 'Situation', 'What we say.', 'After']],
  [
    'at the end, where only a text box marks a place',
    `<w:p><w:r><w:pict><w:txbxContent>${p('{{brief}}')}</w:txbxContent></w:pict></w:r></w:p>`,
    ['{{brief}}', '{{brief}}', 'Tides', 'Situation', 'What we say.'],
  ],
])('puts the brief %s', async (_, body, expected) => {
  const { paragraphs } = await written(body)
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(expected)
})

it('takes away the content controls around the place, in which LibreOffice would lose text, and keeps the others', async () => {
  const document = (
    await written(
      `${control(p('One')).replace('Brief', 'other')}<w:sdt><w:sdtContent>${p('Around')}${p('{{brief}}')}</w:sdtContent></w:sdt>`,
    )
  ).parts.get('word/document.xml')
  expect(named(document, 'sdt').map((each) => each.textContent)).toEqual(['One'])
})

it('ends a section where it ended, though its end hung on the mark', async () => {
  const wide = section(reference('header', 'header1'), { width: 16_838, height: 11_906 })
  const template = houseTemplate({ body: p('{{brief}}', null, wide) + p('After') + section(''), edges: { header1: p('Wide') } })
  const document = readDocx(await inHouse(template, brief)).parts.get('word/document.xml')
  const paragraphs = named(document, 'p').map((each) => [each.textContent, attribute(named(each, 'pgSz')[0], 'w')])
  expect(paragraphs).toEqual([
    ['Tides', ''],
    ['Situation', ''],
    ['What we say.', '16838'],
    ['After', ''],
  ])
})

it('sets tables as wide as the text at the place', async () => {
  const words = block([text('x')])
  const tabled = briefOf([{ kind: 'table', id: words.id, rows: [[{ isHeader: false, columnSpan: 1, rowSpan: 1, content: [words] }]] }], [])
  const widths = async (body: string) => {
    const { parts } = readDocx(await inHouse(houseTemplate({ body }), tabled))
    return attribute(named(named(parts.get('word/document.xml'), 'tbl').at(-1), 'tblW')[0], 'w')
  }
  const twoColumns = section('').replace('<w:cols ', '<w:cols w:num="2" ')
  expect([
    await widths(section('', { margin: 1000 })),
    await widths(p('{{brief}}', null, section('', { width: 16_838, height: 11_906, margin: 1000 })) + section('')),
    await widths(twoColumns),
    await widths(table(cell(p('Left')) + cell(p('{{brief}}'), 6000)) + p('') + section('')),
  ]).toEqual(['9906', '14838', '4181', '5784'])
})

it('keeps a picture that hangs on the line of the mark', async () => {
  const { parts } = await written(`<w:p><w:r><w:pict/></w:r>${run('{{brief}}')}</w:p>`)
  const document = parts.get('word/document.xml')
  expect([named(document, 'pict').length, document?.documentElement?.textContent]).toEqual([1, 'TidesSituationWhat we say.'])
})
