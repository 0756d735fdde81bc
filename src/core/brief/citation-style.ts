import * as v from 'valibot'
import { record } from '#core/schema'

/**
 * The citation styles that we ship, by name; the first is that of a brief which names none. Each is the CSL file of its name, but `chicago-notes` and `chicago-fullnote`, which are the full notes of their edition without the list of sources. Chicago’s 17th edition stays for briefs that name it.
 * What each is called stands in the catalogue: `citationStyle.NAME`.
 */
export const citationStyles = [
  'chicago-notes-bibliography',
  'chicago-notes',
  'chicago-shortened-notes-bibliography',
  'modern-humanities-research-association',
  'oscola',
  'apa',
  'iso690-author-date-en',
  'iso690-note-fr',
  'chicago-fullnote-bibliography',
  'chicago-fullnote',
  'chicago-note-bibliography',
] as const

/** Far above any style there is: the largest of the CSL project has some 200,000. In UTF-16 code units. */
export const longestStyle = 500_000

/** A CSL style that the user added: the `id` and `title` that it gives itself, and its whole text, so that a brief that uses it can be written anywhere. */
export const addedStyleSchema = record({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  csl: v.pipe(v.string(), v.minLength(1), v.maxLength(longestStyle)),
})

/** How a brief’s citations are written: by a style that we ship, or by one that was added. */
export const citationStyleSchema = v.union([v.picklist(citationStyles), addedStyleSchema])

export type CitationStyleName = (typeof citationStyles)[number]
export type AddedStyle = v.InferOutput<typeof addedStyleSchema>
export type CitationStyleChoice = v.InferOutput<typeof citationStyleSchema>

/** A style in one line of text, for where only text can be kept: its name, or an added one as JSON. */
export function citationStyleText(style: CitationStyleChoice): string {
  return typeof style === 'string' ? style : JSON.stringify({ id: style.id, title: style.title, csl: style.csl })
}

const textSchema = v.union([v.picklist(citationStyles), v.pipe(v.string(), v.parseJson(), addedStyleSchema)])

/** The style that such a text names; `null` where it names none. */
export function citationStyleOfText(text: unknown): CitationStyleChoice | null {
  if (text === last.text) return last.style
  const parsed = v.safeParse(textSchema, text)
  last = { text, style: parsed.success ? parsed.output : null }
  return last.style
}

/** What was read last: an open brief’s style is asked for at every keystroke, and an added one is long. */
let last: { readonly text: unknown; readonly style: CitationStyleChoice | null } = { text: null, style: null }
