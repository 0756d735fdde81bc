import { type LabelledCase, prose } from './labelled-case.ts'

type Thread = 'open' | 'resolved'

/** A brief with these threads beside its text. */
function threads(name: string, states: readonly Thread[], rules: LabelledCase['rules']): LabelledCase {
  const comments = states.map((state, index) => ({
    id: `t${index}`,
    words: 'Tarsia',
    isResolved: state === 'resolved',
    messages: [{ id: `m${index}`, author: 'Oda', at: '2031-03-04T09:00:00.000Z', text: 'Who says so?' }],
  }))
  const edit = states.length === 0 ? {} : { edit: ['"picks":', `"comments":${JSON.stringify(comments)},"picks":`] as const }
  return { name: `comments: ${name}`, plan: prose('Tarsia asked.'), ...edit, rules }
}

const one = ['leftover-comment'] as const

export const commentCases: readonly LabelledCase[] = [
  threads('none', [], []),
  threads('one open', ['open'], one),
  threads('one resolved', ['resolved'], []),
  threads('three open are one finding', ['open', 'open', 'open'], one),
  threads('all resolved', ['resolved', 'resolved'], []),
  threads('one open among resolved ones', ['resolved', 'open', 'resolved'], one),
  {
    name: 'comments: text marked by a thread that is not kept',
    plan: prose('Tarsia asked.'),
    edit: ['"marks":[]', '"marks":[{"kind":"comment","thread":"t9"}]'],
    rules: [],
  },
  { name: 'comments: the word in the text', plan: prose('He had no comment, and the comment line is still open.'), rules: [] },
]
