import { textAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** Each note has an identifier of its own (Matterhorn 19-003, 19-004). */
export const noteIds: Rule = {
  clause: 'ISO 14289-1, 7.9',
  *broken({ structure }) {
    const seen = new Set<string>()
    for (const { role, dictionary, where } of structure.elements) {
      const id = textAt(dictionary, 'ID')
      if (role === 'Note' && (id === null || id === '')) yield { where, detail: 'a note without an ID' }
      if (id !== null && seen.has(id)) yield { where, detail: `the ID “${id}” a second time` }
      if (id !== null) seen.add(id)
    }
  },
}
