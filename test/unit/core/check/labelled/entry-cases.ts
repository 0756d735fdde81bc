import { type LabelledCase, sources } from './labelled-case.ts'

const { courier, ledger, wire, unknown } = sources
const asked = 'Tarsia has asked three neighbouring states to escort merchant convoys through the strait'
const quotes = {
  courier: { quote: { article: courier.id, words: asked, stance: 'supporting' } },
  stores: { quote: { article: courier.id, words: 'Grain stores are two-thirds full', stance: 'supporting' } },
  ledger: { quote: { article: ledger.id, words: 'Two patrol ships left Osmere on Tuesday', stance: 'supporting' } },
  wire: { quote: { article: wire.id, words: asked, stance: 'supporting' } },
  premiums: { quote: { article: wire.id, words: 'Its insurers have raised premiums twice', stance: 'supporting' } },
  unknown: { quote: { article: unknown.id, words: 'the talks would go on in May', stance: 'supporting' } },
  against: { quote: { article: ledger.id, words: 'a provocation dressed up as a convoy', stance: 'contrary' } },
}

type Evidence = keyof typeof quotes

function claim(name: string, fields: object, evidence: readonly Evidence[], rules: LabelledCase['rules']): LabelledCase {
  const content = evidence.map((key) => quotes[key])
  return {
    name: `claim: ${name}`,
    plan: { sections: [{ kind: 'claims', content: [{ claim: { statement: 'Tarsia asked.', ...fields, content } }] }] },
    rules,
  }
}

const one = ['one-origin'] as const

const claimCases: readonly LabelledCase[] = [
  claim('reported by one', { status: 'reported' }, ['courier'], []),
  claim('nothing said, one source', {}, ['courier'], []),
  claim('disputed, one source', { status: 'disputed' }, ['courier', 'against'], []),
  claim('refuted, one source', { status: 'refuted' }, ['against'], []),
  claim('confirmed by one', { status: 'confirmed' }, ['courier'], one),
  claim('corroborated by one', { status: 'corroborated' }, ['ledger'], one),
  claim('rated 1 with one', { credibility: 1 }, ['courier'], one),
  claim('rated 2 with one', { credibility: 2 }, ['courier'], []),
  claim('confirmed by two passages of one article', { status: 'confirmed' }, ['courier', 'stores'], one),
  claim('confirmed by a copy', { status: 'confirmed' }, ['courier', 'wire'], one),
  claim('rated 1 with a copy', { credibility: 1 }, ['courier', 'wire'], one),
  claim('corroborated by two outlets', { status: 'corroborated' }, ['courier', 'ledger'], []),
  claim('confirmed by two outlets', { status: 'confirmed' }, ['courier', 'ledger'], []),
  claim('rated 1 with two outlets', { credibility: 1 }, ['courier', 'ledger'], []),
  claim('confirmed by two outlets and a copy', { status: 'confirmed' }, ['courier', 'wire', 'ledger'], []),
  claim('confirmed by other words of the copying outlet', { status: 'confirmed' }, ['ledger', 'premiums'], []),
  claim('confirmed with an unknown outlet', { status: 'confirmed' }, ['courier', 'unknown'], one),
  claim('confirmed with an unknown outlet and a second one', { status: 'confirmed' }, ['ledger', 'unknown', 'courier'], one),
  claim('confirmed with contrary evidence alone', { status: 'confirmed' }, ['against'], ['confirmed-despite-contrary']),
  claim('confirmed by one against one', { status: 'confirmed' }, ['courier', 'against'], ['one-origin', 'confirmed-despite-contrary']),
  claim('confirmed by two against one', { status: 'confirmed' }, ['courier', 'ledger', 'against'], ['confirmed-despite-contrary']),
  claim('corroborated by two against one', { status: 'corroborated' }, ['courier', 'ledger', 'against'], []),
  claim('disputed with contrary evidence', { status: 'disputed' }, ['courier', 'ledger', 'against'], []),
  claim('confirmed without evidence', { status: 'confirmed' }, [], ['claim-without-evidence']),
  claim('reported without evidence', { status: 'reported' }, [], ['claim-without-evidence']),
  claim('without a statement', { statement: '' }, ['courier'], ['entry-untitled']),
  claim('of white space', { statement: '  ' }, ['courier'], ['entry-untitled']),
  claim('with nothing at all', { statement: '' }, [], ['entry-untitled', 'claim-without-evidence', 'section-empty']),
]

function actors(name: string, listed: readonly object[], claimants: readonly string[], rules: LabelledCase['rules']): LabelledCase {
  const claims = claimants.map((claimant) => ({ claim: { statement: 'Tarsia asked.', claimant, content: [quotes.courier] } }))
  const sections = [
    ...(listed.length === 0 ? [] : [{ kind: 'actors', content: listed.map((actor) => ({ actor })) }]),
    ...(claims.length === 0 ? [] : [{ kind: 'claims', content: claims }]),
  ]
  return { name: `actors: ${name}`, plan: { sections }, rules }
}

const maren = { name: 'Ilse Maren' }
const valk = { name: 'Teodor Valk', alsoKnownAs: 'the Commodore; T. Valk' }
const council = { name: 'Maritime Council (Tarsia)' }
const absent = ['actor-not-listed'] as const
const twice = ['actor-listed-twice'] as const

const actorCases: readonly LabelledCase[] = [
  actors('the claimant is listed', [maren], ['Ilse Maren'], []),
  actors('in other case', [maren], ['ILSE MAREN'], []),
  actors('with what she does', [maren], ['Ilse Maren, Straits Institute'], []),
  actors('by another name', [valk], ['the Commodore'], []),
  actors('by an abbreviated name', [valk], ['T. Valk'], []),
  actors('without what stands in brackets', [council], ['Maritime Council'], []),
  actors('with an article', [council], ['The Maritime Council'], []),
  actors('with accents', [{ name: 'Zoë Ångström' }], ['Zoe Angstrom'], []),
  actors('not listed', [maren], ['Teodor Valk'], absent),
  actors('only a part of the name', [maren], ['Ilse'], absent),
  actors('only the family name', [maren], ['Maren'], absent),
  actors('a name within a longer word', [{ name: 'Ice' }], ['The price board'], absent),
  actors('two of which one is not listed', [maren], ['Ilse Maren', 'Anton Rehm'], absent),
  actors('two that are not listed', [maren], ['Teodor Valk', 'Anton Rehm'], ['actor-not-listed', 'actor-not-listed']),
  actors('none listed at all', [], ['Teodor Valk'], []),
  actors('no claimant', [maren], [], []),
  actors('unnamed officials', [maren], ['Two unnamed shipping officials'], []),
  actors('anonymous sources', [maren], ['A source close to the council'], []),
  actors(
    'the body that an actor speaks for',
    [{ name: 'Anton Rehm', affiliation: 'Aldine Federation (guarantor power)' }],
    ['Aldine Federation, foreign ministry'],
    [],
  ),
  actors('another body', [{ name: 'Anton Rehm', affiliation: 'Aldine Federation' }], ['Straits Institute'], absent),
  actors('two actors', [maren, valk], [], []),
  actors('one listed twice', [maren, maren], [], twice),
  actors('one listed twice in other case', [maren, { name: 'ilse maren' }], [], twice),
  actors('one known under the other’s name', [valk, { name: 'The Commodore' }], [], twice),
  actors('one listed three times', [maren, maren, maren], [], ['actor-listed-twice', 'actor-listed-twice']),
  actors('two of one family', [{ name: 'Ilse Maren' }, { name: 'Jan Maren' }], [], []),
  actors('a body and its part', [council, { name: 'Maritime Council of Osmere' }], [], []),
  actors('one without a name', [{ name: '', role: 'Envoy', content: ['Wrote the letter.'] }], [], ['entry-untitled']),
  actors(
    'two without a name',
    [
      { name: '', content: ['One.'] },
      { name: '', content: ['Two.'] },
    ],
    [],
    ['entry-untitled', 'entry-untitled'],
  ),
]

function brief(name: string, plan: LabelledCase['plan'], rules: LabelledCase['rules']): LabelledCase {
  return { name: `brief: ${name}`, plan, rules }
}

const text = [{ kind: 'situation', content: ['The strait is open.'] }]

const briefCases: readonly LabelledCase[] = [
  brief('whole', { sections: text }, []),
  brief('without a title', { title: ' ', sections: text }, ['title-missing']),
  brief('without a marking', { marking: null, sections: text }, ['marking-missing']),
  brief('without either', { title: ' ', marking: null, sections: text }, ['title-missing', 'marking-missing']),
  brief('with an empty section', { sections: [...text, { kind: 'free', content: [] }] }, ['section-empty']),
  brief('with a section of white space', { sections: [...text, { kind: 'free', content: [' '] }] }, ['section-empty']),
  brief('with three empty sections', { sections: ['actors', 'claims', 'openQuestions'].map((kind) => ({ kind, content: [] })) }, [
    'section-empty',
    'section-empty',
    'section-empty',
  ]),
  brief('with a section of one note', { sections: [{ kind: 'free', content: [{ paragraph: [{ note: 'See below.' }] }] }] }, []),
  brief('with a question', { sections: [{ kind: 'openQuestions', content: [{ question: { question: 'How long?' } }] }] }, []),
  brief(
    'with a question that asks nothing',
    { sections: [{ kind: 'openQuestions', content: [{ question: { question: '', why: 'It matters.' } }] }] },
    ['entry-untitled', 'section-empty'],
  ),
  brief('of a heading alone', { sections: [{ kind: 'free', content: [{ heading: 'Later' }] }] }, []),
  brief('of a list', { sections: [{ kind: 'free', content: [{ list: ['One', 'Two'] }] }] }, []),
]

export const entryCases: readonly LabelledCase[] = [...claimCases, ...actorCases, ...briefCases]
