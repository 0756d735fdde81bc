import { expect, it } from 'vitest'
import { parsePlan } from '#core/brief'

it.each([
  ['text', 'T', [{ kind: 'plan-value-wrong', at: '', expected: 'Object' }]],
  ['no title', { sections: [] }, [{ kind: 'plan-key-missing', at: '', key: 'title' }]],
  ['an unknown key', { title: 'T', sections: [], sumary: [] }, [{ kind: 'plan-key-unknown', at: '/sumary', key: 'sumary' }]],
  [
    'a language that is a number',
    { title: 'T', sections: [], language: 1 },
    [{ kind: 'plan-value-wrong', at: '/language', expected: 'string' }],
  ],
  [
    'an item of no kind',
    { title: 'T', sections: [{ kind: 'situation', content: [{ quotation: {} }] }] },
    [{ kind: 'plan-value-wrong', at: '/sections/0/content/0', expected: 'a string, paragraph, heading, list, quote' }],
  ],
  [
    'an entry in the wrong section',
    { title: 'T', sections: [{ kind: 'actors', content: [{ claim: { statement: 'x' } }] }] },
    [{ kind: 'plan-value-wrong', at: '/sections/0/content/0', expected: 'a string, paragraph, heading, list, quote, actor' }],
  ],
  [
    'a mistake deep inside',
    { title: 'T', sections: [{ kind: 'claims', content: [{ claim: { statement: 'x', content: [{ quote: { article: 'a' } }] } }] }] },
    [{ kind: 'plan-key-missing', at: '/sections/0/content/0/claim/content/0/quote', key: 'words' }],
  ],
  [
    'two mistakes',
    { title: 'T', sections: [{ kind: 'situation', content: [5, { paragraph: [{ note: 5 }] }] }] },
    [
      { kind: 'plan-value-wrong', at: '/sections/0/content/0', expected: 'a string, paragraph, heading, list, quote' },
      { kind: 'plan-value-wrong', at: '/sections/0/content/1/paragraph/0/note', expected: 'string' },
    ],
  ],
  [
    'a key that a pointer must escape',
    { title: 'T', sections: [], 'a/b~c': 1 },
    [{ kind: 'plan-key-unknown', at: '/a~1b~0c', key: 'a/b~c' }],
  ],
])('says where a plan is none: %s', (_case, value, problems) => {
  expect(parsePlan(value)).toEqual({ ok: false, problems })
})

it('fills in what a plan leaves out', () => {
  expect(parsePlan({ title: 'T', sections: [{ kind: 'situation', content: ['Quiet.'] }] })).toEqual({
    ok: true,
    plan: {
      title: 'T',
      from: null,
      to: null,
      date: null,
      reference: null,
      language: 'en-GB',
      marking: null,
      summary: [],
      sections: [{ kind: 'situation', content: ['Quiet.'] }],
    },
  })
})
