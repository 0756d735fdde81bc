import { dictionaryAt, keysOf } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** ISO 32000-1, 14.8.4. */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

/** Every type of element is a standard one or stands for one, and no standard one for another (Matterhorn 02-001 to 02-004). */
export const roles: Rule = {
  clause: 'ISO 14289-1, 7.1; ISO 19005-2, 6.7.3.4',
  *broken({ structure }) {
    for (const type of structure.circular) yield { where: 'role map', detail: `${type} leads back to itself` }
    for (const type of keysOf(dictionaryAt(structure.root, 'RoleMap')))
      if (standard.has(type)) yield { where: 'role map', detail: `the standard type ${type} is mapped` }
    for (const [role, elements] of structure.ofRole)
      if (!standard.has(role)) for (const { where } of elements) yield { where, detail: `${role} is no standard type` }
  },
}
