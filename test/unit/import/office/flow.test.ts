import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Flow, splitLines, styleRole } from '#import/office'

const texts = (flow: Flow): readonly string[] => flow.finish().map(({ text }) => text)

describe('the paragraphs of a document', () => {
  it('end where another begins', () => {
    const flow = new Flow()
    flow.text('one')
    flow.openParagraph()
    flow.text('two')
    expect(texts(flow)).toEqual(['one', 'two'])
  })

  it('keep a note that comes last', () => {
    const flow = new Flow()
    flow.note('1', [{ kind: 'body', level: null, text: 'a note' }])
    expect(texts(flow)).toEqual(['[1] a note'])
  })

  it('are all there in tables nested deeper than is kept', () => {
    const flow = new Flow()
    for (let depth = 0; depth < 500; depth += 1) {
      flow.openRow()
      flow.openCell()
      flow.text(`${depth}`)
    }
    for (let depth = 0; depth < 500; depth += 1) {
      flow.closeCell()
      flow.closeRow()
    }
    expect(texts(flow)).toEqual(Array.from({ length: 500 }, (_, depth) => `${depth}`))
  })

  it('lose no word, in whatever order they are opened and closed', () => {
    const steps = fc.constantFrom(
      'openParagraph',
      'closeParagraph',
      'openRow',
      'closeRow',
      'openCell',
      'closeCell',
      'openAside',
      'closeAside',
      'text',
    )
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 200 }), (calls) => {
        const flow = new Flow()
        for (const [index, call] of calls.entries()) {
          if (call === 'text') flow.text(`<${index}>`)
          else flow[call]()
        }
        const found = texts(flow).join(' ').match(/\d+/g) ?? []
        expect(found.map(Number).toSorted((one, other) => one - other)).toEqual(
          [...calls.keys()].filter((index) => calls[index] === 'text'),
        )
      }),
      { examples: [[['openRow', 'openCell', 'text', 'closeCell', 'openRow']]] },
    )
  })
})

it.each([
  ['a\nb', ['a b']],
  ['a\n \n\nb', ['a', 'b']],
  ['  a \t b\u00A0c ', ['a b\u00A0c']],
  ['\n\n', []],
])('splits %j into paragraphs', (text, paragraphs) => {
  expect(splitLines(text)).toEqual(paragraphs)
})

it.each([
  ['heading 3', { kind: 'heading', level: 3 }],
  ['Heading 1', { kind: 'heading', level: 1 }],
  ['Titre 2', { kind: 'heading', level: 2 }],
  ['Titre', { kind: 'title', level: null }],
  ['Заголовок 1', { kind: 'heading', level: 1 }],
  ['标题', { kind: 'title', level: null }],
  ['toc 2', { kind: 'contents', level: null }],
  ['TOC Heading', { kind: 'contents', level: null }],
  ['Block Text', { kind: 'quote', level: null }],
  ['Image Caption', { kind: 'caption', level: null }],
  ['Body Text', null],
  ['Title page', null],
  ['Heading 1 and much more', null],
])('takes a style called %s for %j', (name, role) => {
  expect(styleRole(name)).toEqual(role)
})
