import { dictionariesAt, nameAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** The head of a row or column says which of them it is the head of (Matterhorn 15-003). */
export const tableScope: Rule = {
  clause: 'ISO 14289-1, 7.5',
  *broken({ structure }) {
    for (const { dictionary, where } of structure.ofRole.get('TH') ?? []) {
      const scopes = dictionariesAt(dictionary, 'A').map((attributes) => nameAt(attributes, 'Scope'))
      if (!scopes.some((scope) => ['Row', 'Column', 'Both'].includes(scope ?? ''))) yield { where, detail: 'no Scope' }
    }
  },
}
