import { textAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** RFC 3066, which ISO 32000-1 asks for, in the form that later tags kept. */
const tag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u

/** The document says its language, and every language named in it is one (Matterhorn 11-001 to 11-006). */
export const language: Rule = {
  clause: 'ISO 14289-1, 7.2; ISO 19005-2, 6.7.4',
  *broken({ catalog, structure, pages }) {
    const own = textAt(catalog, 'Lang')
    if (own === null || !tag.test(own)) yield { where: 'catalogue', detail: own === null ? 'no Lang' : `“${own}” is no language` }
    for (const { dictionary, where } of structure.elements) {
      const said = textAt(dictionary, 'Lang')
      if (said !== null && !tag.test(said)) yield { where, detail: `“${said}” is no language` }
    }
    for (const { number, content } of pages)
      for (const said of content.languages) if (!tag.test(said)) yield { where: `page ${number}`, detail: `“${said}” is no language` }
  },
}
