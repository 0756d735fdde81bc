import { createHash } from 'node:crypto'
import type { Element } from '@xmldom/xmldom'
import * as v from 'valibot'
import { afterEach, describe, expect, it } from 'vitest'
import { type Brief, briefSchema } from '#core/brief'
import { everyChoice } from '#core/printable'
import { type DocxChoices, usualChoices } from '#export/docx'
import { printBrief } from '#export/print'
import { articleOf } from '#test/article-of'
import { block, briefOf, commentedNote, noteOn, pickOf, quoted, text } from '#test/brief-of'
import { docxOf } from '#test/docx-of'
import { faultsOfDocx } from '#test/faults-of-docx'
import { attribute, named, readDocx } from '#test/read-docx'
import { richArticles, richBrief } from '#test/rich-brief'
import { validateDocx } from '#test/validate-docx'

const choices = { ...everyChoice, comments: true }
const write = (brief: Brief, docx?: Partial<DocxChoices>, articles = richArticles) =>
  docxOf(printBrief({ brief, articles, choices }), { ...usualChoices(brief), ...docx })
const part = (bytes: Uint8Array, name: string) => readDocx(bytes).parts.get(name)
const textOf = (element: Element) =>
  named(element, 't')
    .map((each) => each.textContent)
    .join('')

const arabic = articleOf(['تجمد المرفأ.'], { language: 'ar' })
const arabicPick = pickOf(arabic, { paragraph: 0, from: 0, to: 12 }, 'ar')

describe('comments', () => {
  const { note, thread } = commentedNote('Said by Ilse Maren')
  const reply = { id: 'm2', author: '', at: 'some day', text: 'Yes.\nIt was.' }
  const talk = { ...thread, id: 't2', isResolved: true, messages: [...thread.messages, reply] }
  const gone = { ...thread, id: 't3', words: 'what was cut' }
  const commented = block([
    text('See '),
    { kind: 'text', text: 'the harbour', marks: [{ kind: 'comment', thread: 't2' }] },
    text('.'),
    note,
  ])
  const brief = briefOf([commented], [], { comments: [thread, talk, gone] })

  it('are Word’s own, each message one, about the words or the note, the lost ones at the start', { timeout: 60_000 }, async () => {
    const bytes = await write(brief)
    const comments = named(part(bytes, 'word/comments.xml'), 'comment').map((comment) => [
      attribute(comment, 'id'),
      attribute(comment, 'author'),
      attribute(comment, 'initials'),
      attribute(comment, 'date'),
      named(comment, 'p').map(textOf).join('¶'),
    ])
    expect(comments).toEqual([
      ['2', 'Vesna Quill', 'VQ', '2031-03-04T09:00:00Z', 'Was it really her?'],
      ['3', 'Vesna Quill', 'VQ', '2031-03-04T09:00:00Z', 'Was it really her?'],
      ['4', '', '', '', 'Yes.¶It was.'],
      ['5', 'Vesna Quill', 'VQ', '2031-03-04T09:00:00Z', '“what was cut”¶Was it really her?'],
    ])
    expect(commentedStretches(part(bytes, 'word/document.xml')?.documentElement)).toEqual({
      2: '[note]',
      3: 'the harbour',
      4: 'the harbour',
      5: '',
    })
    expect([await validateDocx(bytes, 'Office2007'), await validateDocx(bytes, 'Microsoft365'), faultsOfDocx(bytes)]).toEqual([[], [], []])
  })

  it('never have a note’s number, for which LibreOffice 7.4 would take them', async () => {
    const document = part(await write(brief), 'word/document.xml')
    const ids = (name: string) => named(document, name).map((each) => attribute(each, 'id'))
    expect([ids('footnoteReference'), ids('commentReference')]).toEqual([['1'], ['5', '3', '4', '2']])
  })

  it('answer one another and are resolved', async () => {
    const extended = part(await write(brief), 'word/commentsExtended.xml')?.documentElement
    const told = childrenOf(extended).map((each) => [...each.attributes].map(({ localName, value }) => `${localName}=${value}`).join(' '))
    expect(told).toEqual([
      'paraId=00000003 done=0',
      'paraId=00000004 done=1',
      'paraId=00000005 paraIdParent=00000004 done=1',
      'paraId=00000006 done=0',
    ])
  })
})

function childrenOf(element: Element | null | undefined): readonly Element[] {
  return [...(element?.getElementsByTagName('*') ?? [])].filter(({ parentNode }) => parentNode === element)
}

/** An element of the map, with what is in it. */
function told(element: Element): unknown {
  return {
    [element.localName ?? '']: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    ...(element.childNodes.length > 0 && { within: childrenOf(element).map(told) }),
  }
}

/** By comment: the text that its range spans. */
function commentedStretches(document: Element | null | undefined): Readonly<Record<string, string>> {
  const open = new Set<string>()
  const stretches: Record<string, string> = {}
  for (const each of document?.getElementsByTagName('*') ?? []) {
    const id = attribute(each, 'id')
    if (each.localName === 'commentRangeStart') {
      open.add(id)
      stretches[id] = ''
    }
    if (each.localName === 'commentRangeEnd') open.delete(id)
    const words = each.localName === 't' ? (each.textContent ?? '') : each.localName === 'footnoteReference' ? '[note]' : ''
    for (const comment of open) stretches[comment] = (stretches[comment] ?? '') + words
  }
  return stretches
}

describe('direction', () => {
  it('is a run’s own where the words are Arabic, with their language', async () => {
    const document = part(
      await write(briefOf([block([text('He said '), quoted(arabicPick), text('.')])], [arabicPick]), {}, [arabic]),
      'word/document.xml',
    )
    const runs = named(document, 'r').filter((run) => /\p{Script=Arabic}/u.test(textOf(run)))
    expect(runs.map((run) => [textOf(run), named(run, 'rtl').length, attribute(named(run, 'lang')[0], 'bidi')])).toEqual([
      ['تجمد المرفأ.', 1, 'ar'],
    ])
  })

  it('turns a paragraph around that quotes Arabic in an English brief, and English in an Arabic one', async () => {
    const english = pickOf(richArticles[0]!, { paragraph: 0, from: 0, to: 11 })
    const both = (language: string) =>
      write(
        briefOf(
          [block([text(arabicPick.words)], { pick: arabicPick }), block([text(english.words)], { id: 'b2', pick: english })],
          [english, arabicPick],
          { language },
        ),
        {},
        [...richArticles, arabic],
      )
    const turned = async (language: string) =>
      named(part(await both(language), 'word/document.xml'), 'p')
        .filter((paragraph) => attribute(named(paragraph, 'pStyle')[0], 'val') === 'Quote')
        .map((paragraph) => named(paragraph, 'bidi').map((bidi) => attribute(bidi, 'val')))
    expect([await turned('en-GB'), await turned('ar')]).toEqual([
      [[''], []],
      [[], ['0']],
    ])
  })
})

it('keeps a map from bookmarks to blocks, sections and notes, and from notes to what they cite', async () => {
  const pick = pickOf(richArticles[0]!, { paragraph: 0, from: 0, to: 11 })
  const bytes = await write(briefOf([block([text('a'), noteOn(pick, 'Note 1')], { id: 'b"1' })], [pick]))
  const map = part(bytes, 'customXml/item1.xml')?.documentElement
  expect([map?.namespaceURI, childrenOf(map).map(told)]).toEqual([
    'urn:attache:brief-map:1',
    [
      { section: { id: 's1', bookmark: '_attache_section_s1' } },
      { block: { id: 'b"1', bookmark: '_attache_block_h47b92e09982947910' } },
      { sources: { bookmark: '_attache_sources_list' } },
      {
        note: { id: 'Note 1', number: '1', bookmark: '_attache_note_h8d28de495f01eff94' },
        within: [{ citation: { article: richArticles[0]!.id, label: 'paragraph', locator: '1' } }],
      },
    ],
  ])
  const names = new Set(named(part(bytes, 'word/document.xml'), 'bookmarkStart').map((each) => attribute(each, 'name')))
  const mapped = [...(map?.getElementsByTagName('*') ?? [])].flatMap((each) => each.getAttribute('bookmark') ?? [])
  expect(mapped.filter((name) => !names.has(name))).toEqual([])
})

const numbered = (id: string) => ({ kind: 'list', id, ordered: true, items: [[block([text(id)], { id: `${id}1` })]] }) as const

it('counts each numbered list from 1', async () => {
  const brief = v.parse(briefSchema, briefOf([], []))
  const bytes = await write(
    v.parse(briefSchema, { ...brief, sections: [{ ...brief.sections[0], content: [numbered('one'), numbered('two')] }] }),
  )
  const used = named(part(bytes, 'word/document.xml'), 'numId').map((each) => attribute(each, 'val'))
  const restarts = named(part(bytes, 'word/numbering.xml'), 'num')
    .filter((num) => used.includes(attribute(num, 'numId')))
    .map((num) => attribute(named(named(num, 'lvlOverride')[0], 'startOverride')[0], 'val'))
  expect([new Set(used).size, restarts]).toEqual([2, ['1', '1']])
})

it.each([
  ['paper', 'A4', 'Microsoft365', ['11906', '16838']],
  ['paper', 'Letter', 'Office2007', ['12240', '15840']],
  ['compact', 'A4', 'Office2007', ['11906', '16838']],
  ['compact', 'Letter', 'Microsoft365', ['12240', '15840']],
] as const)('is valid in the design %s on %s', { timeout: 30_000 }, async (design, page, version, size) => {
  const bytes = await write(richBrief, { design, page })
  const [sheet] = named(part(bytes, 'word/document.xml'), 'pgSz')
  expect([[attribute(sheet, 'w'), attribute(sheet, 'h')], await validateDocx(bytes, version), faultsOfDocx(bytes)]).toEqual([size, [], []])
})

it('names in its styles only Word’s names where Word has one', async () => {
  const styles = named(part(await write(richBrief), 'word/styles.xml'), 'style').map((each) => [
    attribute(each, 'styleId'),
    attribute(named(each, 'name')[0], 'val'),
  ])
  expect(Object.fromEntries(styles)).toMatchObject({
    Title: 'Title',
    Heading1: 'heading 1',
    Quote: 'Quote',
    ListBullet: 'List Bullet',
    ListNumber2: 'List Number 2',
    FootnoteText: 'footnote text',
    TOC1: 'toc 1',
    TOCHeading: 'TOC Heading',
    Bibliography: 'Bibliography',
    TableGrid: 'Table Grid',
    CommentText: 'annotation text',
    Caption: 'caption',
    Header: 'header',
  })
})

describe('wherever it is written', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('is the same, byte for byte', async () => {
    const hashes: string[] = []
    for (const place of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC']) {
      process.env['TZ'] = place
      hashes.push(
        createHash('sha256')
          .update(await write(richBrief))
          .digest('hex'),
      )
    }
    expect(new Set(hashes).size).toBe(1)
  })
})

it('has no content control: LibreOffice loses text around notes within one', async () => {
  expect(named(part(await write(richBrief), 'word/document.xml'), 'sdt')).toEqual([])
})

it('does not ask to be updated when it is opened', async () => {
  const { parts } = readDocx(await write(richBrief))
  expect(
    [...parts.values()].flatMap((each) => [
      ...named(each, 'updateFields'),
      ...named(each, 'fldChar').filter((field) => attribute(field, 'dirty') !== ''),
    ]),
  ).toEqual([])
})
