/** What the invented articles are made of. Nobody and no place here exists. `{slots}` are filled by `invent-articles.ts`. */
type Words = readonly [string, ...string[]]

export const places: Words = [
  'Ostmark',
  'Kestrel City',
  'the Varnian coast',
  'Port Meridian',
  'Lower Tamsin',
  'the Strait of Orlo',
  'Belhaven',
  'Dravia',
  'the Sarn valley',
  'North Calder',
  'Ulmenstadt',
  'the Pell islands',
]

export const people: Words = [
  'Mira Osterley',
  'Tomas Brandt',
  'Ana Ruiz-Keller',
  'Edwin Okafor',
  'Lena Marchetti',
  'Joris van Dalen',
  'Halima Serrat',
  'Petra Novik',
  'Samuel Aldous',
  'Ines Calloway',
]

export const nouns: Words = [
  'harbour authority',
  'state-owned grain company',
  'long-term agreement',
  'well-known shipping line',
  'cease-fire commission',
  'export licence',
  'water treaty',
  'customs administration',
  'six-member council',
  'decision-making body',
  'reconstruction programme',
  'railway ministry',
  'parliamentary committee',
  'cross-border pipeline',
  'independent regulator',
  'disarmament conference',
  'fishing fleet',
  'self-governing province',
  'intelligence assessment',
  'transport federation',
]

export const endings: Words = [
  'before the end of the year',
  'despite the objections of its neighbours',
  'according to two officials familiar with the negotiations',
  'after weeks of uncertainty',
  'for the first time since 2019',
  'at a cost of {number} million crowns'.replace('{number}', '48'),
  'without a vote in parliament',
  'as a so-called interim measure',
  'under considerable international pressure',
  'because nobody had foreseen the consequences',
  'in the oil-rich south-eastern districts',
  'with immediate effect',
]

export const titles: Words = [
  '{place} weighs an escort for grain ships after the closure',
  'How the {noun} lost its way',
  'A second winter without the {noun}',
  'Talks on {place} end without a result, but not without hope',
  '{person} and the quiet war over the {noun}',
  'What the {noun} means for {place}',
]

export const subheadings: Words = [
  'What the paper says',
  'A long road to {place}',
  'Numbers that do not add up',
  'Nobody asked the fishermen',
  'The view from {place}',
  'Who pays for the {noun}?',
  'Background',
]

export const sentences: Words = [
  'the {noun} will be reorganised {end}, and its responsibilities will pass to {place}.',
  'officials in {place} refused to comment on the {noun}, which employs about {number} people.',
  'the government had promised {number} new inspections {end}.',
  'exports fell by {number} per cent in the second quarter, mainly because the {noun} stopped issuing certificates {end}.',
  '{person}, who has advised the {noun} since 2024, called the arrangement “temporary but necessary”.',
  'in {place}, prices have risen {number} per cent.',
  'a spokesperson for the {noun} confirmed the outlines of the compromise — though not its details — {end}.',
  'few observers expected the {noun} to survive the disagreement with {place} {end}.',
  'it failed.',
  'the commission’s preliminary findings, which run to {number} pages, describe an administrative breakdown that went unnoticed {end}.',
  'neither {place} nor the {noun} has published the correspondence.',
  'on 14 February the {noun} voted {number} to 3 in favour of the extraordinary resolution {end}.',
  'meanwhile, the 12-mile zone around {place} remains closed to commercial vessels.',
  'that was not what the negotiators (among them {person}) had in mind when they initialled the understanding {end}.',
  'Dr. {person} of the {noun} disagrees: the measurements, she says, were never representative.',
  'more than {number} families have registered for compensation {end}.',
  'the question is whether the {noun} can be trusted to implement recommendations that it has repeatedly characterised as impractical.',
  'a follow-up meeting is planned for the 21st in {place}.',
]

export const quotations: Words = [
  '“we have been patient with the {noun},” said {person}, “and our patience is exhausted.”',
  '“nobody in {place} believes these assurances any more,” {person} told reporters {end}.',
  '“the responsible authorities were informed {end},” the statement continued. “they chose to do nothing.”',
  'asked whether the {noun} would be dissolved, {person} answered: “not on my watch.”',
  '“there is no plan B,” one diplomat said.',
  '{person} described the {noun} as “a well-intentioned misunderstanding”.',
]
