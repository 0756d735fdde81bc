import { type LabelledCase, sources } from './labelled-case.ts'

const { courier, ledger, wire } = sources
const asked = 'Tarsia has asked three neighbouring states to escort merchant convoys through the strait'
const patrol = 'Two patrol ships left Osmere on Tuesday'
const quoted = { quote: { article: courier.id, words: asked, stance: 'supporting' } }
const mixed = ['likelihood-scale-mixed'] as const
const bare = ['confidence-missing'] as const

/** One claim with these fields, in a brief with these. */
function judged(name: string, fields: object, rules: LabelledCase['rules'], brief: object = {}): LabelledCase {
  const content = [{ claim: { statement: 'Tarsia asked.', ...fields, content: [quoted] } }]
  return { name: `judged: ${name}`, plan: { ...brief, sections: [{ kind: 'claims', content }] }, rules }
}

const phia = { likelihoodScale: 'phia' }
const sure = { confidence: 'high' }

const judgements: readonly LabelledCase[] = [
  judged('likely, with confidence', { likelihood: 'likely', ...sure }, []),
  judged('likely, without confidence', { likelihood: 'likely' }, bare),
  judged('almost certain, without confidence', { likelihood: 'almost-certain' }, bare),
  judged('almost no chance, with low confidence', { likelihood: 'almost-no-chance', confidence: 'low' }, []),
  judged('confidence alone', sure, []),
  judged('neither', {}, []),
  judged('by the yardstick, in a brief that uses it', { likelihood: 'phia-likely', ...sure }, [], phia),
  judged('by the yardstick, without confidence', { likelihood: 'phia-realistic-possibility' }, bare, phia),
  judged('by the yardstick, in a brief that does not say its scale', { likelihood: 'phia-likely', ...sure }, mixed),
  judged('by the yardstick, in a brief by ICD 203', { likelihood: 'phia-unlikely', ...sure }, mixed, { likelihoodScale: 'icd-203' }),
  judged('by ICD 203, in a brief that says so', { likelihood: 'unlikely', ...sure }, [], { likelihoodScale: 'icd-203' }),
  judged('by ICD 203, in a brief by the yardstick', { likelihood: 'unlikely', ...sure }, mixed, phia),
  judged('by the other scale and without confidence', { likelihood: 'very-likely' }, [...mixed, ...bare], phia),
  judged('remote, in a brief by the yardstick', { likelihood: 'phia-remote-chance', ...sure }, [], phia),
  judged('almost certain by the other scale', { likelihood: 'almost-certain', ...sure }, mixed, phia),
  judged('almost certain by the yardstick, in a brief by ICD 203', { likelihood: 'phia-almost-certain', ...sure }, mixed),
  judged('roughly even, with moderate confidence', { likelihood: 'roughly-even-chance', confidence: 'moderate' }, []),
  judged('unlikely, rated and without confidence', { likelihood: 'unlikely', credibility: 3 }, bare),
  judged('not at all, in a brief by the yardstick', {}, [], phia),
  judged('an outlet rated, nothing else', {}, [], { outlets: [{ outlet: 'Harbour Courier', reliability: 'B' }] }),
]

/** Two claims: the first quotes, the second has fields set in the composed brief: a link, for which a plan has no words. */
function linked(name: string, fields: object, link: object, rules: LabelledCase['rules']): LabelledCase {
  const content = [
    { claim: { statement: 'First.', content: [quoted, { quote: { article: ledger.id, words: patrol } }] } },
    { claim: { statement: 'Second.', ...fields } },
  ]
  const named = JSON.stringify({ claimant: null, ...fields }).includes('claimant')
  return {
    name: `linked: ${name}`,
    plan: {
      sections: [
        { kind: 'actors', content: [{ actor: { name: 'Ilse Maren' } }] },
        { kind: 'claims', content },
      ],
    },
    // The second claim is the last one whose content is empty.
    ...(named && { edit: ['"content":[]}]}],"picks"', `"content":[],${JSON.stringify(link).slice(1, -1)}}]}],"picks"`] as const }),
    rules,
  }
}

const evidence = (...stances: readonly string[]) => ({ evidence: stances.map((stance, index) => ({ pick: `p${index + 1}`, stance })) })

const links: readonly LabelledCase[] = [
  linked('one passage quoted elsewhere is evidence', {}, evidence('supporting'), []),
  linked('a passage the brief has lost is evidence of nothing', {}, { evidence: [{ pick: 'p9', stance: 'supporting' }] }, [
    'claim-without-evidence',
  ]),
  linked('contrary evidence elsewhere, disputed', { status: 'disputed' }, evidence('contrary'), []),
  linked('confirmed by one passage elsewhere', { status: 'confirmed' }, evidence('supporting'), ['one-origin']),
  linked('confirmed by two elsewhere', { status: 'confirmed' }, evidence('supporting', 'supporting'), []),
  linked('rated 1 by two elsewhere', { credibility: 1 }, evidence('supporting', 'supporting'), []),
  linked('rated 1 by one elsewhere', { credibility: 1 }, evidence('supporting'), ['one-origin']),
  linked('confirmed by one, and one against it', { status: 'confirmed' }, evidence('supporting', 'contrary'), [
    'one-origin',
    'confirmed-despite-contrary',
  ]),
  linked(
    'a claimant linked to an actor under another name',
    { claimant: 'The analyst' },
    { claimantActor: 'e1', ...evidence('supporting') },
    [],
  ),
  linked('a claimant whose actor is gone', { claimant: 'Teodor Valk' }, { claimantActor: 'e9', ...evidence('supporting') }, [
    'actor-not-listed',
  ]),
  linked(
    'a claimant whose actor is gone and who is listed by name',
    { claimant: 'Ilse Maren' },
    { claimantActor: 'e9', ...evidence('supporting') },
    [],
  ),
]

const note = (article: string, paragraph: number) => ({ cite: { article, paragraph } })

const copies: readonly LabelledCase[] = [
  {
    name: 'copy: confirmed by notes on a text and its copy',
    plan: {
      sections: [
        {
          kind: 'claims',
          content: [{ claim: { statement: ['It asked.', note(courier.id, 1), note(ledger.id, 1)], status: 'confirmed' } }],
        },
      ],
    },
    rules: [],
  },
  {
    name: 'copy: confirmed by one article cited twice',
    plan: {
      sections: [
        {
          kind: 'claims',
          content: [{ claim: { statement: ['It asked.', note(courier.id, 1), note(courier.id, 4)], status: 'confirmed' } }],
        },
      ],
    },
    rules: ['one-origin'],
  },
  {
    name: 'copy: confirmed by a quotation and its copy elsewhere',
    plan: {
      sections: [
        {
          kind: 'claims',
          content: [
            {
              claim: {
                statement: 'It asked.',
                status: 'confirmed',
                content: [quoted, { quote: { article: wire.id, words: asked, stance: 'supporting' } }],
              },
            },
          ],
        },
      ],
    },
    rules: ['one-origin'],
  },
]

/** A note whose locator is given in the composed brief. */
function located(name: string, from: string, to: string, rules: LabelledCase['rules']): LabelledCase {
  const plan = {
    sections: [{ kind: 'situation', content: [{ paragraph: ['It said ', { quote: { article: courier.id, words: asked } }, '.'] }] }],
  }
  return { name: `located: ${name}`, plan, edit: [from, to], rules }
}

const locators: readonly LabelledCase[] = [
  located('the right paragraph', '"value":"1"', '"value":"1"', []),
  located('another paragraph', '"value":"1"', '"value":"2"', ['locator-wrong']),
  located('a range', '"value":"1"', '"value":"1–2"', ['locator-wrong']),
  located('none', '"locator":{"label":"paragraph","value":"1"}', '"locator":null', []),
  located('a page of print, which the source does not tell', '"label":"paragraph","value":"1"', '"label":"page","value":"12"', []),
]

export const tradecraftCases: readonly LabelledCase[] = [...judgements, ...links, ...copies, ...locators]
