import { type LabelledCase, prose, sources } from './labelled-case.ts'

const { courier, ledger } = sources
const options = 'If they are asking for ships, they have run out of other options'

function typed(text: string, rules: LabelledCase['rules']): LabelledCase {
  return { name: text, plan: prose(text, { cite: { article: courier.id } }), rules }
}

const hit = ['quotation-typed'] as const

/** Typed between marks, whatever the marks. */
const typedCases: readonly LabelledCase[] = [
  typed('She said: “they have run out of other options”.', hit),
  typed('She said: "they have run out of other options".', hit),
  typed('She said: ‘they have run out of other options’.', hit),
  typed('Sie sagte: „they have run out of other options“.', hit),
  typed('Elle dit: « they have run out of other options ».', hit),
  typed('Sie sagte: »they have run out of other options«.', hit),
  typed('“They have run out of all options,” she said.', hit),
  typed('The harbour master spoke of “the worst ice in forty years”.', hit),
  typed('The harbour master spoke of “the worst in fifty years”.', hit),
  typed('“Nobody has declared the talks over”, the Courier adds.', hit),
  typed('The minister promised “a fleet of seven hundred ships”.', hit),
  typed('One said “we will not wait” and one said “we will wait for long”.', ['quotation-typed', 'quotation-typed']),
  typed('“Tarsia will never ask for help again!” he is said to have shouted.', hit),
  typed('They call it “the door to the north” and leave it at that.', hit),
  typed('He wrote “do not reply to this letter” on the envelope.', hit),
  typed('Her words, “grain stores are two-thirds full”, were not denied.', hit),
  typed('A « demande de secours immédiate », as the envoy put it.', hit),
  typed('（「船は もう 出ません」）', hit),
  typed('The so-called “experts” disagree.', []),
  typed('The “wait and” school lost.', []),
  typed('Operation “Lantern Ice” began.', []),
  typed('It’s the minister’s ships’ crews who don’t care.', []),
  typed('The ships’ masters’ wages weren’t paid.', []),
  typed('A hull of 5" and a mast of 12" were found.', []),
  typed('See “Tarsia asks neighbours for escorts” for the background.', []),
  typed('See “Tarsia asks neighbours for escorts,” which has more.', []),
  typed('No quotation marks here, only words that are many.', []),
  typed('An opened “mark that never closes goes on and on.', []),
  typed('In the ’90s the ports’ owners’ sons sold them.', []),
  typed('Rock ’n’ roll and fish ’n’ chips are sold there.', []),
  typed('d’accord, l’envoyé n’a rien dit de l’affaire', []),
  typed('The ‘wait’ policy and the ‘see’ policy.', []),
  typed('“Yes” was all he said.', []),
  typed('He said “no” and “not yet”.', []),
  typed('', []),
].map((labelled) => ({ ...labelled, name: `typed: ${labelled.name}` }))

function picked(name: string, edit: readonly [string, string] | undefined, rules: LabelledCase['rules']): LabelledCase {
  const plan = prose('Ilse Maren said ', { quote: { article: courier.id, words: options } }, '.')
  return { name: `picked: ${name}`, plan, ...(edit === undefined ? {} : { edit }), rules }
}

/** The first place of the words in the brief’s JSON is the text; the pick’s comes behind it. */
function reads(words: string): readonly [string, string] {
  return [JSON.stringify(options), JSON.stringify(words)]
}

const changed = ['quote-changed'] as const

const pickedCases: readonly LabelledCase[] = [
  picked('as it was said', undefined, []),
  picked('a word left out and shown', reads('If they are asking for ships, they have run out of […] options'), []),
  picked('words left out at the end and shown', reads('If they are asking for ships, they have run out […]'), []),
  picked('the first letter lowered in brackets', reads('[i]f they are asking for ships, they have run out of other options'), []),
  picked('a pronoun explained', reads('If [the Tarsians] are asking for ships, they have run out of other options'), []),
  picked('words put in in brackets', reads('If they are asking for ships, they [in Vessa] have run out of other options'), []),
  picked('a word left out', reads('If they are asking for ships, they have run out of options'), changed),
  picked('a word changed', reads('If they are asking for boats, they have run out of other options'), changed),
  picked('a “not” put in', reads('If they are not asking for ships, they have run out of other options'), changed),
  picked('a comma left out', reads('If they are asking for ships they have run out of other options'), changed),
  picked('dots without brackets', reads('If they are asking for ships... other options'), changed),
  picked('a letter’s case changed silently', reads('if they are asking for ships, they have run out of other options'), changed),
  picked('a typing error', reads('If they are asking for ships, they have run out of other optoins'), changed),
  picked('two words exchanged', reads('If they are asking for ships, they have run of out other options'), changed),
  picked('a number added', reads('If they are asking for 12 ships, they have run out of other options'), changed),
  picked('American spelling is no excuse', reads('If they are asking for ships, they have run out of other options!'), changed),
  picked('a bracket in the place of a word', reads('If they are [never] asking for ships, they [] run out of other options'), changed),
]

const noteCases: readonly LabelledCase[] = [
  { name: 'note: with a citation', plan: prose('He objected.', { cite: { article: ledger.id } }), rules: [] },
  { name: 'note: a comment', plan: prose('He objected.', { note: 'Not confirmed by the ministry.' }), rules: [] },
  { name: 'note: empty', plan: prose('He objected.', { note: ' ' }), rules: ['note-empty'] },
  { name: 'note: a comment and a citation', plan: prose('He objected.', { note: ['See ', { cite: { article: ledger.id } }] }), rules: [] },
  {
    name: 'note: another paragraph than the quoted one',
    plan: prose({ quote: { article: ledger.id, words: 'a provocation dressed up as a convoy' } }),
    edit: ['"label":"paragraph","value":"2"', '"label":"paragraph","value":"3"'],
    rules: ['locator-wrong'],
  },
  {
    name: 'note: a page, known from print',
    plan: prose({ quote: { article: ledger.id, words: 'a provocation dressed up as a convoy' } }),
    edit: ['"label":"paragraph","value":"2"', '"label":"page","value":"7"'],
    rules: [],
  },
  {
    name: 'note: the right paragraph',
    plan: prose({ quote: { article: ledger.id, words: 'a provocation dressed up as a convoy' } }),
    rules: [],
  },
  {
    name: 'note: of a citation without a passage, any paragraph',
    plan: prose('He objected.', { cite: { article: ledger.id, paragraph: 1 } }),
    rules: [],
  },
]

export const quotationCases: readonly LabelledCase[] = [...typedCases, ...pickedCases, ...noteCases]
