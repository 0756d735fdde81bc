import { describe, expect, it } from 'vitest'
import { compareWords, locate } from '#core/picks'
import { choiceLabel } from '#renderer/versions/choice-label.ts'
import { markedRuns } from '#renderer/versions/marked-runs.ts'
import { choicesFor, firstDecisions, nearestTo, type ReviewedPassage, verdictCounts } from '#renderer/versions/version-review.ts'
import { articleOf } from '#test/article-of'
import { pickOf } from '#test/brief-of'
import { marked } from '#test/marked'

const { article: older, spans } = marked(
  [
    '‹The council would answer within the week.›',
    '‹Insurers have raised premiums twice since January.›',
    '‹Two tankers lay at anchor in the outer roads.›',
    'He said ‹no›.',
    '‹A spokesman put the losses at forty thousand a day.›',
  ].join('\n'),
)
const newer = articleOf([
  'The council would answer within the week.',
  'Two tankers lay at anchor in the outer roads.',
  'Insurers have raised premiums three times since January.',
  'She said no. And they said no.',
])

function passage(index: number, fields: Partial<ReviewedPassage> = {}): ReviewedPassage {
  const pick = pickOf(older, spans[index]!, `p${index}`)
  const anchor = locate(pick, newer)
  return {
    key: pick.id,
    pick,
    citation: null,
    isQuoted: true,
    isEdited: false,
    notes: [index + 1],
    isKept: false,
    anchor,
    nearest: nearestTo(pick, anchor, newer),
    ...fields,
  }
}

const review = { older, newer, passages: spans.map((_, index) => passage(index)) }

/** What the first choice for the changed words is called. */
function firstLabel(fields: Partial<ReviewedPassage>): string {
  const one = passage(1, fields)
  return choiceLabel(choicesFor(one)[0]!, one, review)
}

describe('a review', () => {
  it('counts its verdicts', () => {
    expect(verdictCounts(review)).toEqual({ exact: 1, moved: 1, changed: 1, ambiguous: 1, missing: 1 })
  })

  it('begins with what reads the same taken over, and with what was decided before', () => {
    const kept = { ...review, passages: [passage(0), passage(1, { isKept: true })] }
    expect([...firstDecisions(kept)].map(([key, choice]) => [key, choice.kind])).toEqual([
      ['p0', 'take'],
      ['p1', 'keep'],
    ])
    expect([...firstDecisions(review).keys()]).toEqual(['p0'])
  })

  it.each([
    { of: 'the same words', index: 0, labels: ['Cite it at its new place, ¶ 1', 'Go on citing the older version'] },
    { of: 'changed words', index: 1, labels: ['Quote the new words, ¶ 3', 'Go on citing the older version', 'Take it out of the brief'] },
    {
      of: 'moved words',
      index: 2,
      labels: ['Cite it at its new place, ¶ 2', 'Go on citing the older version', 'Take it out of the brief'],
    },
    {
      of: 'words in several places',
      index: 3,
      labels: [
        'It is the one in ¶ 4: “She said no. And they said no.”',
        'It is the one in ¶ 4: “… said no. And they said no.”',
        'Go on citing the older version',
        'Take it out of the brief',
      ],
    },
    { of: 'words that are gone', index: 4, labels: ['Go on citing the older version', 'Take it out of the brief'] },
  ])('offers for $of what can be done', ({ index, labels }) => {
    const one = passage(index)
    expect(choicesFor(one).map((choice) => choiceLabel(choice, one, review))).toEqual(labels)
  })

  it('says where edited words stay as the user wrote them, and where nothing is quoted', () => {
    expect([firstLabel({ isQuoted: false, isEdited: true }), firstLabel({ isQuoted: false })]).toEqual([
      'Cite the new place, ¶ 3; your wording stays',
      'Cite ¶ 3 of the newer version',
    ])
  })
})

describe('markedRuns', () => {
  it('cuts a side where the picked words and the differences begin and end', () => {
    const stretches = compareWords('It rose twice in May.', 'It rose three times in May.')
    const draw = (side: 'before' | 'after', picked: { readonly from: number; readonly to: number }) =>
      markedRuns(stretches, side, picked)
        .map(({ text, isPicked, isChanged }) => (isPicked ? '‹' : '(') + (isChanged ? `*${text}*` : text) + (isPicked ? '›' : ')'))
        .join('')
    expect([draw('before', { from: 3, to: 10 }), draw('after', { from: 3, to: 19 })]).toEqual([
      '(It )‹rose ›‹*tw*›(*ice*)( in May.)',
      '(It )‹rose ›‹*three times*›( in May.)',
    ])
  })
})
