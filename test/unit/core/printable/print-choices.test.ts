import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Brief, briefSchema, type Inline, inlineSchema } from '#core/brief'
import { everyChoice, type Printable, type PrintBlock, type PrintChoices, type PrintRun, runsIn } from '#core/printable'
import { printBrief } from '#export/print'
import { articleOf } from '#test/article-of'
import { block, briefOf, commentedNote, noteOn, pickOf, quoted, text } from '#test/brief-of'
import { richArticles, richBrief } from '#test/rich-brief'

const article = articleOf(['The harbour froze.'], { title: 'A quiet harbour', language: 'en', byline: 'Ana Ruiz' })
const arabic = articleOf(['تجمد المرفأ.'], { title: 'المرفأ', language: 'ar', outlet: 'البريد' })
const pick = pickOf(article, { paragraph: 0, from: 0, to: 17 })
const foreign = pickOf(arabic, { paragraph: 0, from: 0, to: 12 }, 'p2')

const printed = (brief: Brief, choices: Partial<PrintChoices> = {}) =>
  printBrief({ brief, articles: [...richArticles, article, arabic], choices: { ...everyChoice, ...choices } })
const blocksOf = ({ summary, sections }: Printable): readonly PrintBlock[] => [...summary, ...sections.flatMap(({ blocks }) => blocks)]
const runsOf = (printable: Printable): readonly PrintRun[] => blocksOf(printable).flatMap(runsIn)
const listed = ({ sources }: Printable) => sources.map(({ runs, ...source }) => ({ ...source, text: runs.map((run) => run.text).join('') }))
const marked = (words: string, thread: string): Inline =>
  v.parse(inlineSchema, { kind: 'text', text: words, marks: [{ kind: 'comment', thread }] })

describe('what is not chosen is not printed', () => {
  it('notes and their references', () => {
    const { notes, sources, ...rest } = printed(richBrief, { notes: false })
    const references = runsOf({ notes, sources, ...rest }).filter(({ kind }) => kind === 'noteReference')
    expect([notes, references, sources.length]).toEqual([[], [], 4])
  })

  it.each(['contents', 'sources', 'comments'] as const)('%s', (choice) => {
    expect(printed(richBrief, { [choice]: false })[choice]).toEqual([])
  })

  it('the marking', () => {
    expect(printed(richBrief, { marking: false }).marking).toBeNull()
  })

  it('the table of claims', () => {
    expect(printed(richBrief, { claimsTable: false }).sections.flatMap(({ claims }) => claims)).toEqual([])
  })
})

describe('contents', () => {
  it('name the sections, the headings under them and the list of sources', () => {
    expect(printed(richBrief).contents.map(({ of, id, level, text: title }) => [of, id, level, title])).toEqual([
      ['section', 'situation', 1, 'Situation'],
      ['block', 'b3', 2, 'What is moving, and what is not'],
      ['block', 'b6', 3, 'A smaller heading'],
      ['section', 'actors', 1, 'Actors'],
      ['section', 'claims', 1, 'Claims'],
      ['section', 'openQuestions', 1, 'Open questions'],
      ['sources', 'sources', 1, 'Sources'],
    ])
  })

  it('are left out of a brief that has hardly a heading', () => {
    expect(printed(briefOf([block([text('a'), noteOn(pick)])], [pick])).contents).toEqual([])
  })
})

describe('the list of sources', () => {
  it('has each source once, as the style writes and sorts them, and says which is in another language', () => {
    const brief = briefOf([block([text('a'), noteOn(foreign, 'n2'), noteOn(pick), noteOn(pick, 'n3')])], [pick, foreign])
    expect(listed(printed(brief))).toEqual([
      { article: article.id, text: 'Ruiz, Ana. ‘A Quiet Harbour’. Harbour Courier, 4 March 2031.' },
      { article: arabic.id, text: 'البريد. ‘المرفأ’. 4 March 2031.', language: 'ar' },
    ])
  })

  it('leaves out a source that the library no longer has', () => {
    const brief = briefOf([block([text('a'), noteOn(pick)])], [pick])
    expect(printBrief({ brief, articles: [] }).sources).toEqual([])
  })
})

describe('claims at a glance', () => {
  it('say who says so, how likely it is, and who reports it for and against', () => {
    expect(
      printed(richBrief).sections.flatMap(({ claims }) => claims.map((claim) => ({ ...claim, statement: claim.statement.length }))),
    ).toEqual([
      {
        id: 'k1',
        statement: 1,
        claimant: 'Union of Grain Exporters',
        likelihood: 'likely (55–80\u00A0%)',
        sources: [
          { name: 'The Sel Gazette', stance: 'supporting' },
          { name: 'The Sel Gazette', stance: 'contrary' },
        ],
      },
      { id: 'k2', statement: 1, claimant: null, likelihood: null, sources: [] },
    ])
  })

  it('are no table where there is one claim only', () => {
    const one = v.parse(briefSchema, {
      ...richBrief,
      sections: richBrief.sections.map((section) =>
        section.kind === 'claims' ? { ...section, content: section.content.slice(0, 1) } : section,
      ),
    })
    expect(printed(one).sections.flatMap(({ claims }) => claims)).toEqual([])
  })
})

describe('comments', () => {
  const { note, thread } = commentedNote('Said by Ilse Maren')
  const spoken = { ...thread, id: 't2', words: 'the harbour', isResolved: true }
  const gone = { ...thread, id: 't3', words: 'what was cut' }
  const brief = briefOf([block([text('See '), marked('the harbour', 't2'), text('.'), note])], [], { comments: [thread, spoken, gone] })

  it('stand at their words, in the text and in notes, and say when those are gone', () => {
    const printable = printed(brief, { comments: true })
    const said = [{ author: 'Vesna Quill', at: '2031-03-04T09:00:00.000Z', text: 'Was it really her?' }]
    expect(printable.comments).toEqual([
      { id: 't1', words: 'Said by Ilse Maren', isPlaced: true, isResolved: false, messages: said },
      { id: 't2', words: 'the harbour', isPlaced: true, isResolved: true, messages: said },
      { id: 't3', words: 'what was cut', isPlaced: false, isResolved: false, messages: said },
    ])
    expect(runsOf(printable).flatMap((run) => (run.kind === 'text' ? [[run.text, run.comments]] : []))).toEqual([
      ['See ', undefined],
      ['the harbour', ['t2']],
      ['.', undefined],
    ])
    expect(printable.notes.map(({ comments }) => comments)).toEqual([['t1']])
  })

  it('leave no trace where they are not printed', () => {
    const bare = printed(briefOf([block([text('See the harbour.'), commentedNote('Said by Ilse Maren').plain])], []))
    expect(printed(brief)).toEqual(bare)
  })
})

describe('the language of quoted words', () => {
  it('is that of their article, where it is known and not the brief’s', () => {
    const quotation = block([text(foreign.words)], { id: 'b2', pick: foreign })
    const own = block([text(pick.words)], { id: 'b3', pick })
    const printable = printed(briefOf([block([quoted(foreign), text(' and '), quoted(pick)]), quotation, own], [pick, foreign]))
    expect(runsOf(printable).flatMap((run) => (run.kind === 'text' ? [[run.text, run.language, run.isQuoted]] : []))).toEqual([
      ['“', undefined, undefined],
      ['تجمد المرفأ.', 'ar', true],
      ['” and “', undefined, undefined],
      ['The harbour froze', undefined, true],
      ['”', undefined, undefined],
      ['تجمد المرفأ.', undefined, undefined],
      ['The harbour froze', undefined, undefined],
    ])
    expect(blocksOf(printable).map((each) => (each.kind === 'quotation' ? each.language : null))).toEqual([null, 'ar', undefined])
  })
})

it('cites without the parameters that tell who clicked where, and links without them', () => {
  const tracked = articleOf(['Ice.'], { url: 'https://courier.example/ice?utm_source=desk&page=2' })
  const link: Inline = v.parse(inlineSchema, {
    kind: 'text',
    text: 'here',
    marks: [{ kind: 'link', href: 'https://a.example/?fbclid=1' }],
  })
  const cited = pickOf(tracked, { paragraph: 0, from: 0, to: 3 })
  const printable = printBrief({ brief: briefOf([block([link, noteOn(cited)])], [cited]), articles: [tracked] })
  const links = [...runsOf(printable), ...printable.notes.flatMap(({ paragraphs }) => paragraphs.flat())].flatMap((run) =>
    run.kind === 'text' && run.link !== null ? [run.link] : [],
  )
  expect(links).toEqual(['https://a.example/', 'https://courier.example/ice?page=2'])
})
