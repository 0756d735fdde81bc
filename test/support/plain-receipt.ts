import type { Receipt } from '#core/article'

/** The receipt of an article of no words, read from a text file of which there is nothing to say. */
export const plainReceipt: Receipt = {
  reader: 'text',
  encoding: 'utf-8',
  wordsFound: 0,
  wordsStated: null,
  announced: null,
  found: 1,
  gaps: [],
  traces: [],
  suggestions: [],
  dropped: [],
  warnings: [],
}
