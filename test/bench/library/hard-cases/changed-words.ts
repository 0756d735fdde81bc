import type { HardCase } from './hard-case.ts'

const quote = 'The minister told the envoys on Monday that '

/** Other words stand in the place, be it by a letter. */
export const changedWords: readonly HardCase[] = [
  [
    '“not” put in',
    'changed',
    `${quote}‹the strait will stay open› to every flag.`,
    `${quote}‹the strait will not stay open› to every flag.`,
  ],
  [
    '“not” taken out',
    'changed',
    `${quote}‹the strait will not stay open› to every flag.`,
    `${quote}‹the strait will stay open› to every flag.`,
  ],
  [
    '“not” put in before the words',
    'moved',
    `${quote}she would ‹open the strait› to every flag this year.`,
    `${quote}she would not ‹open the strait› to every flag this year.`,
  ],
  [
    'a figure',
    'changed',
    'A policy that cost ‹1,200 crowns› in the spring is gone.',
    'A policy that cost ‹1,300 crowns› in the spring is gone.',
  ],
  [
    'a decimal point',
    'changed',
    'The price of a policy rose by ‹12.5 per cent› in a year, they say.',
    'The price of a policy rose by ‹1.25 per cent› in a year, they say.',
  ],
  [
    'a year',
    'changed',
    'The treaty of Port Vessa was signed in ‹2029› by eleven states.',
    'The treaty of Port Vessa was signed in ‹2028› by eleven states.',
  ],
  [
    'a name',
    'changed',
    'The words were those of ‹Councillor Holt›, who spoke last.',
    'The words were those of ‹Councillor Dray›, who spoke last.',
  ],
  [
    'a letter',
    'changed',
    'They asked for the ‹site of the lighthouse› to be shown on the chart.',
    'They asked for the ‹sight of the lighthouse› to be shown on the chart.',
  ],
  [
    'a capital letter',
    'changed',
    'They asked for the ‹north gate› to be shut at nine.',
    'They asked for the ‹North Gate› to be shut at nine.',
  ],
  [
    'a quotation cut off at its end',
    'changed',
    `${quote}‹we will sail if the ice allows it›, and left.`,
    `${quote}‹we will sail›, and left.`,
  ],
  [
    'a quotation cut off at its start',
    'changed',
    `${quote}‹in spite of the ice we will sail›, and left.`,
    `${quote}‹we will sail›, and left.`,
  ],
  [
    'a quotation made longer within',
    'changed',
    `${quote}‹we will sail in March›, and left.`,
    `${quote}‹we will, God willing and the ice gone, sail in March›, and left.`,
  ],
  [
    'words in another order',
    'changed',
    `${quote}‹Tarsia and Kestrel› had signed the letter.`,
    `${quote}‹Kestrel and Tarsia› had signed the letter.`,
  ],
  ['a comma', 'changed', `${quote}‹the pilots who struck› would be heard.`, `${quote}‹the pilots, who struck› would be heard.`],
  [
    'a hyphen',
    'changed',
    `${quote}‹a man eating shark› had been seen off the bar.`,
    `${quote}‹a man-eating shark› had been seen off the bar.`,
  ],
  [
    'a whole paragraph, by a word',
    'changed',
    'Head.\n‹Two vessels left Port Vessa at dawn on Sunday.›\nTail.',
    'Head.\n‹Two vessels left Port Vessa at dusk on Sunday.›\nTail.',
  ],
  [
    'a whole paragraph, by a word, one further down',
    'changed',
    'Head.\n‹Two vessels left Port Vessa at dawn on Sunday.›\nTail.',
    'Corrected.\nHead.\n‹Two vessels left Port Vessa at dusk on Sunday.›\nTail.',
  ],
  [
    'the first words of a paragraph',
    'changed',
    'Head.\n‹Two vessels› left Port Vessa at dawn on Sunday, the harbour master said.',
    'Head.\n‹Three vessels› left Port Vessa at dawn on Sunday, the harbour master said.',
  ],
  [
    'the last words of a paragraph',
    'changed',
    'Head.\nThe harbour master said that they had left the bar at ‹dawn on Sunday.›',
    'Head.\nThe harbour master said that they had left the bar at ‹noon on Sunday.›',
  ],
  ['one word for many', 'changed', `${quote}‹the vessels of the northern fleet› would sail.`, `${quote}‹everything› would sail.`],
  ['many words for one', 'changed', `${quote}‹everything› would sail.`, `${quote}‹the vessels of the northern fleet› would sail.`],
  [
    'the words, and one before them',
    'changed',
    'The harbour master of Port Vessa said that ‹two vessels of the fleet› had left the bar at dawn on Sunday.',
    'The harbour master of Port Vessa thinks that ‹three vessels of the fleet› had left the bar at dawn on Sunday.',
  ],
  [
    'the words, and one behind them',
    'changed',
    'The harbour master of Port Vessa said that ‹two vessels of the fleet› had left the bar at dawn on Sunday.',
    'The harbour master of Port Vessa said that ‹three vessels of the fleet› were left at the bar at dawn on Sunday.',
  ],
  [
    'a new paragraph within them',
    'changed',
    `Head.\n${quote}nobody asked. ‹They sailed at noon. They came back by night, all of them,› and slept.`,
    `Head.\n${quote}nobody asked. They sailed at noon.\n‹They came back by night, all of them,› and slept.`,
  ],
  [
    'the words stay, the sentence around them is negated',
    'exact',
    'Head.\nThe council said it would ‹open the strait› and gave no date for it at all.',
    'Head.\nThe council said it would ‹open the strait› and gave a date for it at once.',
  ],
]
