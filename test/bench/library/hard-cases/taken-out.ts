import type { HardCase } from './hard-case.ts'

const long = 'The harbour master of Port Vessa, a quiet man, said on Monday that'

/** Words that are gone, or moved, or of which only the surroundings changed. */
export const takenOut: readonly HardCase[] = [
  ['a word', 'missing', `${long} they had ‹really› wanted to sail at dawn.`, `${long} they had wanted to sail at dawn.`],
  [
    'a word that also stands elsewhere',
    'missing',
    `Nobody really knew.\n${long} they had ‹really› wanted to sail at dawn.`,
    `Nobody really knew.\n${long} they had wanted to sail at dawn.`,
  ],
  [
    'a word that also stands later in its paragraph',
    'missing',
    `${long} the ‹old› ships of the fleet were not as old as they looked.`,
    `${long} the ships of the fleet were not as old as they looked.`,
  ],
  [
    'a sentence',
    'missing',
    `${long} they had left. ‹Nobody had seen them go.› The bar was calm.`,
    `${long} they had left. The bar was calm.`,
  ],
  ['a paragraph', 'missing', `Head.\n${long} ‹they had left›.\nTail.`, 'Head.\nTail.'],
  ['everything but the words’ last', 'missing', `Head.\n${long} ‹they had left the bar at dawn›.\nTail.`, 'Head.\nIt was dawn.\nTail.'],
  ['the only paragraph', 'missing', '‹They had left the bar at dawn.›', ''],
  [
    'a sentence to the end of its paragraph',
    'moved',
    '‹Nobody had seen the ships go.› The bar was calm. The pilots slept.',
    'The bar was calm. The pilots slept. ‹Nobody had seen the ships go.›',
  ],
  [
    'a sentence to another paragraph',
    'moved',
    'Head of it.\nThe bar was calm. ‹Nobody had seen the grain ships go that night.› The pilots slept.\nTail.',
    'Head of it. ‹Nobody had seen the grain ships go that night.›\nThe bar was calm. The pilots slept.\nTail.',
  ],
  [
    'a paragraph to the top',
    'moved',
    'One is here.\nTwo is there.\nNobody had ‹seen the grain ships› go that night.',
    'Nobody had ‹seen the grain ships› go that night.\nOne is here.\nTwo is there.',
  ],
  [
    'a paragraph to the end',
    'moved',
    'Nobody had ‹seen the grain ships› go that night.\nOne is here.\nTwo is there.',
    'One is here.\nTwo is there.\nNobody had ‹seen the grain ships› go that night.',
  ],
  [
    'the paragraph above taken out',
    'moved',
    'One is here.\nTwo is there.\nNobody had ‹seen the grain ships› go.',
    'Two is there.\nNobody had ‹seen the grain ships› go.',
  ],
  [
    'the paragraph below taken out',
    'exact',
    'One is here.\nNobody had ‹seen the grain ships› go.\nTwo is there.',
    'One is here.\nNobody had ‹seen the grain ships› go.',
  ],
  [
    'both paragraphs around edited',
    'exact',
    'One is here.\nNobody had ‹seen the grain ships› go.\nTwo is there.',
    'One was here.\nNobody had ‹seen the grain ships› go.\nTwo was there.',
  ],
  [
    'a new sentence before, in the same paragraph',
    'moved',
    'One is here.\nNobody had ‹seen the grain ships› go.',
    'One is here.\nIt was night. Nobody had ‹seen the grain ships› go.',
  ],
  [
    'a new sentence behind, in the same paragraph',
    'exact',
    'One is here.\nNobody had ‹seen the grain ships› go.',
    'One is here.\nNobody had ‹seen the grain ships› go. It was night.',
  ],
  [
    'a word of the same length before',
    'exact',
    'One is here.\nNobody had ‹seen the grain ships› go.',
    'One is here.\nNobody has ‹seen the grain ships› go.',
  ],
  [
    'the next word',
    'exact',
    'One is here.\nNobody had ‹seen the grain ships› go out.',
    'One is here.\nNobody had ‹seen the grain ships› come in.',
  ],
  [
    'everything around them in their paragraph',
    'exact',
    'One is here.\nHe called it ‹a grave breach› of the law.\nTwo.',
    'One is here.\nShe named it ‹a grave breach›, no less.\nTwo.',
  ],
  [
    'a new paragraph before them',
    'moved',
    `Head.\n${long} nobody spoke. Then ‹they all sailed› for home.`,
    `Head.\n${long} nobody spoke.\nThen ‹they all sailed› for home.`,
  ],
  [
    'a new paragraph behind them',
    'exact',
    `Head.\n${long} nobody spoke. Then ‹they all sailed.› The bar was calm.`,
    `Head.\n${long} nobody spoke. Then ‹they all sailed.›\nThe bar was calm.`,
  ],
  [
    'their paragraph joined to the one above',
    'moved',
    'Nobody spoke.\nThen ‹they all sailed› for home.\nThe end.',
    'Nobody spoke. Then ‹they all sailed› for home.\nThe end.',
  ],
  [
    'their paragraph joined to the one below',
    'exact',
    'Nobody spoke.\nThen ‹they all sailed› for home.\nThe end.',
    'Nobody spoke.\nThen ‹they all sailed› for home. The end.',
  ],
  [
    'the article retyped',
    'exact',
    'He said: "No."\nThen ‹they all sailed› for "home", he said.',
    'He said: “No.”\nThen ‹they all sailed› for “home”, he said.',
  ],
]
