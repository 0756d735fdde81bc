import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import type { Brief, InnerBlock, Note } from '#core/brief'
import { docxOf } from '#test/docx-of'
import { printBrief } from '#export/print'
import { block, briefOf, commentedNote, noteOn, pickOf, text } from '#test/brief-of'
import { faultsOfDocx } from '#test/faults-of-docx'
import { attribute, named, readDocx, type WordParagraph } from '#test/read-docx'
import { richArticles, richBrief } from '#test/rich-brief'
import { validateDocx } from '#test/validate-docx'

const write = (brief: Brief) => docxOf(printBrief({ brief, articles: richArticles }))
const rich = await write(richBrief)
const document = readDocx(rich)
const links = (paragraphs: readonly WordParagraph[]) => paragraphs.flatMap((paragraph) => paragraph.links)
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const shown = ({ style, text, notes, list }: WordParagraph) =>
  `${style}${list === null ? '' : list.ordered ? ` ${list.level}#` : ` ${list.level}•`}: ${text}${notes.map((number) => `[${number}]`).join('')}`

it('prints a whole brief in order, each thing in its style', () => {
  expect(document.paragraphs.map(shown)).toEqual([
    'BriefDate: 6 March 2031\tReference NSD/2031/014',
    'Title: Port Sel: what the closure means for grain, and who can end it',
    'BriefAddress: To\tDirector, Trade and Maritime Affairs',
    'BriefAddress: From\tNorthern Seas Desk',
    'BriefAddress: Marking\t\u00A0TLP:AMBER\u00A0',
    'SummaryHeading: Summary',
    'Summary: Bottom line. The closure of Port Sel is a bargaining move, not a safety measure, and will likely be lifted within three weeks. Grain contracts for April are at risk; those for May are not.[1]',
    'ListBullet 0•: Decide by Friday whether to open the reserve berths at Caldera North.',
    'ListBullet 0•: Ask the Council for the survey’s terms of reference; nobody outside it has seen them.',
    'SummaryEnd: ',
    'TOCHeading: Contents',
    'TOC1: { TOC \\o "1-3" \\h \\z }Situation\t{ PAGEREF _attache_section_situation \\h }1',
    'TOC2: What is moving, and what is not\t{ PAGEREF _attache_block_b3 \\h }1',
    'TOC3: A smaller heading\t{ PAGEREF _attache_block_b6 \\h }2',
    'TOC1: Actors\t{ PAGEREF _attache_section_actors \\h }2',
    'TOC1: Claims\t{ PAGEREF _attache_section_claims \\h }2',
    'TOC1: Open questions\t{ PAGEREF _attache_section_he68a2380dfd71b071 \\h }3',
    'TOC1: Sources\t{ PAGEREF _attache_sources_list \\h }3',
    'Heading1: Situation',
    'Normal: The Caldera Maritime Council closed the outer berths on 4 March, citing a survey of the dredged channel. Bulk carriers now wait nine to twelve days in the roads. The Council’s chair has ruled out outside mediation: ',
    'Quote: We will not reopen the outer berths before the survey is complete, and no one outside this council will set the date[2]',
    'Heading2: What is moving, and what is not',
    'Normal: The ministry dismisses the exporters’ estimate as “a fantasy of the grain lobby”, but has published no figure of its own. See the Council’s notices to mariners.[3]',
    'ListNumber 0#: Outer berths: closed to all bulk carriers.[4]',
    'ListNumber 0#: Inner harbour: open to vessels under 40 metres.',
    'ListNumber2 1#: Fishing fleet at full strength.',
    'ListNumber2 1#: Coastal ferries on the winter timetable.',
    'ListNumber 0#: Caldera North: idle, could take two carriers a day.',
    'Heading3: A smaller heading',
    'Normal: One leaflet circulating in the port repeats the Council’s wording.[5]',
    'Heading1: Actors',
    'EntryTitle: Ilse van der Merwe',
    'EntryFacts: Chair\u2002·\u2002Caldera Maritime Council\u2002·\u2002Also known as\u00A0I. v. d. Merwe',
    'Normal: Elected in 2029 on a promise to “give the harbour back to the islands”. Her term ends in June.',
    'EntryTitle: Union of Grain Exporters',
    'Normal: Speaks for fourteen shippers; three of them own the silos at Sel.[6]',
    'Heading1: Claims',
    'TableHeading: Claim',
    'TableHeading: Who says so',
    'TableHeading: Likelihood',
    'TableHeading: Sources',
    'TableText: The closure costs exporters eleven million crowns a week.',
    'TableText: Union of Grain Exporters',
    'TableText: likely\n(55–80\u00A0%)',
    'TableText: The Sel Gazette\nAgainst: The Sel Gazette',
    'TableText: The survey of the channel began before the closure.',
    'TableText: –',
    'TableText: –',
    'TableText: –',
    'TableEnd: ',
    'EntryTitle: The closure costs exporters eleven million crowns a week.',
    'EntryFacts: Claimed by\u00A0Union of Grain Exporters\u2002·\u2002Status\u00A0disputed\u2002·\u2002Likelihood\u00A0likely (55–80\u00A0%)\u2002·\u2002Source\u00A0B\u2002·\u2002Information\u00A03\u2002·\u2002Confidence\u00A0moderate',
    'Quote: Exporters put the loss at eleven million crowns a week.[7]',
    'EvidenceLabel: Contrary evidence',
    'Quote: a fantasy of the grain lobby[8]',
    'EntryTitle: The survey of the channel began before the closure.',
    'EntryFacts: Status\u00A0reported',
    'Heading1: Open questions',
    'EntryTitle: Who commissioned the survey, and when?',
    'EntryFacts: Why it matters: If it was ordered after the closure, the stated reason falls.\nWhat would answer it: The Council’s minutes of February; the surveyor’s contract.\nDue: 10 March 2031',
    'Heading1: Sources',
    'Bibliography: Arden, Tomas, and Mirela Osk. ‘Council Shuts Port Sel to Grain Ships as Dredging Row Deepens’. World. Harbour Courier, 4 March 2031. https://harbour-courier.example/2031/03/04/port-sel?view=full.',
    'Bibliography: Meridian Wire. ‘Grain Exporters Count the Cost of a Silent Harbour’. The Sel Gazette, 5 March 2031.',
    'Bibliography: Nordküsten-Anzeiger. ‘Hafen von Sel: Der Streit um die Fahrrinne’. March 2031. https://nordkuesten-anzeiger.example/hafen-sel.',
    'Bibliography: Untitled article (leaflet-scan.txt). n.d.',
  ])
})

/** A sentence with this note, printed. */
function printed(note: Note, fields: Partial<Brief>): Promise<Uint8Array> {
  const brief = briefOf([block([text('He objected.'), note])], [], fields)
  return docxOf(printBrief({ brief, articles: [] }))
}

it('prints nothing of a comment on a note’s text, in whatever part', async () => {
  const { note, plain, thread } = commentedNote('Said by Ilse Maren')
  const [commented, bare] = [await printed(note, { comments: [thread] }), await printed(plain, {})]
  expect(Object.keys(unzipSync(commented)).filter((name) => /comment/iu.test(name))).toEqual([])
  expect(hash(commented)).toBe(hash(bare))
})

it('prints each note as a real footnote, a space behind its number', () => {
  expect(document.notes.map((paragraphs) => paragraphs.map(shown))).toEqual([
    [
      'FootnoteText:  Tomas Arden and Mirela Osk, ‘Council Shuts Port Sel to Grain Ships as Dredging Row Deepens’, World, Harbour Courier, 4 March 2031, para. 1, https://harbour-courier.example/2031/03/04/port-sel?view=full.',
    ],
    ['FootnoteText:  Arden and Osk, ‘Council Shuts Port Sel to Grain Ships as Dredging Row Deepens’, para. 2.'],
    [
      'FootnoteText:  Meridian Wire, ‘Grain Exporters Count the Cost of a Silent Harbour’, The Sel Gazette, 5 March 2031, para. 2. The figure itself goes back to a single wire report; compare ‘Hafen von Sel: Der Streit um die Fahrrinne’, Nordküsten-Anzeiger, March 2031, https://nordkuesten-anzeiger.example/hafen-sel, which gives no number.',
    ],
    ['FootnoteText:  Arden and Osk, ‘Council Shuts Port Sel to Grain Ships as Dredging Row Deepens’, para. 1.'],
    ['FootnoteText:  Untitled article (leaflet-scan.txt), n.d.'],
    ['FootnoteText:  Meridian Wire, ‘Grain Exporters Count the Cost of a Silent Harbour’, para. 1.'],
    ['FootnoteText:  Meridian Wire, ‘Grain Exporters Count the Cost of a Silent Harbour’, para. 1.'],
    ['FootnoteText:  Meridian Wire, ‘Grain Exporters Count the Cost of a Silent Harbour’, para. 2.'],
  ])
})

it('links addresses in the text and, from the notes part itself, in the notes', () => {
  const text = document.paragraphs.filter(({ style }) => style === 'Normal')
  const courier = 'https://harbour-courier.example/2031/03/04/port-sel?view=full'
  expect([links(text), links(document.notes.flat())]).toEqual([
    [{ text: 'Council’s notices to mariners', target: 'https://council.example/notices' }],
    [
      { text: courier, target: courier },
      { text: 'Council Shuts Port Sel to Grain Ships as Dredging Row Deepens', target: courier },
      { text: 'https://nordkuesten-anzeiger.example/hafen-sel', target: 'https://nordkuesten-anzeiger.example/hafen-sel' },
      { text: 'Council Shuts Port Sel to Grain Ships as Dredging Row Deepens', target: courier },
    ],
  ])
})

it('numbers pages and repeats the marking in header and footer, on the first page and all others', () => {
  const foot = 'NSD/2031/014\u2002·\u2002Page { PAGE }1 of { NUMPAGES }1\t\u00A0TLP:AMBER\u00A0'
  expect([document.headers, document.footers]).toEqual([
    [`${richBrief.title}\t\u00A0TLP:AMBER\u00A0`, '\t\u00A0TLP:AMBER\u00A0'],
    [foot, foot],
  ])
})

it.each([
  ['TLP:RED', 'FF2B2B'],
  ['TLP:AMBER+STRICT', 'FFC000'],
  ['TLP:AMBER', 'FFC000'],
  ['TLP:GREEN', '33FF00'],
  ['TLP:CLEAR', 'FFFFFF'],
] as const)('sets %s in its colour on black, at 12 points', async (marking, colour) => {
  const { parts } = readDocx(await write({ ...richBrief, marking }))
  const looks = [...parts]
    .filter(([name]) => /^word\/(?:header|footer)\d\.xml$/u.test(name))
    .map(([, part]) => named(part, 'rPr').find((look) => named(look, 'shd').length > 0))
    .map((look) => [
      attribute(named(look, 'color')[0], 'val'),
      attribute(named(look, 'shd')[0], 'fill'),
      attribute(named(look, 'sz')[0], 'val'),
    ])
  expect(looks).toEqual(Array.from({ length: 4 }, () => [colour, '000000', '24']))
})

it('says in its properties what it is, and nothing of who or when', () => {
  expect(document.properties).toEqual({
    'dc:title': richBrief.title,
    'dc:subject': 'NSD/2031/014',
    'cp:keywords': 'Ilse van der Merwe; Union of Grain Exporters',
    'dc:creator': 'Attaché',
    'cp:lastModifiedBy': 'Attaché',
    'cp:revision': '1',
    'dc:language': 'en-GB',
  })
})

it('gives every block, section and reference a hidden bookmark of its own', () => {
  const names = document.paragraphs.flatMap((paragraph) => paragraph.bookmarks)
  expect(names.slice(0, 9)).toEqual([
    '_attache_block_s1',
    expect.stringMatching(/^_attache_note_h[0-9a-f]{17}$/u),
    '_attache_block_s2',
    '_attache_block_s2a',
    '_attache_block_s2b',
    '_attache_section_situation',
    '_attache_block_b1',
    '_attache_block_b2',
    expect.stringMatching(/^_attache_note_h[0-9a-f]{17}$/u),
  ])
})

it('keeps headings with what follows, and gives them outline levels', () => {
  const styles = named(document.parts.get('word/styles.xml'), 'style')
  const told = ['Heading1', 'Heading2', 'Heading3', 'EntryTitle'].map((id) => {
    const style = styles.find((each) => attribute(each, 'styleId') === id)
    return [id, named(style, 'keepNext').length, attribute(named(style, 'outlineLvl')[0], 'val')]
  })
  expect(told).toEqual([
    ['Heading1', 1, '0'],
    ['Heading2', 1, '1'],
    ['Heading3', 1, '2'],
    ['EntryTitle', 1, '1'],
  ])
})

it.each([
  ['en-GB', ['11906', '16838']],
  ['en-US', ['12240', '15840']],
])('prints %s on its paper', async (language, size) => {
  const [page] = named(readDocx(await write({ ...richBrief, language })).parts.get('word/document.xml'), 'pgSz')
  expect([attribute(page, 'w'), attribute(page, 'h')]).toEqual(size)
})

it.each([
  ['en-GB', 'en-GB', ''],
  ['fr', 'fr', ''],
  ['ar', 'ar', 'ar'],
  ['not a tag', 'en-GB', ''],
])('tells Word that %s is the language', async (language, value, bidirectional) => {
  const styles = readDocx(await write({ ...richBrief, language })).parts.get('word/styles.xml')
  const [lang] = named(named(styles, 'docDefaults')[0], 'lang')
  expect([attribute(lang, 'val'), attribute(lang, 'bidi')]).toEqual([value, bidirectional])
})

it('is the same, byte for byte, whatever was written before it', async () => {
  await write({ ...richBrief, title: 'Something else' })
  expect(hash(await write(richBrief))).toBe(hash(rich))
})

describe('is valid', { timeout: 60_000 }, () => {
  const article = richArticles[0]!
  const pick = pickOf(article, { paragraph: 0, from: 0, to: 17 })
  const deep = (level: number): InnerBlock =>
    level === 0
      ? block([text('Deepest')])
      : { kind: 'list', id: block([]).id, ordered: level % 2 === 0, items: [[block([text(`${level}`)]), deep(level - 1)]] }
  const briefs: readonly (readonly [string, Brief])[] = [
    ['an empty brief', briefOf([], [], { title: '', marking: null })],
    ['a list twelve deep', briefOf([deep(12)], [])],
    [
      'a note in a heading and in a quotation',
      briefOf([block([text('a'), noteOn(pick)]), block([text('b'), noteOn(pick, 'n2')], { id: 'b2', pick })], [pick]),
    ],
    [
      'ids that repeat or differ only in capitals',
      briefOf([block([text('a')], { id: 'B' }), block([text('b')], { id: 'b' }), block([text('c')], { id: 'b' })], []),
    ],
    [
      'a title too long for the running head',
      briefOf([block([text('a')])], [], { title: '👩‍👩‍👧 and the harbour '.repeat(20), marking: 'TLP:AMBER+STRICT' }),
    ],
    ['a brief from right to left', { ...richBrief, language: 'ar' }],
  ]

  // The oldest and the newest; any brief is validated for all of them.
  it.each(['Office2007', 'Microsoft365'] as const)('to the Open XML SDK for %s', async (version) => {
    expect(await validateDocx(rich, version)).toEqual([])
  })

  it.each(briefs)('%s', async (_name, brief) => {
    const bytes = await write(brief)
    expect([await validateDocx(bytes, 'Office2007'), faultsOfDocx(bytes)]).toEqual([[], []])
  })

  it('to our own eyes', () => {
    expect(faultsOfDocx(rich)).toEqual([])
  })
})
