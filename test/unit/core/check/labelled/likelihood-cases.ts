import { type LabelledCase, prose } from './labelled-case.ts'

const mixed = [
  'We judge with high confidence that the request is likely to widen.',
  'It is very likely, with moderate confidence, that the ports stay open.',
  'Escorts are almost certain (low confidence).',
  'We have low confidence that a reply is unlikely.',
  'There is a realistic possibility, held with moderate analytical confidence, of a second letter.',
  'With high confidence we assess a remote chance of closure.',
  'The council will probably refuse; we hold this with moderate confidence.',
  'It is highly unlikely, and we say so with high confidence, that Osmere acts alone.',
  'We assess with moderate confidence roughly even odds of a delay.',
  'Closure is improbable, a judgement of low confidence.',
  'It is nearly certain, with high analytic confidence, that stores last until May.',
  'High confidence: the convoy is likely to sail.',
  'The ice will likely hold, low confidence.',
  'We judge with high confidence that there is almost no chance of a deal.',
  'The strait is open. We judge with high confidence that closure is very unlikely. Ships sail.',
]

const apart = [
  'We judge that the request is likely to widen. Our confidence in this is high.',
  'We judge that the request is likely to widen. We have high confidence in this.',
  'We have high confidence in the first report.',
  'Escorts are almost certain.',
  'A reply is unlikely this week.',
  'Investors lost confidence, which is likely to cost the bank.',
  'The minister survived a vote of confidence and will probably stay.',
  'High tides are likely on Monday.',
  'Moderate winds, low clouds and a probable shower.',
  'The council has little confidence that a reply is likely.',
  'Consumer confidence is high. A rate cut is probable.',
  'Public confidence is very likely to fall.',
  'We hold a moderate view: a delay is likely.',
  'The confidence interval is wide, and the figure is probably too low.',
  'It may well be that the ports close; our confidence is low.',
  'They said that it is likely, and left.',
  'Their high hopes are unlikely to last.',
  'A low-confidence report came in. Nothing in it is probable.',
  'The almost certain winner has no high office.',
  'Likely to be read: the paper on confidence.',
]

export const likelihoodCases: readonly LabelledCase[] = [
  ...mixed.map((text) => ({ name: `likelihood: ${text}`, plan: prose(text), rules: ['likelihood-with-confidence'] as const })),
  ...apart.map((text) => ({ name: `likelihood: ${text}`, plan: prose(text), rules: [] })),
  {
    name: 'likelihood: in a brief in another language',
    plan: { language: 'de', ...prose('Wir sagen likely, high confidence.') },
    rules: [],
  },
]
