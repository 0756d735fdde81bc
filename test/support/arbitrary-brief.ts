import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { type ArticleId, articleIdSchema } from '#core/article'
import {
  type AddedStyle,
  type Brief,
  briefSchema,
  citationStyles,
  likelihoods,
  likelihoodScales,
  markings,
  reliabilities,
  type SectionKind,
} from '#core/brief'
import { type Pick, pickIdSchema } from '#core/picks'

/** What briefs are drawn from: a few picks of a few articles. */
const articles: readonly ArticleId[] = [1, 2, 3].map((n) => v.parse(articleIdSchema, `a-${String(n).padStart(20, '0')}`))
const picks: readonly Pick[] = ['p1', 'p2', 'p3', 'p4'].map((id, index) => ({
  id: v.parse(pickIdSchema, id),
  article: articles[index % articles.length]!,
  span: { paragraph: index, from: 0, to: 4 },
  words: 'tide',
  before: '',
  after: ' turned',
  ...(index % 2 === 0 ? { note: 'Ask the harbour master.', tags: ['ports', 'to check'] } : {}),
}))

const id = fc.stringMatching(/^[a-z0-9]{8}$/)
const words = fc.oneof(
  fc.constantFrom('The harbour froze.', 'Ice, “ice”, 冰', 'مرفأ', ' ', 'a\u00a0b', '\u2028', '<b>&amp;', '👩‍👩‍👧'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
)
const field = fc.option(words, { nil: null })
const pickId = fc.constantFrom(...picks.map((pick) => pick.id))

const threads = ['t1', 't2', 't3']

/** Threads of some comments; that a stretch is marked and has none, or the other way round, may be too. */
const comments = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...threads, 't4'),
    words,
    isResolved: fc.boolean(),
    messages: fc.array(
      fc.record({
        id,
        author: fc.oneof(fc.constant(''), words),
        at: fc.constantFrom('2031-03-04T09:00:00.000Z', '2031-03-05T10:00:00.000Z'),
        text: words,
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  { selector: ({ id: thread }) => thread, maxLength: 3 },
)

const mark = fc.oneof(
  fc.constantFrom({ kind: 'bold' }, { kind: 'italic' }, { kind: 'underline' }, { kind: 'superscript' }),
  fc.constantFrom(...threads.map((thread) => ({ kind: 'comment', thread }))),
  fc.constantFrom({ kind: 'link', href: 'https://example.org/a' }, { kind: 'link', href: 'mailto:desk@example.org' }),
)
const text = fc.record({ kind: fc.constant('text'), text: words, marks: fc.array(mark, { maxLength: 3 }) })

const citeItem = fc.record({
  article: fc.constantFrom(...articles),
  pick: fc.option(pickId, { nil: null }),
  locator: fc.option(fc.record({ label: fc.constantFrom('paragraph', 'page'), value: fc.constantFrom('1', '12') }), { nil: null }),
  prefix: fc.constantFrom('', 'see '),
  suffix: fc.constantFrom('', ', emphasis added'),
})
const citation = fc.record({
  kind: fc.constant('citation'),
  id,
  items: fc.array(citeItem, { minLength: 1, maxLength: 2 }),
})
const note = fc.record({
  kind: fc.constant('note'),
  id,
  paragraphs: fc.array(fc.array(fc.oneof(text, citation), { maxLength: 3 }), { minLength: 1, maxLength: 2 }),
})
const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('quotedWords'), id, pick: pickId, content: fc.array(text, { maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'lineBreak' }) },
)
const content = fc.array(inline, { maxLength: 4 })

const { block } = fc.letrec((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constant('paragraph'), id, content }),
    fc.record({ kind: fc.constant('paragraph'), id, content, hint: fc.constantFrom('Who needs to act?', '“When?”') }),
    fc.record({ kind: fc.constant('heading'), id, level: fc.constantFrom(1, 2), content }),
    fc.record({
      kind: fc.constant('quotation'),
      id,
      pick: pickId,
      stance: fc.constantFrom(null, 'supporting', 'contrary'),
      content,
    }),
    fc.record({
      kind: fc.constant('list'),
      id,
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie('block'), { maxLength: 2 }), { maxLength: 3 }),
    }),
  ),
}))
const cell = fc.record({
  isHeader: fc.boolean(),
  columnSpan: fc.constantFrom(1, 1, 1, 2),
  rowSpan: fc.constantFrom(1, 1, 1, 2),
  content: fc.array(block, { maxLength: 2 }),
})
const wide = fc.oneof(
  { weight: 6, arbitrary: block },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        kind: fc.constant('table'),
        id,
        rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
        columnWidths: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: ['kind', 'id', 'rows'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rule'), id }) },
)
const prose = fc.array(wide, { maxLength: 3 })

const actor = fc.record({
  kind: fc.constant('actor'),
  id,
  name: content,
  alsoKnownAs: field,
  role: field,
  affiliation: field,
  content: prose,
})
const claim = fc.record(
  {
    kind: fc.constant('claim'),
    id,
    statement: content,
    claimant: field,
    status: fc.constantFrom(null, 'reported', 'corroborated', 'confirmed', 'disputed', 'refuted'),
    likelihood: fc.constantFrom(null, ...likelihoods.map(({ term }) => term)),
    confidence: fc.constantFrom(null, 'low', 'moderate', 'high'),
    reliability: fc.constantFrom(null, 'A', 'B', 'C', 'D', 'E', 'F'),
    credibility: fc.constantFrom(null, 1, 2, 3, 4, 5, 6),
    content: prose,
    claimantActor: id,
    evidence: fc.array(fc.record({ pick: pickId, stance: fc.constantFrom('supporting', 'contrary') }), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['kind', 'id', 'statement', 'claimant', 'status', 'likelihood', 'confidence', 'reliability', 'credibility', 'content'] },
)
const question = fc.record({
  kind: fc.constant('question'),
  id,
  question: content,
  why: field,
  answeredBy: field,
  due: field,
  content: prose,
})

function section<TItem>(kind: SectionKind, item: fc.Arbitrary<TItem>) {
  return fc.record({ kind: fc.constant(kind), id, title: fc.oneof(fc.constant(''), words), content: fc.array(item, { maxLength: 3 }) })
}

/** A style that somebody added. */
const houseStyle: AddedStyle = {
  id: 'http://harbour.example/styles/house',
  title: 'House style of the Harbour Office',
  csl: readFileSync(join(import.meta.dirname, '../../test/fixtures/citation-styles/house.csl'), 'utf8'),
}

/** Any brief that its schema allows, however odd: no sections, empty lists, notes in headings, marks twice. Its `picks` are those it refers to and some kept for later, with notes and tags, in no particular order. */
export const arbitraryBrief: fc.Arbitrary<Brief> = fc
  .record(
    {
      id,
      language: fc.constantFrom('en-GB', 'fr', 'ar'),
      title: fc.oneof(fc.constant(''), words),
      from: field,
      to: field,
      date: field,
      reference: field,
      marking: fc.constantFrom(null, ...markings),
      style: fc.constantFrom(...citationStyles, houseStyle),
      likelihoodScale: fc.constantFrom(...likelihoodScales),
      outlets: fc.array(fc.record({ outlet: words, reliability: fc.constantFrom(...reliabilities) }), { minLength: 1, maxLength: 2 }),
      summary: prose,
      sections: fc.array(
        fc.oneof(
          section('situation', wide),
          section('free', wide),
          section('actors', fc.oneof(wide, actor)),
          section('claims', fc.oneof(wide, claim)),
          section('openQuestions', fc.oneof(wide, question)),
        ),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: ['id', 'language', 'title', 'from', 'to', 'date', 'reference', 'marking', 'summary', 'sections'] },
  )
  .chain((drawn) =>
    fc.tuple(fc.subarray([...picks.keys()]), comments).map(([kept, said]) => {
      const text = JSON.stringify(drawn)
      const own = picks.filter((pick, index) => kept.includes(index) || text.includes(`"pick":"${pick.id}"`))
      return v.parse(briefSchema, { ...drawn, picks: own, ...(said.length > 0 && { comments: said }) })
    }),
  )
