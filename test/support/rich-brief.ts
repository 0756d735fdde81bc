import * as v from 'valibot'
import type { Article } from '#core/article'
import { type Brief, briefSchema } from '#core/brief'
import { articleOf } from './article-of.ts'

/** Three reports of one invented event, and a fourth of which nothing is known but its file's name. */
export const richArticles: readonly Article[] = [
  articleOf(
    [
      'The Caldera Maritime Council closed the port of Sel to bulk carriers at dawn on Tuesday.',
      '“We will not reopen the outer berths before the survey is complete, and no one outside this council will set the date,” said its chair, Ilse van der Merwe.',
    ],
    {
      title: 'Council shuts Port Sel to grain ships as dredging row deepens',
      byline: 'Tomas Arden and Mirela Osk',
      outlet: 'Harbour Courier',
      published: '2031-03-04',
      language: 'en',
      url: 'https://harbour-courier.example/2031/03/04/port-sel?view=full&ref=front',
      section: 'World',
    },
  ),
  articleOf(
    ['Exporters put the loss at eleven million crowns a week.', 'The ministry calls that figure “a fantasy of the grain lobby”.'],
    {
      title: 'Grain exporters count the cost of a silent harbour',
      byline: 'Meridian Wire',
      outlet: 'The Sel Gazette',
      published: '2031-03-05',
      language: 'en',
    },
    'gazette.html',
  ),
  articleOf(
    ['„Der Hafen bleibt zu“, sagte ein Sprecher.'],
    {
      title: 'Hafen von Sel: Der Streit um die Fahrrinne',
      byline: null,
      outlet: 'Nordküsten-Anzeiger',
      published: '2031-03',
      language: 'de',
      url: 'https://nordkuesten-anzeiger.example/hafen-sel',
    },
    'hafen.html',
  ),
  articleOf(['A leaflet without a name.'], { title: null, outlet: null, published: null }, 'leaflet-scan.txt'),
]

const [courier, gazette, anzeiger, leaflet] = richArticles.map((article) => article.id)

const text = (words: string, ...marks: readonly ('bold' | 'italic' | 'underline')[]) => ({
  kind: 'text',
  text: words,
  marks: marks.map((kind) => ({ kind })),
})
const link = (words: string, href: string) => ({ kind: 'text', text: words, marks: [{ kind: 'link', href }] })
const cite = (id: string, article: string | undefined, paragraph: string | null, prefix = '') => ({
  kind: 'citation',
  id: `c-${id}`,
  items: [{ article, pick: null, locator: paragraph === null ? null : { label: 'paragraph', value: paragraph }, prefix, suffix: '' }],
})
const note = (id: string, ...paragraphs: readonly (readonly object[])[]) => ({ kind: 'note', id: `n-${id}`, paragraphs })
const sourced = (id: string, article: string | undefined, paragraph: string | null) => note(id, [cite(id, article, paragraph)])
const paragraph = (id: string, ...content: readonly object[]) => ({ kind: 'paragraph', id, content })
const quotation = (id: string, pick: string, stance: 'supporting' | 'contrary' | null, ...content: readonly object[]) => ({
  kind: 'quotation',
  id,
  pick,
  stance,
  content,
})
const pick = (id: string, article: number, index: number, words: string) => {
  const whole = richArticles[article]!.paragraphs[index]!.text
  const from = whole.indexOf(words)
  return {
    id,
    article: richArticles[article]!.id,
    span: { paragraph: index, from, to: from + words.length },
    words,
    before: whole.slice(Math.max(0, from - 32), from),
    after: whole.slice(from + words.length, from + words.length + 32),
  }
}

const chair = 'We will not reopen the outer berths before the survey is complete, and no one outside this council will set the date'
const loss = 'Exporters put the loss at eleven million crowns a week.'
const fantasy = 'a fantasy of the grain lobby'

/** A brief with one of everything that is printed. */
export const richBrief: Brief = v.parse(briefSchema, {
  id: 'rich',
  language: 'en-GB',
  title: 'Port Sel: what the closure means for grain, and who can end it',
  from: 'Northern Seas Desk',
  to: 'Director, Trade and Maritime Affairs',
  date: '6 March 2031',
  reference: 'NSD/2031/014',
  marking: 'TLP:AMBER',
  summary: [
    paragraph(
      's1',
      text('Bottom line. ', 'bold'),
      text(
        'The closure of Port Sel is a bargaining move, not a safety measure, and will likely be lifted within three weeks. Grain contracts for April are at risk; those for May are not.',
      ),
      sourced('s1', courier, '1'),
    ),
    {
      kind: 'list',
      id: 's2',
      ordered: false,
      items: [
        [paragraph('s2a', text('Decide by Friday whether to open the reserve berths at Caldera North.'))],
        [paragraph('s2b', text('Ask the Council for the survey’s terms of reference; nobody outside it has seen them.'))],
      ],
    },
  ],
  sections: [
    {
      kind: 'situation',
      id: 'situation',
      title: 'Situation',
      content: [
        paragraph(
          'b1',
          text(
            'The Caldera Maritime Council closed the outer berths on 4 March, citing a survey of the dredged channel. Bulk carriers now wait ',
          ),
          text('nine to twelve days', 'italic'),
          text(' in the roads. The Council’s chair has ruled out outside mediation: '),
        ),
        quotation('b2', 'p1', null, text(chair), sourced('b2', courier, '2')),
        { kind: 'heading', id: 'b3', level: 1, content: [text('What is moving, and what is not')] },
        paragraph(
          'b4',
          text('The ministry dismisses the exporters’ estimate as '),
          { kind: 'quotedWords', id: 'q1', pick: 'p3', content: [text(fantasy)] },
          note('b4', [
            cite('b4', gazette, '2'),
            text(' The figure itself goes back to a single wire report; compare '),
            cite('b4b', anzeiger, null),
            text(', which gives no number.'),
          ]),
          text(', but has published no figure of its own. See the '),
          link('Council’s notices to mariners', 'https://council.example/notices'),
          text('.'),
        ),
        {
          kind: 'list',
          id: 'b5',
          ordered: true,
          items: [
            [paragraph('b5a', text('Outer berths: closed to all bulk carriers.'), sourced('b5a', courier, '1'))],
            [
              paragraph('b5b', text('Inner harbour: open to vessels under 40 metres.')),
              {
                kind: 'list',
                id: 'b5c',
                ordered: true,
                items: [
                  [paragraph('b5d', text('Fishing fleet at full strength.'))],
                  [paragraph('b5e', text('Coastal ferries on the winter timetable.'))],
                ],
              },
            ],
            [paragraph('b5f', text('Caldera North: idle, could take two carriers a day.'))],
          ],
        },
        { kind: 'heading', id: 'b6', level: 2, content: [text('A smaller heading')] },
        paragraph('b7', text('One leaflet circulating in the port repeats the Council’s wording.'), sourced('b7', leaflet, null)),
      ],
    },
    {
      kind: 'actors',
      id: 'actors',
      title: 'Actors',
      content: [
        {
          kind: 'actor',
          id: 'a1',
          name: [text('Ilse van der Merwe')],
          alsoKnownAs: 'I. v. d. Merwe',
          role: 'Chair',
          affiliation: 'Caldera Maritime Council',
          content: [
            paragraph('a1a', text('Elected in 2029 on a promise to “give the harbour back to the islands”. Her term ends in June.')),
          ],
        },
        {
          kind: 'actor',
          id: 'a2',
          name: [text('Union of Grain Exporters')],
          alsoKnownAs: null,
          role: null,
          affiliation: null,
          content: [
            paragraph('a2a', text('Speaks for fourteen shippers; three of them own the silos at Sel.'), sourced('a2', gazette, '1')),
          ],
        },
      ],
    },
    {
      kind: 'claims',
      id: 'claims',
      title: 'Claims',
      content: [
        {
          kind: 'claim',
          id: 'k1',
          statement: [text('The closure costs exporters eleven million crowns a week.')],
          claimant: 'Union of Grain Exporters',
          status: 'disputed',
          likelihood: 'likely',
          confidence: 'moderate',
          reliability: 'B',
          credibility: 3,
          content: [
            quotation('k1a', 'p2', 'supporting', text(loss), sourced('k1a', gazette, '1')),
            quotation('k1b', 'p3', 'contrary', text(fantasy), sourced('k1b', gazette, '2')),
          ],
        },
        {
          kind: 'claim',
          id: 'k2',
          statement: [text('The survey of the channel began before the closure.')],
          claimant: null,
          status: 'reported',
          likelihood: null,
          confidence: null,
          reliability: null,
          credibility: null,
          content: [],
        },
      ],
    },
    {
      kind: 'openQuestions',
      id: 'openQuestions',
      title: 'Open questions',
      content: [
        {
          kind: 'question',
          id: 'o1',
          question: [text('Who commissioned the survey, and when?')],
          why: 'If it was ordered after the closure, the stated reason falls.',
          answeredBy: 'The Council’s minutes of February; the surveyor’s contract.',
          due: '10 March 2031',
          content: [],
        },
      ],
    },
    { kind: 'free', id: 'empty', title: 'Left empty', content: [] },
  ],
  picks: [pick('p1', 0, 1, chair), pick('p2', 1, 0, loss), pick('p3', 1, 1, fantasy)],
})
