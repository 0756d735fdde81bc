import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Article } from '#core/article'
import { type Block, briefSchema } from '#core/brief'
import { checkBrief, findingSchema, sourceSuperseded, sourceTrashed } from '#core/check'
import { reviewPicks } from '#core/picks'
import { message } from '#messages'
import { articleOf } from '#test/article-of'
import { block, briefOf, noteOn, pickOf, quoted, text } from '#test/brief-of'
import { marked } from '#test/marked'

const { article, spans } = marked('He called it ‹a grave breach› of law.\nNobody else ‹used the word› that day.')
const breach = pickOf(article, spans[0]!, 'breach')
const word = pickOf(article, spans[1]!, 'word')
const quotation = block([text('a grave breach'), noteOn(breach)], { id: 'quotation', pick: breach })

/** The article as it is after a correction. */
function corrected(from: string, to: string): Article {
  return { ...article, paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, text: paragraph.text.replace(from, to) })) }
}

describe('quote-changed', () => {
  it('names a block quotation whose words were edited', () => {
    const edited = block([text('a breach'), noteOn(breach)], { id: 'quotation', pick: breach })
    expect(checkBrief(briefOf([edited], [breach]), [article])).toEqual([
      {
        rule: 'quote-changed',
        severity: 'untrue',
        place: { kind: 'block', id: 'quotation' },
        values: { found: 'a breach', expected: 'a grave breach' },
        fix: { kind: 'restore-words', quotation: 'quotation' },
      },
    ])
  })

  it('accepts a block quotation whose words were split by marks and a line break', () => {
    const marks = [{ kind: 'bold' as const }]
    const content = [
      text('a '),
      { kind: 'text' as const, text: 'grave', marks },
      { kind: 'lineBreak' as const },
      text('breach'),
      noteOn(breach),
    ]
    expect(checkBrief(briefOf([block(content, { pick: breach })], [breach]), [article])).toEqual([])
  })
})

describe('source-missing', () => {
  it('names a quotation whose article is gone, and does not blame its note as well', () => {
    expect(checkBrief(briefOf([quotation], [breach]), [])).toEqual([
      { rule: 'source-missing', severity: 'untrue', place: { kind: 'block', id: 'quotation' }, values: { article: article.id } },
    ])
  })

  it('names a quotation whose pick is gone', () => {
    expect(checkBrief(briefOf([quotation], []), [article])).toEqual([
      { rule: 'source-missing', severity: 'untrue', place: { kind: 'block', id: 'quotation' }, values: { article: '' } },
    ])
  })

  it('names a note that cites a lost article without quoting it', () => {
    expect(checkBrief(briefOf([block([text('He objected.'), noteOn(breach)])], [breach]), [])).toEqual([
      { rule: 'source-missing', severity: 'untrue', place: { kind: 'note', id: 'n1' }, values: { article: article.id } },
    ])
  })

  it('is silent where the article is there', () => {
    expect(checkBrief(briefOf([quotation], [breach]), [article])).toEqual([])
  })
})

describe('source-moved', () => {
  it.each([
    ['moved', 'incomplete', '', corrected('He', 'On Monday he')],
    ['changed', 'untrue', 'a severe breach', corrected('grave', 'severe')],
    ['ambiguous', 'incomplete', '', articleOf(['Now a grave breach.', 'And a grave breach!'])],
    ['missing', 'untrue', '', corrected('He called it a grave breach of law.', 'He did not say so.')],
  ] as const)('says that words are %s', (verdict, severity, now, changed) => {
    expect(checkBrief(briefOf([quotation], [breach]), [{ ...changed, id: article.id }])).toEqual([
      {
        rule: 'source-moved',
        severity,
        place: { kind: 'block', id: 'quotation' },
        values: { verdict, now },
        ...((verdict === 'moved' || verdict === 'changed') && { fix: { kind: 'take-new-place', pick: 'breach' } }),
      },
    ])
  })

  it('is silent where only other words of the article changed', () => {
    expect(checkBrief(briefOf([quotation], [breach]), [corrected('Nobody else', 'No one')])).toEqual([])
  })
})

describe('quotation-without-note', () => {
  const finding = {
    rule: 'quotation-without-note',
    severity: 'incomplete',
    place: { kind: 'quotedWords', id: 'q1' },
    values: { words: 'a grave breach' },
    fix: { kind: 'add-note', quotation: 'q1' },
  }
  const other = articleOf(['Elsewhere a grave breach was found.'])
  const elsewhere = pickOf(other, { paragraph: 0, from: 10, to: 24 }, 'elsewhere')

  it.each([
    ['at once', [quoted(breach), noteOn(breach)]],
    ['after a full stop', [quoted(breach), text('.'), noteOn(breach), text(' He left.')]],
    ['after another note', [quoted(breach), text(', '), noteOn(elsewhere, 'n0'), noteOn(breach)]],
  ])('is silent where the note follows %s', (_case, content) => {
    expect(checkBrief(briefOf([block(content)], [breach, elsewhere]), [article, other])).toEqual([])
  })

  it.each([
    ['there is none', [quoted(breach), text('.')]],
    ['it follows after more words', [quoted(breach), text(', he said.'), noteOn(breach)]],
    ['it stands before the words', [noteOn(breach), quoted(breach)]],
    ['it cites another article', [quoted(breach), noteOn(elsewhere)]],
    [
      'it follows after other quoted words',
      [quoted(breach), text(' '), quoted(elsewhere, 'a grave breach', 'q2'), noteOn(elsewhere), noteOn(breach, 'n2')],
    ],
  ])('names quoted words where the note is of no use: %s', (_case, content) => {
    expect(checkBrief(briefOf([block(content)], [breach, elsewhere]), [article, other])).toEqual([finding])
  })

  it('names a block quotation without a note', () => {
    expect(checkBrief(briefOf([block([text('a grave breach')], { pick: breach })], [breach]), [article])).toEqual([
      { ...finding, place: { kind: 'block', id: 'b1' }, fix: { kind: 'add-note', quotation: 'b1' } },
    ])
  })
})

describe('metadata-missing', () => {
  it('is said once an article, where it is first cited, with all that is missing', () => {
    const undated = { ...article, metadata: { ...article.metadata, outlet: null, published: null } }
    const blocks = [block([text('He objected.'), noteOn(word, 'n0')], { id: 'b0' }), quotation]
    expect(checkBrief(briefOf(blocks, [breach, word]), [undated])).toEqual([
      {
        rule: 'metadata-missing',
        severity: 'incomplete',
        place: { kind: 'note', id: 'n0' },
        values: { article: 'Talks stall', fields: 'outlet_published' },
        fix: { kind: 'open-details', article: article.id },
      },
    ])
  })

  it('names an article without a title by its file', () => {
    const untitled = { ...article, metadata: { ...article.metadata, title: null } }
    expect(checkBrief(briefOf([quotation], [breach]), [untitled])).toEqual([
      {
        rule: 'metadata-missing',
        severity: 'incomplete',
        place: { kind: 'note', id: 'n1' },
        values: { article: 'article.txt', fields: 'title' },
        fix: { kind: 'open-details', article: article.id },
      },
    ])
  })

  it('is silent about a byline, and about an article that is not cited', () => {
    const uncited = articleOf(['Other.'], { title: null })
    expect(checkBrief(briefOf([quotation], [breach]), [{ ...article, metadata: { ...article.metadata, byline: null } }, uncited])).toEqual(
      [],
    )
  })
})

describe('section-empty', () => {
  it.each<[string, readonly Block[]]>([
    ['no blocks', []],
    ['only white space', [block([text('  ')])]],
    ['an empty list', [{ kind: 'list', id: quotation.id, ordered: false, items: [[]] }]],
  ])('names a section with %s', (_case, content) => {
    expect(checkBrief(briefOf(content, []), [])).toEqual([
      { rule: 'section-empty', severity: 'incomplete', place: { kind: 'section', id: 's1' }, values: { section: 'Situation' } },
    ])
  })

  it('is silent about a section with words', () => {
    expect(checkBrief(briefOf([block([text('Quiet.')])], []), [])).toEqual([])
  })
})

describe('claim-without-evidence', () => {
  function briefClaiming(statement: readonly unknown[], content: readonly Block[]) {
    const claim = {
      kind: 'claim',
      id: 'c1',
      statement,
      claimant: null,
      status: null,
      likelihood: null,
      confidence: null,
      reliability: null,
      credibility: null,
      content,
    }
    return v.parse(briefSchema, { ...briefOf([], [breach]), sections: [{ kind: 'claims', id: 's1', title: 'Claims', content: [claim] }] })
  }
  const finding = {
    rule: 'claim-without-evidence',
    severity: 'incomplete',
    place: { kind: 'entry', id: 'c1' },
    values: { claim: 'It was a breach.' },
  }

  it.each<[string, readonly Block[]]>([
    ['nothing', []],
    ['a remark', [block([text('So we hear.')])]],
    [
      'a note without a source',
      [block([text('So.'), { ...noteOn(breach), paragraphs: [[{ kind: 'text', text: 'Surely.', marks: [] }]] }])],
    ],
  ])('names a claim with %s under it', (_case, content) => {
    expect(checkBrief(briefClaiming([text('It was a breach.')], content), [article])).toEqual([finding])
  })

  it.each([
    ['a quotation', [text('It was a breach.')], [quotation]],
    ['a source cited', [text('It was a breach.')], [block([text('So the Courier.'), noteOn(breach)])]],
    ['a source cited in its statement', [text('It was a breach.'), noteOn(breach)], []],
  ])('is silent about a claim with %s', (_case, statement, content) => {
    expect(checkBrief(briefClaiming(statement, content), [article])).toEqual([])
  })
})

describe('marking-missing', () => {
  it('names a brief without a marking', () => {
    expect(checkBrief(briefOf([quotation], [breach], { marking: null }), [article])).toEqual([
      { rule: 'marking-missing', severity: 'incomplete', place: { kind: 'brief' }, values: {}, fix: { kind: 'choose-marking' } },
    ])
  })
})

it('gives findings in reading order, whichever rule they come from', () => {
  const brief = briefOf(
    [
      block([text('Then '), quoted(word, 'used the words'), noteOn(word, 'n-word')], { id: 'b0' }),
      block([text('a breach')], { id: 'quotation', pick: breach }),
    ],
    [breach, word],
    {
      marking: null,
      summary: [block([text('Said '), quoted(breach, 'a grave breach', 'q-summary'), text(' once.')], { id: 'b-summary' })],
    },
  )
  const withEmpty = { ...brief, sections: [...brief.sections, { kind: 'free' as const, id: 's2', title: 'Annex', content: [] }] }
  expect(checkBrief(withEmpty, [article]).map(({ rule, place }) => [rule, place.kind === 'brief' ? '' : place.id])).toEqual([
    ['marking-missing', ''],
    ['quotation-without-note', 'q-summary'],
    ['quote-changed', 'q1'],
    ['quote-changed', 'quotation'],
    ['quotation-without-note', 'quotation'],
    ['section-empty', 's2'],
  ])
})

const values = {
  actor: 'The envoy',
  article: 'A',
  claim: 'C',
  count: '2',
  fields: 'title',
  given: '3',
  kind: 'claim',
  label: 'page',
  nearest: 'near',
  scale: 'phia',
  term: 'phia-likely',
  now: 'n',
  section: 'S',
  sentence: 'It is likely.',
  sources: '1',
  style: 'House style',
  verdict: 'changed',
  words: 'a grave breach',
}

it.each(findingSchema.entries.rule.options)('%s has a sentence that says what is wrong and what to do', (rule) => {
  const sentence = message(`finding.${rule}`, values)
  expect(sentence).toMatch(/^.{20,}\. .{10,}\.$/u)
})

describe('source-superseded', () => {
  const newer = articleOf(['He called it a breach of law.', 'Nobody else used the word that day.'])
  const brief = briefOf([quotation, block([quoted(word), noteOn(word)], { id: 'b2' })], [breach, word])

  it('names a quotation whose words a newer version does not have, and none whose words it has', () => {
    expect(sourceSuperseded(brief, reviewPicks([breach, word], newer))).toEqual([
      {
        rule: 'source-superseded',
        severity: 'incomplete',
        place: { kind: 'block', id: 'quotation' },
        values: { verdict: 'changed', now: 'a breach' },
      },
    ])
  })

  it('is silent about what the user decided', () => {
    expect(sourceSuperseded(brief, reviewPicks([word], newer))).toEqual([])
  })
})

describe('source-trashed', () => {
  const brief = briefOf([quotation, block([text('Again.'), noteOn(breach, 'n2')], { id: 'b2' })], [breach])

  it('is said once an article, where it is first cited, and restores it', () => {
    expect(sourceTrashed(brief, new Set([article.id]))).toEqual([
      {
        rule: 'source-trashed',
        severity: 'incomplete',
        place: { kind: 'note', id: 'n1' },
        values: {},
        fix: { kind: 'restore-article', article: article.id },
      },
    ])
  })

  it('is silent about an article that is in the trash and not cited', () => {
    expect(sourceTrashed(brief, new Set([articleOf(['Elsewhere.']).id]))).toEqual([])
  })
})
