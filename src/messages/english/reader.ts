/** Reading an article and picking from it. */
export const reader = {
  'reader.title': 'Reader',
} as const
