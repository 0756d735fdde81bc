import { textAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** A figure says in words what it shows (Matterhorn 13-004). */
export const figureText: Rule = {
  clause: 'ISO 14289-1, 7.3',
  *broken({ structure }) {
    for (const role of ['Figure', 'Formula'])
      for (const { dictionary, where } of structure.ofRole.get(role) ?? [])
        if (!hasWords(textAt(dictionary, 'Alt')) && !hasWords(textAt(dictionary, 'ActualText')))
          yield { where, detail: 'no alternative text' }
  },
}

function hasWords(text: string | null): boolean {
  return text !== null && text.trim() !== ''
}
