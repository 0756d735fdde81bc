import { nameAt } from '../../pdf-objects.ts'
import { programOf } from '../reading/fonts.ts'
import type { Rule } from '../rule.ts'

/** Every font that shows something is in the file (Matterhorn 31-009). */
export const fontsEmbedded: Rule = {
  clause: 'ISO 14289-1, 7.21.4.1; ISO 19005-2, 6.2.11.4.1',
  *broken({ fonts }) {
    for (const font of fonts) {
      const isDrawn = nameAt(font.dictionary, 'Subtype') === 'Type3'
      if (!isDrawn && programOf(font) === null) yield { where: font.name, detail: 'not embedded' }
    }
  },
}
