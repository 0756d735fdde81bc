import type { Rule } from '../rule.ts'

/** No text shows the glyph of a character that the font has not (Matterhorn 31-030). */
export const missingGlyph: Rule = {
  clause: 'ISO 14289-1, 7.21.8; ISO 19005-2, 6.2.11.8',
  *broken({ fonts }) {
    for (const { name, codes, isComposite } of fonts)
      if (isComposite && codes.has(0)) yield { where: name, detail: 'shows .notdef, the box of a missing glyph' }
  },
}
