import { describe, expect, it } from 'vitest'
import type { Article } from '#core/article'
import { type Block, type Inline, notesInOrder, plainWords } from '#core/brief'
import { articleOf } from '#test/article-of'
import { composePlan } from '#test/compose-plan'
import { marked } from '#test/marked'

const { article, spans } = marked(
  'Talks stall\nThe vessels are ‹already under way›, he said.\n‹“If they are asking for ships, they have run out of other options,”› Ilse Maren said.\nThe talks stall.',
)
function compose(value: unknown, articles: readonly Article[] = [article]) {
  return composePlan(value, articles)
}

/** The blocks of a plan with one section of prose; throws where the plan does not compose. */
function blocksOf(...content: readonly unknown[]): readonly Block[] {
  const composed = compose({ title: 'T', sections: [{ kind: 'situation', content }] })
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems))
  return composed.brief.sections[0]!.content.filter((item) => item.kind !== 'actor' && item.kind !== 'claim' && item.kind !== 'question')
}

function problemsOf(...content: readonly unknown[]) {
  const composed = compose({ title: 'T', sections: [{ kind: 'situation', content }] })
  return composed.ok ? [] : composed.problems
}

/** Running text with [n] for notes and quotation marks for quoted words. */
function shown(block: Block | undefined): string {
  const content: readonly Inline[] = block === undefined || !('content' in block) ? [] : block.content
  return content.map((inline) => (inline.kind === 'note' ? `[${inline.id}]` : plainWords([inline]))).join('')
}

const inlineQuote = { quote: { article: article.id, words: 'already under way' } }

describe('prose', () => {
  it('is a paragraph a string, with line breaks at line feeds', () => {
    expect(blocksOf('One.', 'Two\nlines.')).toEqual([
      { kind: 'paragraph', id: 'b1', content: [{ kind: 'text', text: 'One.', marks: [] }] },
      {
        kind: 'paragraph',
        id: 'b2',
        content: [{ kind: 'text', text: 'Two', marks: [] }, { kind: 'lineBreak' }, { kind: 'text', text: 'lines.', marks: [] }],
      },
    ])
  })

  it('has headings and lists', () => {
    expect(blocksOf({ heading: 'Fleet', level: 2 }, { list: ['One', ['Two ', { text: 'bold', bold: true }]], ordered: true })).toEqual([
      { kind: 'heading', id: 'b1', level: 2, content: [{ kind: 'text', text: 'Fleet', marks: [] }] },
      {
        kind: 'list',
        id: 'b4',
        ordered: true,
        items: [
          [{ kind: 'paragraph', id: 'b2', content: [{ kind: 'text', text: 'One', marks: [] }] }],
          [
            {
              kind: 'paragraph',
              id: 'b3',
              content: [
                { kind: 'text', text: 'Two ', marks: [] },
                { kind: 'text', text: 'bold', marks: [{ kind: 'bold' }] },
              ],
            },
          ],
        ],
      },
    ])
  })

  it.each([
    ['a full stop', ['They are ', inlineQuote, '. More.'], 'They are “already under way”.[n1] More.'],
    ['several signs', ['(They are ', inlineQuote, '), he says.'], '(They are “already under way”),[n1] he says.'],
    ['a word', ['They are ', inlineQuote, ' now.'], 'They are “already under way”[n1] now.'],
    ['nothing', ['They are ', inlineQuote], 'They are “already under way”[n1]'],
    ['a note', [inlineQuote, { note: 'Our emphasis.' }, ', he says.'], '“already under way”[n1],[n2] he says.'],
    ['nothing, a citation', ['They left', { cite: { article: article.id } }, '.'], 'They left.[n1]'],
  ])('puts the note behind %s', (_case, paragraph, expected) => {
    expect(shown(blocksOf({ paragraph })[0])).toBe(expected)
  })
})

describe('quotations', () => {
  it('are located picks with a note that cites the paragraph', () => {
    const composed = compose({ title: 'T', sections: [{ kind: 'situation', content: [{ paragraph: [inlineQuote] }] }] })
    const items = [{ article: article.id, pick: 'p1', locator: { label: 'paragraph', value: '2' }, prefix: '', suffix: '' }]
    expect(composed).toMatchObject({
      ok: true,
      brief: {
        picks: [
          { id: 'p1', article: article.id, span: spans[0], words: 'already under way', before: 'The vessels are ', after: ', he said.' },
        ],
        sections: [
          {
            content: [
              {
                content: [
                  { kind: 'quotedWords', id: 'q1', pick: 'p1', content: [{ kind: 'text', text: 'already under way', marks: [] }] },
                  { kind: 'note', id: 'n1', paragraphs: [[{ kind: 'citation', id: 'c1', items }]] },
                ],
              },
            ],
          },
        ],
      },
    })
  })

  it('stand as blocks with their note and stance', () => {
    const words = '“If they are asking for ships, they have run out of other options,”'
    const [block] = blocksOf({ quote: { article: 'article.txt', words, stance: 'contrary' } })
    expect({ ...block, content: shown(block) }).toEqual({
      kind: 'quotation',
      id: 'b1',
      pick: 'p1',
      stance: 'contrary',
      content: `${words}[n1]`,
    })
  })

  it('cite the page where the paragraph has one', () => {
    const paged = { ...article, paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, page: 7 })) }
    const composed = compose({ title: 'T', summary: [{ paragraph: [inlineQuote] }], sections: [] }, [paged])
    expect(composed.ok && notesInOrder(composed.brief)[0]!.note.paragraphs[0]![0]).toMatchObject({
      items: [{ locator: { label: 'page', value: '7' } }],
    })
  })

  it('of the same words are one pick with a note each', () => {
    const composed = compose({ title: 'T', summary: [{ paragraph: [inlineQuote, ' and ', inlineQuote] }], sections: [] })
    expect(composed.ok && { picks: composed.brief.picks.length, notes: notesInOrder(composed.brief).length }).toEqual({
      picks: 1,
      notes: 2,
    })
  })

  it('take the place in the paragraph named', () => {
    const composed = compose({ title: 'T', summary: [{ quote: { article: article.id, words: 'alks stall', paragraph: 4 } }], sections: [] })
    expect(composed.ok && composed.brief.picks[0]!.span).toEqual({ paragraph: 3, from: 5, to: 15 })
  })
})

describe('notes', () => {
  it('hold text, citations and paragraphs', () => {
    const [block] = blocksOf({
      paragraph: ['A.', { note: ['See ', { cite: { article: article.id, paragraph: 3, prefix: 'cf. ' } }, '.\nAnd more.'] }],
    })
    expect(block!.kind === 'paragraph' && block!.content[1]).toEqual({
      kind: 'note',
      id: 'n1',
      paragraphs: [
        [
          { kind: 'text', text: 'See ', marks: [] },
          {
            kind: 'citation',
            id: 'c1',
            items: [{ article: article.id, pick: null, locator: { label: 'paragraph', value: '3' }, prefix: 'cf. ', suffix: '' }],
          },
          { kind: 'text', text: '.', marks: [] },
        ],
        [{ kind: 'text', text: 'And more.', marks: [] }],
      ],
    })
  })
})

describe('problems', () => {
  const at = '/sections/0/content/0'

  it.each([
    [
      'an unknown article',
      { article: 'other.txt', words: 'x' },
      [{ kind: 'article-unknown', at: `${at}/quote/article`, article: 'other.txt' }],
    ],
    [
      'a paragraph beyond the end',
      { article: article.id, words: 'x', paragraph: 9 },
      [{ kind: 'paragraph-unknown', at: `${at}/quote/paragraph`, paragraph: 9, paragraphs: 4 }],
    ],
    [
      'words that are nearly there',
      { article: article.id, words: 'they have run out of options' },
      [
        {
          kind: 'words-not-found',
          at: `${at}/quote/words`,
          words: 'they have run out of options',
          nearest: { paragraph: 3, words: 'they have run out of other options' },
        },
      ],
    ],
    [
      'words that stand in another paragraph',
      { article: article.id, words: 'already under way', paragraph: 1 },
      [
        {
          kind: 'words-not-found',
          at: `${at}/quote/words`,
          words: 'already under way',
          nearest: { paragraph: 2, words: 'already under way' },
        },
      ],
    ],
    [
      'words that are nowhere',
      { article: article.id, words: 'a grave breach' },
      [{ kind: 'words-not-found', at: `${at}/quote/words`, words: 'a grave breach', nearest: null }],
    ],
    [
      'words in two places',
      { article: article.id, words: 'alks stall' },
      [{ kind: 'words-ambiguous', at: `${at}/quote/words`, words: 'alks stall', paragraphs: [1, 4] }],
    ],
  ])('name the place: %s', (_case, quote, problems) => {
    expect(problemsOf({ quote })).toEqual(problems)
  })

  it('name a file name that two articles have', () => {
    const other = articleOf(['Other words.'])
    const composed = compose({ title: 'T', summary: [{ quote: { article: 'article.txt', words: 'Other' } }], sections: [] }, [
      article,
      other,
    ])
    expect(composed).toEqual({
      ok: false,
      problems: [{ kind: 'article-ambiguous', at: '/summary/0/quote/article', article: 'article.txt', ids: [article.id, other.id] }],
    })
  })

  it('are all told at once', () => {
    const quote = { article: 'x', words: 'x' }
    expect(
      problemsOf({ quote }, { paragraph: ['A', { quote }] }, { paragraph: ['A', { note: ['B', { cite: { article: 'x' } }] }] }).map(
        ({ at }) => at,
      ),
    ).toEqual([
      '/sections/0/content/0/quote/article',
      '/sections/0/content/1/paragraph/1/quote/article',
      '/sections/0/content/2/paragraph/1/note/1/cite/article',
    ])
  })
})
