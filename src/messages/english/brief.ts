/** The editor, notes and findings pane. */
export const brief = {
  'section.situation': 'Situation',
  'section.actors': 'Actors',
  'section.claims': 'Claims',
  'section.openQuestions': 'Open questions',
} as const
