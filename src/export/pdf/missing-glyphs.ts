import type { Printable } from '#core/printable'
import type { AddedFont } from './typesetter/added-font.ts'
import { bundledFonts } from './typesetter/fonts.ts'
import { charactersOfFont } from './typesetter/characters-of-font.ts'

/** What leaves nothing on the page. */
const invisible = /^[\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}\p{Surrogate}]$/u

const beyondAscii = /[^\n -~]/u

let known: Ranges | null = null

/** The characters of a brief that no font has, of the bundled ones and those added, each once, in the order in which they stand: the page would show a box for them. */
export function missingGlyphs(printable: Printable, added: readonly AddedFont[] = []): readonly string[] {
  const ranges = added.flatMap(({ bytes }) => charactersOfFont(bytes))
  const missing = new Set<string>()
  for (const text of textsIn({ ...printable, comments: [] })) {
    if (!beyondAscii.test(text)) continue
    for (const character of text) if (!invisible.test(character) && !hasGlyph(character, ranges)) missing.add(character)
  }
  return [...missing]
}

type Ranges = ReturnType<typeof charactersOfFont>

function hasGlyph(character: string, added: Ranges): boolean {
  known ??= bundledFonts().flatMap(charactersOfFont)
  const code = character.codePointAt(0) ?? 0
  const isWithin = ([first, last]: Ranges[number]) => code >= first && code <= last
  return code < 0x7f || known.some(isWithin) || added.some(isWithin)
}

/** All text within a value, at any depth. */
function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner)
}
