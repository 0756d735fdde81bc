import * as v from 'valibot'
import { expect, it } from 'vitest'
import { briefSchema } from '#core/brief'
import { checkBrief } from '#core/check'
import { composePlan } from '#test/compose-plan'
import { marked } from '#test/marked'

const { article } = marked('The vessels are already under way.\n“They have run out of other options,” Ilse Maren said.')

const whole = {
  title: 'Kestrel Strait',
  from: 'Unit',
  to: null,
  marking: 'TLP:AMBER',
  summary: ['They ask.'],
  sections: [
    {
      kind: 'situation',
      title: 'Where we are',
      content: [{ paragraph: ['They are ', { quote: { article: article.id, words: 'already under way' } }, '.'] }],
    },
    { kind: 'actors', content: ['Two of them.', { actor: { name: 'Ilse Maren', role: 'Analyst', content: ['Often quoted.'] } }] },
    {
      kind: 'claims',
      content: [
        {
          claim: {
            statement: 'They have no choice.',
            claimant: 'Ilse Maren',
            status: 'reported',
            likelihood: 'likely',
            confidence: 'low',
            reliability: 'B',
            credibility: 3,
            content: [{ quote: { article: article.id, words: 'have run out of other options', stance: 'supporting' } }],
          },
        },
      ],
    },
    { kind: 'openQuestions', content: [{ question: { question: 'Who pays?', why: 'Cost.', answeredBy: 'Treasury', due: 'Friday' } }] },
  ],
}

it('becomes a brief with nothing to find in it', () => {
  const composed = composePlan(whole, [article])
  expect(composed.ok && checkBrief(composed.brief, [article])).toEqual([])
})

it('keeps every field of its entries', () => {
  const composed = composePlan(whole, [article])
  expect(composed.ok && composed.brief.sections.map(({ title, content }) => ({ title, content: content.at(-1) }))).toMatchObject([
    { title: 'Where we are', content: { kind: 'paragraph' } },
    { title: 'Actors', content: { kind: 'actor', id: 'e1', role: 'Analyst', alsoKnownAs: null, content: [{ kind: 'paragraph' }] } },
    {
      title: 'Claims',
      content: {
        kind: 'claim',
        id: 'e2',
        claimant: 'Ilse Maren',
        status: 'reported',
        likelihood: 'likely',
        confidence: 'low',
        reliability: 'B',
        credibility: 3,
      },
    },
    { title: 'Open questions', content: { kind: 'question', id: 'e3', why: 'Cost.', answeredBy: 'Treasury', due: 'Friday' } },
  ])
})

it('gives the same brief every time, one that its own schema accepts', () => {
  const composed = composePlan(whole, [article])
  expect(composePlan(structuredClone(whole), [article])).toEqual(composed)
  expect(composed.ok && v.parse(briefSchema, JSON.parse(JSON.stringify(composed.brief)))).toEqual(composed.ok && composed.brief)
})

it('gives no id twice', () => {
  const composed = composePlan(whole, [article])
  const ids = composed.ok
    ? Array.from(JSON.stringify(composed.brief).matchAll(/"id":"(?<id>[^"]+)","?(?!article)/gu), (match) => match.groups?.['id'])
    : []
  expect(ids.length).toBeGreaterThan(10)
  expect(new Set(ids).size).toBe(ids.length)
})
