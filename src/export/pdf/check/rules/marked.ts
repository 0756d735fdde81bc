import { dictionaryAt, flagAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** The file says that it is tagged, without doubts, and has a structure (Matterhorn 06-001, 07-…; ISO 19005-2, 6.7.2.2, 6.7.3.3). */
export const marked: Rule = {
  clause: 'ISO 14289-1, 6.2, 7.1; ISO 19005-2, 6.7',
  *broken({ catalog, structure }) {
    const mark = dictionaryAt(catalog, 'MarkInfo')
    if (flagAt(mark, 'Marked') !== true) yield { where: 'catalogue', detail: 'MarkInfo is not Marked' }
    if (flagAt(mark, 'Suspects') === true) yield { where: 'catalogue', detail: 'MarkInfo has Suspects' }
    if (structure.elements.length === 0) yield { where: 'catalogue', detail: 'no structure' }
  },
}
