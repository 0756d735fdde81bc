import { nameAt, valueAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** A composite font is encoded by a map that is known or in the file, and one of TrueType says which glyph a code is (Matterhorn 31-005, 31-006). */
export const fontKinds: Rule = {
  clause: 'ISO 14289-1, 7.21.3; ISO 19005-2, 6.2.11.3',
  *broken({ fonts }) {
    for (const { name, dictionary, inner, isComposite } of fonts) {
      if (!isComposite) continue
      if (valueAt(dictionary, 'Encoding') === null) yield { where: name, detail: 'no Encoding' }
      if (nameAt(inner, 'Subtype') === 'CIDFontType2' && valueAt(inner, 'CIDToGIDMap') === null)
        yield { where: name, detail: 'no CIDToGIDMap' }
    }
  },
}
