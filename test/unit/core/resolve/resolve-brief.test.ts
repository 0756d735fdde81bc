import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Block, blockSchema, type Brief, briefSchema, type Inline } from '#core/brief'
import { everyChoice, type Printable, type PrintRun } from '#core/printable'
import { resolveBrief } from '#core/resolve'
import { printWords } from '#messages'
import { articleOf } from '#test/article-of'
import { block, briefOf, noteOn, pickOf, quoted, text } from '#test/brief-of'
import { chicago } from '#test/chicago'
import { richArticles, richBrief } from '#test/rich-brief'

const engine = chicago()
const article = articleOf(['The harbour froze.'], { title: 'A quiet harbour', language: 'en', byline: 'Ana Ruiz' })
const pick = pickOf(article, { paragraph: 0, from: 0, to: 17 })

const resolved = (brief: Brief, articles = [article]) =>
  resolveBrief({ brief, articles, choices: everyChoice, engine, words: printWords(brief.language) })
const shown = (runs: readonly PrintRun[]) =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'lineBreak' ? '\n' : `[${run.number}]`)).join('')
const blocksOf = (...content: readonly Block[]) => resolved(briefOf(content, [pick])).sections.flatMap((section) => section.blocks)
const lines = (printable: Printable) =>
  printable.sections.flatMap((section) => section.blocks).map((each) => ('runs' in each ? shown(each.runs) : each.kind))

describe('notes', () => {
  it('are numbered in reading order from the summary on, and written out', () => {
    const brief = briefOf([block([text('Two'), noteOn(pick, 'n2')])], [pick], { summary: [block([text('One'), noteOn(pick, 'n1')])] })
    const { summary, sections, notes } = resolved(brief)
    expect([summary, sections[0]?.blocks].map((blocks) => blocks?.map((each) => 'runs' in each && shown(each.runs)))).toEqual([
      ['One[1]'],
      ['Two[2]'],
    ])
    expect(notes.map(({ id, number, paragraphs }) => [id, number, paragraphs.map(shown)])).toEqual([
      ['n1', 1, ['Ana Ruiz, ‘A Quiet Harbour’, Harbour Courier, 4 March 2031, para. 1.']],
      ['n2', 2, ['Ruiz, para. 1.']],
    ])
  })

  it('with one id in two places are two notes', () => {
    expect(lines(resolved(briefOf([block([noteOn(pick)]), block([noteOn(pick)], { id: 'b2' })], [pick])))).toEqual(['[1]', '[2]'])
  })

  it('keep their own text where one value stands in two places', () => {
    const twice = block([noteOn(pick)])
    const printed = resolved(briefOf([twice, twice], [pick]))
    expect([lines(printed), printed.notes.map(({ paragraphs }) => paragraphs.map(shown))]).toEqual([
      ['[1]', '[2]'],
      [['Ana Ruiz, ‘A Quiet Harbour’, Harbour Courier, 4 March 2031, para. 1.'], ['Ruiz, para. 1.']],
    ])
  })

  it('name a source that is not there', () => {
    const { notes } = resolved(briefOf([block([noteOn(pick)])], [pick]), [])
    expect(notes.map(({ paragraphs }) => paragraphs.map(shown))).toEqual([['[source no longer in the library], n.d., para. 1.']])
  })
})

describe('quoted words stand in the quotation marks of the brief’s language', () => {
  it.each([
    ['en-GB', 'It “The harbour froze”.'],
    ['en-US', 'It “The harbour froze”.'],
    ['fr', 'It «\u00A0The harbour froze\u00A0».'],
    ['de', 'It „The harbour froze“.'],
    ['de-CH', 'It «The harbour froze».'],
    ['tlh', 'It “The harbour froze”.'],
  ])('%s', (language, expected) => {
    expect(lines(resolved(briefOf([block([text('It '), quoted(pick), text('.')])], [pick], { language })))).toEqual([expected])
  })

  it('and leave marks within them as they are', () => {
    expect(lines(resolved(briefOf([block([quoted(pick, 'He said “no”')])], [pick])))).toEqual(['“He said “no””'])
  })
})

describe('blocks', () => {
  it('set a block quotation without marks, as it was picked', () => {
    expect(blocksOf(block([text('The harbour froze')], { pick }))).toEqual([
      {
        kind: 'quotation',
        id: 'b1',
        stance: null,
        label: null,
        runs: [
          {
            kind: 'text',
            text: 'The harbour froze',
            bold: false,
            italic: false,
            underline: false,
            superscript: false,
            smallCaps: false,
            link: null,
          },
        ],
      },
    ])
  })

  it.each<[string, readonly Inline[]]>([
    ['nothing', []],
    ['spaces', [text('  ')]],
    ['a line break', [{ kind: 'lineBreak' }]],
  ])('with %s in them are left out', (_name, content) => {
    expect(blocksOf(block(content))).toEqual([])
  })

  it('with only a note in them stay', () => {
    expect(lines(resolved(briefOf([block([noteOn(pick)])], [pick])))).toEqual(['[1]'])
  })

  it('lose a line break at their end, which would print an empty line', () => {
    expect(lines(resolved(briefOf([block([text('a'), { kind: 'lineBreak' }, text('b'), { kind: 'lineBreak' }])], [pick])))).toEqual([
      'a\nb',
    ])
  })
})

describe('a whole brief', () => {
  const printable = resolved(richBrief, [...richArticles])

  it('leaves out a section with nothing in it', () => {
    expect(printable.sections.map((section) => section.title)).toEqual(['Situation', 'Actors', 'Claims', 'Open questions'])
  })

  it('names what is known of each entry', () => {
    const entries = printable.sections.flatMap((section) => section.blocks).filter((each) => each.kind === 'entry')
    expect(
      entries.map(({ title, facts }) => [shown(title), facts.map(({ label, value }) => (label === null ? value : `${label}: ${value}`))]),
    ).toEqual([
      ['Ilse van der Merwe', ['Chair', 'Caldera Maritime Council', 'Also known as: I. v. d. Merwe']],
      ['Union of Grain Exporters', []],
      [
        'The closure costs exporters eleven million crowns a week.',
        [
          'Claimed by: Union of Grain Exporters',
          'Status: disputed',
          'Likelihood: likely (55–80\u00A0%)',
          'Source: B',
          'Information: 3',
          'Confidence: moderate',
        ],
      ],
      ['The survey of the channel began before the closure.', ['Status: reported']],
      [
        'Who commissioned the survey, and when?',
        [
          'Why it matters: If it was ordered after the closure, the stated reason falls.',
          'What would answer it: The Council’s minutes of February; the surveyor’s contract.',
          'Due: 10 March 2031',
        ],
      ],
    ])
  })

  it('labels evidence against a claim', () => {
    const evidence = printable.sections
      .flatMap((section) => section.blocks)
      .flatMap((each) => (each.kind === 'entry' ? each.blocks : []))
      .filter((each) => each.kind === 'quotation')
    expect(evidence.map(({ stance, label }) => [stance, label])).toEqual([
      ['supporting', null],
      ['contrary', 'Contrary evidence'],
    ])
  })

  it('says who it is from and to, when, and under which reference, as far as is known', () => {
    const bare = resolved(v.parse(briefSchema, { ...richBrief, from: null, date: null }))
    expect([bare.from, bare.to, bare.date, bare.reference]).toEqual([
      null,
      { label: 'To', value: 'Director, Trade and Maritime Affairs' },
      null,
      { label: 'Reference', value: 'NSD/2031/014' },
    ])
  })
})

it('leaves no level of headings out, in the text as in the contents', () => {
  const headings = ([2, 1, 2] as const).map((level, index) =>
    v.parse(blockSchema, { kind: 'heading', id: `h${index}`, level, content: [text('Head')] }),
  )
  const brief = briefOf(headings, [])
  const { sections, contents } = resolved(brief)
  expect(sections[0]?.blocks.map((each) => each.kind === 'heading' && each.level)).toEqual([1, 1, 2])
  expect(contents.filter(({ of }) => of === 'block').map(({ level }) => level)).toEqual([2, 2, 3])
})
