import { nameAt, textAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** A link says in words where it leads (Matterhorn 28-012). */
export const linkContents: Rule = {
  clause: 'ISO 14289-1, 7.18.5',
  *broken({ pages }) {
    for (const { number, annotations } of pages)
      for (const annotation of annotations)
        if (nameAt(annotation, 'Subtype') === 'Link' && (textAt(annotation, 'Contents') ?? '').trim() === '')
          yield { where: `page ${number}`, detail: 'a link without Contents' }
  },
}
