import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknownMetadata } from '#core/article'
import { importArticles } from '#import'
import { contentOfRtf, paragraphsOfRtf } from '#import/rtf'
import { importOne } from '#test/import-one'
import { plainReceipt } from '#test/plain-receipt'

const bytesOf = (rtf: string): Uint8Array => new Uint8Array(Buffer.from(rtf, 'latin1'))
const paragraphsOf = (rtf: string) => paragraphsOfRtf(bytesOf(rtf)).map(({ kind, text }) => [kind, text])
const textOf = (content: string, head = String.raw`\ansi\ansicpg1252`): string =>
  paragraphsOfRtf(bytesOf(`{\\rtf1${head} ${content}\\par}`))
    .map(({ text }) => text)
    .join('¶')
const hex = (...bytes: readonly number[]): string => bytes.map((byte) => `\\'${byte.toString(16)}`).join('')

it('reads a document with its title, metadata and receipt', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}}{\colortbl;\red0\green0\blue0;}
{\stylesheet{\ql Normal;}{\s1\ql\outlinelevel0 heading 1;}{\s2 Title;}{\*\cs10 Default Paragraph Font;}}
{\info{\title Harbour dues draft}{\author Mira Tal}{\operator Tomas Brandt}{\creatim\yr2031\mo3\dy5\hr9\min4}}
{\header Harbour desk\par}
\pard\s2 Council halves harbour dues\par
\pard\s1 The vote\par
\pard\plain \ldblquote Nobody\~gains\rdblquote  she said,{\chftn{\footnote\pard\plain{\chftn} Minutes, item 4.}} and left.\par
{\pntext\'b7\tab}First, the ferries.\par}`
  const { metadata, paragraphs, receipt } = await importOne(bytesOf(rtf), 'brief.rtf')
  expect({ metadata, paragraphs: paragraphs.map(({ kind, text }) => [kind, text]), receipt }).toEqual({
    metadata: { ...unknownMetadata, title: 'Council halves harbour dues' },
    paragraphs: [
      ['title', 'Council halves harbour dues'],
      ['heading', 'The vote'],
      ['body', '“Nobody\u00A0gains” she said, and left.'],
      ['body', '[1] Minutes, item 4.'],
      ['list', 'First, the ferries.'],
    ],
    receipt: {
      ...plainReceipt,
      reader: 'rtf',
      encoding: 'windows-1252',
      wordsFound: 19,
      suggestions: [
        { field: 'title', value: 'Harbour dues draft', from: 'receipt.suggestion.document-properties' },
        { field: 'byline', value: 'Mira Tal', from: 'receipt.suggestion.document-properties' },
        { field: 'published', value: '2031-03-05', from: 'receipt.suggestion.document-properties' },
      ],
      dropped: [{ step: 'document', reason: 'receipt.dropped.headers-footers', words: 2, sample: 'Harbour desk' }],
      warnings: ['receipt.warning.notes-in-text'],
    },
  })
})

describe('bytes in the code page of their font', () => {
  it.each([
    ['Western', 0, hex(0xe9, 0x80), 'é€'],
    ['Central European', 238, hex(0xb3, 0xf3, 0x64, 0x9f), 'łódź'],
    ['Cyrillic', 204, hex(0xcf, 0xee, 0xf0, 0xf2), 'Порт'],
    ['Greek', 161, hex(0xeb, 0xe9, 0xec, 0xdc, 0xed, 0xe9), 'λιμάνι'],
    ['Turkish', 162, hex(0xfe, 0xf0, 0xfd), 'şğı'],
    ['Hebrew', 177, hex(0xf0, 0xee, 0xec), 'נמל'],
    ['Arabic', 178, hex(0xe3, 0xed, 0xe4, 0xc7, 0xc1), 'ميناء'],
    ['Baltic', 186, hex(0xfb, 0xf0), 'ūš'],
    ['Vietnamese', 163, hex(0xf5), 'ơ'],
    ['Thai', 222, hex(0xb7, 0xe8, 0xd2), 'ท่า'],
    ['Japanese', 128, hex(0x8d, 0x60), '港'],
    ['Japanese with a letter for a second byte', 128, `${hex(0x83)}e`, 'テ'],
    ['simplified Chinese', 134, hex(0xb8, 0xdb), '港'],
    ['traditional Chinese', 136, hex(0xb4, 0xe4), '港'],
    ['Korean', 129, hex(0xc7, 0xd7), '항'],
    ['Macintosh', 77, hex(0x8e), 'é'],
    ['DOS', 255, hex(0x82), 'é'],
    ['symbols', 2, hex(0x61), 'α'],
  ])('%s', (_, charset, content, text) => {
    const fonts = String.raw`{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset${charset}{\*\panose 02}${charset === 2 ? 'Symbol' : 'Arial Other'};}}`
    expect(textOf(`${fonts}\\pard a{\\f1 ${content}}b`)).toBe(`a${text}b`)
  })
})

describe('bytes in the code page of the file', () => {
  it.each([
    ['1251', String.raw`\ansi\ansicpg1251`, hex(0xcf), 'П'],
    ['932', String.raw`\ansi\ansicpg932`, hex(0x8d, 0x60), '港'],
    ['UTF-8', String.raw`\ansi\ansicpg65001`, hex(0xc3, 0xa9), 'é'],
    ['DOS', String.raw`\pc`, hex(0x82), 'é'],
    ['Macintosh', String.raw`\mac`, hex(0x8e), 'é'],
    ['unknown', String.raw`\ansi\ansicpg99999`, hex(0xe9), 'é'],
    ['none', '', hex(0x93), '“'],
    ['bytes as they are', String.raw`\ansi\ansicpg1252`, '\u00E9', 'é'],
  ])('%s', (_, head, content, text) => {
    expect(textOf(content, head)).toBe(text)
  })
})

describe('characters', () => {
  it.each([
    ['Unicode with its fallback', String.raw`\u8220?Dues\u8221?`, '“Dues”'],
    ['negative Unicode', String.raw`\u-10179?\u-8704?`, '😀'],
    ['two fallback bytes', String.raw`{\uc2\u28207\'8d\'60}!`, '港!'],
    ['no fallback', String.raw`{\uc0\u233}a`, 'éa'],
    ['a fallback that is a word', String.raw`\u8212\emdash a`, '—a'],
    ['no fallback before the end of a group', String.raw`{\u233}a`, 'éa'],
    ['a paragraph end where a fallback is missing', String.raw`a\u233\par b`, 'aé¶b'],
    ['Unicode and its twin for old readers', String.raw`{\upr{caf?}{\*\ud{caf\u233?}}}`, 'café'],
    ['escaped signs', String.raw`\{a\\b\}`, String.raw`{a\b}`],
    ['hyphens', String.raw`north\_west har\-bour`, 'north\u2011west har\u00ADbour'],
    ['a line', String.raw`a\line b`, 'a b'],
    ['two lines', String.raw`a\line\line b`, 'a¶b'],
    ['line ends in the file', 'a\r\nb', 'ab'],
    ['a backslash before a line end', 'a\\\nb', 'a¶b'],
    ['a word without the space that ends it', String.raw`{\b\i a}b`, 'ab'],
    ['binary data', String.raw`a{\pict\bin5 }}{{\}b`, 'ab'],
    ['binary data longer than the file', String.raw`a\bin999999 b`, 'a'],
    ['a picture in hexadecimal', String.raw`a{\pict\wmetafile8 01ff}b`, 'ab'],
    ['a group that nobody knows', String.raw`a{\*\unknown x{y}z}b`, 'ab'],
    ['the result of a field', String.raw`{\field{\*\fldinst HYPERLINK "https://a.example"}{\fldrslt Dues}}`, 'Dues'],
    ['hidden text', String.raw`Dues {\v secretly }rise{\v\v0  again}`, 'Dues rise again'],
    ['an index entry', String.raw`Dues{\xe{\v Dues}}`, 'Dues'],
    ['a symbol in Unicode', String.raw`\u-3913?`, '•'],
    [
      'a text box',
      String.raw`Dues {\shp{\*\shpinst\shpleft0{\sp{\sn a}{\sv 1}}{\shptxt Boxed.\par}}{\shprslt x}}rise.`,
      'Dues rise.¶Boxed.',
    ],
    ['a number that is too large', String.raw`a\u99999999999?b`, 'ab'],
    ['a hexadecimal number that is none', String.raw`a\'zzb`, 'azzb'],
  ])('are read: %s', (_, content, text) => {
    expect(textOf(content)).toBe(text)
  })
})

it('leaves out deletions of tracked changes and comments, and names them', async () => {
  const rtf = String.raw`{\rtf1 Dues {\deleted do not }{\revised rise.}{\*\atnid MT}{\*\annotation{\*\atnref 1}Check this.}\par}`
  const { paragraphs, receipt } = await importOne(bytesOf(rtf), 'brief.rtf')
  expect([paragraphs.map(({ text }) => text), receipt.dropped, receipt.warnings]).toEqual([
    ['Dues rise.'],
    [
      { step: 'document', reason: 'receipt.dropped.deleted-text', words: 2, sample: 'do not' },
      { step: 'document', reason: 'receipt.dropped.margin-comments', words: 2, sample: 'Check this.' },
    ],
    ['receipt.warning.tracked-changes'],
  ])
})

describe('what a paragraph is', () => {
  const sheet = String.raw`{\stylesheet{Normal;}{\s1 heading 1;}{\s2\outlinelevel1 Chapter;}{\s3 Quote;}{\s4 caption;}{\s5 List Bullet;}{\s6 \'dcberschrift 2;}}`
  it.each([
    [String.raw`\s1`, 'heading'],
    [String.raw`\s2`, 'heading'],
    [String.raw`\s3`, 'quote'],
    [String.raw`\s4`, 'caption'],
    [String.raw`\s5`, 'list'],
    [String.raw`\s6`, 'heading'],
    [String.raw`\outlinelevel2`, 'heading'],
    [String.raw`\outlinelevel9`, 'body'],
    [String.raw`\ls3\ilvl0`, 'list'],
    [String.raw`\s1\pard`, 'body'],
  ])('is told by %s', (properties, kind) => {
    expect(paragraphsOf(`{\\rtf1${sheet}\\pard${properties} Dues\\par\\pard After.\\par}`)).toEqual([
      [kind, 'Dues'],
      ['body', 'After.'],
    ])
  })

  it('is told for the last one though nothing ends it', () => {
    expect(paragraphsOf(`{\\rtf1${sheet}\\pard\\s1 Dues}`)).toEqual([['heading', 'Dues']])
  })
})

describe('tables', () => {
  it.each([
    [
      'as Word writes them',
      String.raw`\trowd\cellx1\cellx2\pard\intbl Year\cell Dues\cell\trowd\row\trowd\pard\intbl 2030\cell 4 m\par rising\cell\row\pard After.\par`,
    ],
    [
      'without saying so in each paragraph',
      String.raw`\trowd\cellx1\cellx2 Year\cell Dues\cell\row\trowd 2030\cell 4 m\par rising\cell\row\pard After.\par`,
    ],
  ])('give a paragraph a row, %s', (_, content) => {
    expect(paragraphsOf(`{\\rtf1 ${content}}`)).toEqual([
      ['body', 'Year | Dues'],
      ['body', '2030 | 4 m rising'],
      ['body', 'After.'],
    ])
  })

  it('keep empty cells in their place', () => {
    expect(paragraphsOf(String.raw`{\rtf1\trowd\pard\intbl a\cell\cell c\cell\row}`)).toEqual([['body', 'a | | c']])
  })

  it('inside a table stand where its cell is', () => {
    const inner = String.raw`\pard\intbl\itap2 a\nestcell b\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}`
    expect(paragraphsOf(`{\\rtf1\\trowd ${inner}\\pard\\intbl\\itap1 outer\\cell c\\cell\\row\\pard After.\\par}`)).toEqual([
      ['body', 'a | b'],
      ['body', 'outer'],
      ['body', 'c'],
      ['body', 'After.'],
    ])
  })
})

const note = (content: string): string => `{\\footnote\\pard ${content}}`

it('gives notes their number, and those with a sign of their own none', () => {
  expect(
    paragraphsOf(
      `{\\rtf1 Dues\\chftn${note(String.raw`\chftn  Law.`)} rise*${note('* So the mayor.')} now${note(String.raw`\chftn  Minutes.\par Item 4.`)}.\\par Ships stay.\\par}`,
    ),
  ).toEqual([
    ['body', 'Dues rise* now.'],
    ['body', '[1] Law.'],
    ['body', '* So the mayor.'],
    ['body', '[2] Minutes.'],
    ['body', 'Item 4.'],
    ['body', 'Ships stay.'],
  ])
})

it('says which paragraphs begin a page', () => {
  expect(contentOfRtf(bytesOf(String.raw`{\rtf1 a\par b\page c\par\page\page d\par}`)).pageStarts).toEqual([2, 3])
})

describe('a file that is not as it should be', () => {
  it.each([
    ['groups without end', `${'{'.repeat(200_000)}Dues${'}'.repeat(200_000)}`, []],
    ['groups that nothing ends', `${'{'.repeat(200_000)}Dues`, ['receipt.warning.cut-off']],
    ['too many ends', `Dues${'}'.repeat(200_000)}`, []],
    ['notes in notes', `${'{\\footnote '.repeat(20_000)}Dues${'}'.repeat(20_000)}`, ['receipt.warning.notes-in-text']],
    ['boxes in boxes', `${'{\\shptxt '.repeat(20_000)}Dues${'}'.repeat(20_000)}`, []],
    ['tables in tables', `\\intbl\\itap99999999 Dues${'\\cell'.repeat(20_000)}`, []],
  ])('is read: %s', async (_, content, warnings) => {
    const { paragraphs, receipt } = await importOne(bytesOf(`{\\rtf1 ${content}}`), 'brief.rtf')
    expect([paragraphs.map(({ text }) => text), receipt.warnings]).toEqual([['Dues'], warnings])
  })

  it('warns where its end is missing', async () => {
    const { receipt } = await importOne(bytesOf(String.raw`{\rtf1 Dues rise.\par And`), 'brief.rtf')
    expect(receipt.warnings).toEqual(['receipt.warning.cut-off'])
  })

  it('is empty without words', async () => {
    expect(await importArticles(bytesOf(String.raw`{\rtf1{\fonttbl{\f0 Arial;}}\par}`), 'brief.rtf')).toEqual({
      ok: false,
      problem: { kind: 'empty' },
    })
  })
})

/** Any text as RTF: ASCII as it is, everything else as `\u` with a fallback. */
function encoded(text: string, fallback: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return units
    .map((unit) =>
      unit < 0x80 ? String.fromCharCode(unit).replace(/[{}\\]/, String.raw`\$&`) : `\\u${unit > 0x7fff ? unit - 0x10000 : unit}${fallback}`,
    )
    .join('')
}

/** What a symbol font shows is another matter, and white space is collapsed. */
const visibleText = fc
  .string({ unit: 'binary', maxLength: 200 })
  .map((text) =>
    text
      .replaceAll(/[\uF020-\uF0FF\p{Cc}]/gu, '')
      .replaceAll(/ +/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '')

it('gives any text back that was written as RTF', () => {
  fc.assert(
    fc.property(visibleText, fc.constantFrom('?', "\\'3f", ' ?'), (text, fallback) => {
      expect(textOf(encoded(text, fallback))).toBe(text)
    }),
  )
})

it('never fails, whatever the bytes are', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\par ',
      "\\'8d",
      '\\u8220',
      '\\uc3',
      '\\bin3',
      '\\cell',
      '\\row',
      '\\trowd',
      '\\itap2',
      '{\\footnote ',
      '{\\fonttbl',
      '{\\upr',
      '\\ud',
      '*',
      '\\f1',
      'Dues',
      '\\nestrow',
      '{\\shptxt ',
    ),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(pieces, (some) => {
      expect(Array.isArray(paragraphsOfRtf(bytesOf(some.join(''))))).toBe(true)
    }),
  )
})
