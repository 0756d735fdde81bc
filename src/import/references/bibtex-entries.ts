import * as v from 'valibot'
import type { BibtexLibrary } from './bibtex-library.ts'

/** An entry as it stands in the file: fields in LaTeX, abbreviations (`@string`) resolved. */
export type BibtexEntry = v.InferOutput<typeof entrySchema>[number]

/** The entries of a file: of the whole, else, where something in it is broken, of each that can be read alone; `null` where none can. */
export function bibtexEntries(library: BibtexLibrary, text: string): readonly BibtexEntry[] | null {
  const blocks = blocksIn(text)
  const bearable = blocks.filter((block) => isBearable(block))
  const whole = attempt(library, bearable.join('\n'))
  if (whole !== null) return whole.length === 0 && bearable.length < blocks.length ? null : whole
  const strings = bearable.filter((block) => /^@string\b/i.test(block) && attempt(library, block) !== null).join('\n')
  const alone = bearable
    .filter((block) => !/^@(?:string|preamble|comment)\b/i.test(block))
    .flatMap((block) => attempt(library, `${strings}\n${block}`) ?? [])
  return alone.length === 0 ? null : alone
}

/** Each entry, from its “@” at the beginning of a line to the next. */
function blocksIn(text: string): readonly string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/^[ \t]*(?=@[a-z]+\s*[{(])/im)
    .filter((block) => block.startsWith('@'))
}

/** The parser recurses into braces, and resolves what follows an entry as part of it. */
function isBearable(block: string): boolean {
  if (block.length > longestEntry) return false
  let depth = 0
  for (const { 0: brace } of block.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1
    if (depth > deepestBraces) return false
  }
  return true
}

/** UTF-16 units: an abstract has two thousand. */
const longestEntry = 200_000
const deepestBraces = 50

const entrySchema = v.array(
  v.object({ type: v.string(), label: v.string(), properties: v.record(v.string(), v.union([v.string(), v.number()])) }),
)

function attempt(library: BibtexLibrary, text: string): readonly BibtexEntry[] | null {
  try {
    const parsed = v.safeParse(entrySchema, library.parse(text))
    return parsed.success ? parsed.output : null
  } catch (error) {
    // Its own syntax errors are plain errors, like any other.
    if (error instanceof Error) return null
    throw error
  }
}
