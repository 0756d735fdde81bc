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
  return referencesRead(entries.map((entry) => bibtexReference(library, entry)))
}

/** The library takes every author for a person and splits “Jane Roe in Paris” into names, so authors are taken from the entry itself. */
function bibtexReference(library: BibtexLibrary, { type, label, properties }: BibtexEntry): Reference | null {
  const { author, ...others } = properties
  const authors = authorsIn(String(author ?? ''))
  const [item, ...names] = library.toCsl([
    { type, label, properties: others },
    ...authors.map((name) => ({ type: 'misc', label: 'author', properties: { title: name } })),
  ])
  const parsed = v.safeParse(cslItemSchema, item)
  if (!parsed.success) return null
  const printed = v.safeParse(v.array(v.object({ title: v.string() })), names)
  const bylines = printed.success ? printed.output.map(({ title }, index) => (isWhole(authors[index] ?? '') ? title : printedName(title))) : []
  return cslReference(parsed.output, bylines)
}

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
