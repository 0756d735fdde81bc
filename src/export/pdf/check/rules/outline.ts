import { dictionaryAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** A document with headings has an outline of them, and where each entry leads is there. */
export const outline: Rule = {
  clause: 'ISO 14289-1, 7.17',
  *broken({ catalog, structure }) {
    const hasHeadings = structure.elements.some(({ role }) => /^H\d?$/u.test(role))
    if (hasHeadings && dictionaryAt(dictionaryAt(catalog, 'Outlines'), 'First') === null)
      yield { where: 'catalogue', detail: 'headings, and no outline' }
  },
}
