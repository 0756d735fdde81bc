/** The list of articles and importing. */
export const library = {
  'library.title': 'Articles',
} as const
