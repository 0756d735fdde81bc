import { symbolText } from '../office/index.ts'

/** The character that an element of a run stands for beside its text; `null` for any other element. */
export function characterOf(name: string, attributes: Readonly<Record<string, string>>): string | null {
  if (name === 'w:sym') return symbolText(attributes['w:font'] ?? '', codeOf(attributes['w:char'])) ?? ''
  if (name === 'w16se:symEx') return String.fromCodePoint(codeOf(attributes['w16se:char']))
  return characters.get(name) ?? null
}

/** What stands in a run beside text. A page break is a line break: it may stand in the middle of a sentence. */
const characters: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
])

/** A code point written in hexadecimal; a space for what is none. */
function codeOf(hex: string | undefined): number {
  const code = Number.parseInt(hex ?? '', 16)
  return code > 0 && code <= 0x10ffff ? code : 0x20
}
