import { nameAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

/** Every character shown can be taken out again as text: not zero, no byte order mark, none of the private use areas, whose meaning nobody knows (Matterhorn 31-027 to 31-029). */
export const toUnicode: Rule = {
  clause: 'ISO 14289-1, 7.21.7; ISO 19005-2, 6.2.11.7',
  *broken({ fonts }) {
    for (const { name, dictionary, codes, characters, isComposite } of fonts) {
      const speaksForItself = !isComposite && ['WinAnsiEncoding', 'MacRomanEncoding'].includes(nameAt(dictionary, 'Encoding') ?? '')
      if (characters === null && !speaksForItself) yield { where: name, detail: 'no ToUnicode' }
      if (characters === null) continue
      // The box of a missing glyph stands for whatever is missing: that is the rule `missing-glyph`.
      const shown = [...codes].filter((code) => !isComposite || code !== 0)
      const silent = shown.filter((code) => !characters.has(code) || /[\0\uFEFF\uFFFE]/u.test(characters.get(code) ?? ''))
      if (silent.length > 0) yield { where: name, detail: `${silent.length} glyphs that stand for no character, first ${silent[0]}` }
      const own = [...codes].filter((code) => /\p{Private_Use}/u.test(characters.get(code) ?? ''))
      if (own.length > 0) yield { where: name, detail: `${own.length} glyphs that stand for private characters, first ${own[0]}` }
    }
  },
}
