import { nameAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** On a page with annotations the Tab key follows the structure (Matterhorn 28-009). */
export const tabOrder: Rule = {
  clause: 'ISO 14289-1, 7.18.3',
  *broken({ pages }) {
    for (const { number, dictionary, annotations } of pages)
      if (annotations.length > 0 && nameAt(dictionary, 'Tabs') !== 'S')
        yield { where: `page ${number}`, detail: 'annotations, and no Tabs /S' }
  },
}
