import type { HardCase } from './hard-case.ts'

/** The same words, or nearly, stand somewhere else too. */
export const lookalikes: readonly HardCase[] = [
  [
    'the same sentence twice, the picked one edited',
    'changed',
    'Opening.\n‹The council will not meet before the spring.› Members are abroad.\nClosing. The council will not meet before the spring. So be it.',
    'Opening.\n‹The council will meet before the spring.› Members are abroad.\nClosing. The council will not meet before the spring. So be it.',
  ],
  [
    'the same sentence twice, the other one edited',
    'exact',
    'Opening.\n‹The council will not meet before the spring.› Members are abroad.\nClosing. The council will not meet before the spring. So be it.',
    'Opening.\n‹The council will not meet before the spring.› Members are abroad.\nClosing. The council will meet before the spring. So be it.',
  ],
  [
    'the same sentence twice, the picked one taken out',
    'missing',
    'Opening.\n‹The council will not meet before the spring.› Members are abroad.\nClosing. The council will not meet before the spring. So be it.',
    'Opening.\nMembers are abroad.\nClosing. The council will not meet before the spring. So be it.',
  ],
  [
    'the same sentence twice, the other one taken out',
    'exact',
    'Opening.\n‹The council will not meet before the spring.› Members are abroad.\nClosing. The council will not meet before the spring. So be it.',
    'Opening.\n‹The council will not meet before the spring.› Members are abroad.\nClosing. So be it.',
  ],
  [
    'two months of one report, the first taken out',
    'missing',
    'Head.\nThe premium for grain ships rose by ‹three per cent› in January.\nThe premium for grain ships rose by three per cent in February.\nTail.',
    'Head.\nThe premium for grain ships rose by three per cent in February.\nTail.',
  ],
  [
    'two months of one report, the second taken out',
    'missing',
    'Head.\nThe premium for grain ships rose by three per cent in January.\nThe premium for grain ships rose by ‹three per cent› in February.\nTail.',
    'Head.\nThe premium for grain ships rose by three per cent in January.\nTail.',
  ],
  [
    'two months of one report that change places',
    'moved',
    'Head.\nThe premium for grain ships rose by ‹three per cent› in January.\nThe premium for grain ships rose by three per cent in February.\nTail.',
    'Head.\nThe premium for grain ships rose by three per cent in February.\nThe premium for grain ships rose by ‹three per cent› in January.\nTail.',
  ],
  [
    'two months of one report, the figure of the first corrected',
    'changed',
    'Head.\nThe premium for grain ships rose by ‹three per cent› in January.\nThe premium for grain ships rose by three per cent in February.\nTail.',
    'Head.\nThe premium for grain ships rose by ‹four per cent› in January.\nThe premium for grain ships rose by three per cent in February.\nTail.',
  ],
  [
    'two months of one report, the figure of the second corrected',
    'exact',
    'Head.\nThe premium for grain ships rose by ‹three per cent› in January.\nThe premium for grain ships rose by three per cent in February.\nTail.',
    'Head.\nThe premium for grain ships rose by ‹three per cent› in January.\nThe premium for grain ships rose by nine per cent in February.\nTail.',
  ],
  [
    'two months of one report, a paragraph put on top',
    'moved',
    'Head.\nThe premium for grain ships rose by three per cent in January.\nThe premium for grain ships rose by ‹three per cent› in February.\nTail.',
    'Corrected.\nHead.\nThe premium for grain ships rose by three per cent in January.\nThe premium for grain ships rose by ‹three per cent› in February.\nTail.',
  ],
  [
    'a line of boilerplate twice, the picked one taken out',
    'missing',
    'He left.\n‹The ministry declined to comment.›\nShe stayed.\nThe ministry declined to comment.\nThe end.',
    'He left.\nShe stayed.\nThe ministry declined to comment.\nThe end.',
  ],
  [
    'a line of boilerplate twice, the other one taken out',
    'exact',
    'He left.\n‹The ministry declined to comment.›\nShe stayed.\nThe ministry declined to comment.\nThe end.',
    'He left.\n‹The ministry declined to comment.›\nShe stayed.\nThe end.',
  ],
  [
    'a line of boilerplate twice, the first taken out and the second picked',
    'moved',
    'He left.\nThe ministry declined to comment.\nShe stayed.\n‹The ministry declined to comment.›\nThe end.',
    'He left.\nShe stayed.\n‹The ministry declined to comment.›\nThe end.',
  ],
  [
    'a line of boilerplate twice, and a paragraph put between',
    'exact',
    'He left.\n‹The ministry declined to comment.›\nShe stayed.\nThe ministry declined to comment.\nThe end.',
    'He left.\n‹The ministry declined to comment.›\nNobody knew.\nShe stayed.\nThe ministry declined to comment.\nThe end.',
  ],
  [
    'a line of boilerplate comes a second time',
    'exact',
    'He left.\n‹The ministry declined to comment.›\nShe stayed.',
    'He left.\n‹The ministry declined to comment.›\nShe stayed.\nThe ministry declined to comment.',
  ],
  [
    'a line of boilerplate twice, both moved down by a paragraph',
    'moved',
    'He left.\n‹The ministry declined to comment.›\nShe stayed.\nThe ministry declined to comment.\nThe end.',
    'Corrected.\nHe left.\n‹The ministry declined to comment.›\nShe stayed.\nThe ministry declined to comment.\nThe end.',
  ],
  [
    'both copies between new paragraphs',
    'ambiguous',
    'He left.\n‹No comment.›\nShe stayed.',
    'Nobody left.\nOne.\n‹No comment.›\nTwo.\n‹No comment.›\nThree.',
  ],
  [
    'war and warning',
    'missing',
    'There was ‹war› again, said the old pilot of the bar.\nNobody spoke.',
    'There was a warning.\nNobody spoke.',
  ],
  [
    'war within wartime, the word itself kept',
    'exact',
    'In wartime the ‹war› pays for itself, said the pilot.',
    'In wartime the ‹war› pays for itself, said the pilot of the warship.',
  ],
  [
    'man becomes woman',
    'changed',
    'The envoy, a ‹man› of few words, left the hall at noon.',
    'The envoy, a ‹woman› of few words, left the hall at noon.',
  ],
]
