import * as v from 'valibot'
import type { Reference } from '#core/article'
import { decodeText } from '../detect/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { type BibtexEntry, bibtexEntries } from './bibtex-entries.ts'
import { type BibtexLibrary, loadBibtex } from './bibtex-library.ts'
import { cslItemSchema, cslReference } from './csl-reference.ts'
import { printedName } from './printed-name.ts'
import { referencesRead } from './references-read.ts'

/** Reads BibTeX and BibLaTeX. Entries that are broken are passed over; a file of nothing else is damaged. */
export async function readBibtex({ bytes, charset }: Source): Promise<ReadResult> {
  const decoded = decodeText(bytes, charset)
  if (!decoded.ok) return decoded
  const library = await loadBibtex()
  const entries = bibtexEntries(library, decoded.text)
  if (entries === null) return { ok: false, problem: { kind: 'damaged-file', part: null } }
  return referencesRead(bibtexReferences(library, entries))
}

/** All in one call where that goes well: the library looks at everything anew with each. */
function bibtexReferences(library: BibtexLibrary, entries: readonly BibtexEntry[]): readonly (Reference | null)[] {
  const parted = entries.map((entry) => withoutAuthors(entry))
  const items = library.toCsl(parted.flatMap(({ toConvert }) => toConvert))
  if (items === null) return entries.length === 1 ? [null] : entries.flatMap((entry) => bibtexReferences(library, [entry]))
  let from = 0
  return parted.map(({ authors, toConvert }) => {
    const [item, ...names] = items.slice(from, from + toConvert.length)
    from += toConvert.length
    return referenceFrom(item, names, authors)
  })
}

/** The library takes every author for a person and splits “Jane Roe in Paris” into names; so each author goes through it as the title of an entry, which only resolves its LaTeX. */
function withoutAuthors({ type, label, properties }: BibtexEntry): {
  readonly authors: readonly string[]
  readonly toConvert: readonly unknown[]
} {
  const { author, ...others } = properties
  const authors = authorsIn(String(author ?? ''))
  const asTitles = authors.map((name) => ({ type: 'misc', label: 'author', properties: { title: name } }))
  return { authors, toConvert: [{ type, label, properties: others }, ...asTitles] }
}

function referenceFrom(item: unknown, names: readonly unknown[], authors: readonly string[]): Reference | null {
  const parsed = v.safeParse(cslItemSchema, item)
  const printed = v.safeParse(titlesSchema, names)
  if (!parsed.success) return null
  const titles = printed.success ? printed.output.map(({ title }) => title) : []
  return cslReference(
    parsed.output,
    titles.map((title, index) => (isWhole(authors[index] ?? '') ? title : printedName(title))),
  )
}

const titlesSchema = v.array(v.object({ title: v.string() }))

/** “{Department of State, Velmora}”: braces keep a name in one piece. */
function isWhole(author: string): boolean {
  return /^\{[^{}]*\}$/.test(author)
}

/** The authors of a field, parted by “and” outside braces. */
function authorsIn(field: string): readonly string[] {
  const authors: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: mark, index } of field.matchAll(/[{}]|\s+and\s+/gi)) {
    if (mark === '{') depth += 1
    else if (mark === '}') depth -= 1
    else if (depth === 0) {
      authors.push(field.slice(from, index))
      from = index + mark.length
    }
  }
  return [...authors, field.slice(from)].map((author) => author.trim()).filter((author) => author !== '')
}
