import type { Citation, Mark, Note, Text } from '#core/brief'
import type { CitationEngine } from './citation-engine.ts'
import type { CslItem } from './csl-item.ts'
import { joinAlike, plainText, type StyledText } from './styled-text.ts'

/** A note's paragraphs, written out. */
type WrittenNote = readonly (readonly StyledText[])[]

/** Writes all notes of a brief, which must come in reading order: a source is cited in full where it first stands and in short form after that. */
export function formatNotes(
  notes: readonly Note[],
  { engine, sources }: { readonly engine: CitationEngine; readonly sources: readonly CslItem[] },
): readonly WrittenNote[] {
  const citations = notes.flatMap((note, index) =>
    note.paragraphs.flat().flatMap((part) => (part.kind === 'citation' ? [{ note: index + 1, items: part.items }] : [])),
  )
  const described = new Set(
    sources.filter((source) => source.custom !== undefined && source.author === undefined).map((source) => source.id),
  )
  const texts = engine.write(citations, sources).values()
  // Taken by place, not by id, which a pasted copy may repeat.
  const next = (citation: Citation): readonly StyledText[] => {
    const text = texts.next().value ?? []
    const [first] = citation.items
    return first !== undefined && first.prefix === '' && described.has(first.article) ? capitalised(text) : text
  }
  return notes.map((note) => note.paragraphs.map((paragraph) => writeParagraph(paragraph, next)))
}

function writeParagraph(parts: readonly (Text | Citation)[], write: (citation: Citation) => readonly StyledText[]): readonly StyledText[] {
  return joinAlike(
    parts.flatMap((part, index) => {
      if (part.kind === 'text') return [styledText(part)]
      const citation = write(part)
      const next = parts[index + 1]
      if (next === undefined) return citation
      if (next.kind === 'citation') return [...citation, plainText(' ')]
      return sentenceGoesOn.test(next.text) ? withoutFullStop(citation) : citation
    }),
  )
}

/** A description such as “untitled article” is lower case within a citation and starts one with a capital. */
function capitalised([first, ...others]: readonly StyledText[]): readonly StyledText[] {
  return first === undefined ? [] : [{ ...first, text: first.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...others]
}

/** A style ends every citation as a sentence. Where the author's own goes on behind it (“; see also”, “, which adds”, “reports otherwise”), the full stop must go. */
const sentenceGoesOn = /^(?:\s*[.,;:!?)\]–—]|\s+[\p{Ll}(])/u
const fullStop = /(?<!\b\p{L}\.\p{L})\.(?=[”’"'»]?$)/u

function withoutFullStop(citation: readonly StyledText[]): readonly StyledText[] {
  const last = citation.at(-1)
  if (last === undefined) return citation
  return [...citation.slice(0, -1), { ...last, text: last.text.replace(fullStop, '') }]
}

/** A text of the brief as it will look. */
export function styledText({ text, marks }: Text): StyledText {
  const has = (kind: Mark['kind']) => marks.some((mark) => mark.kind === kind)
  const link = marks.find((mark) => mark.kind === 'link')
  return {
    ...plainText(text),
    bold: has('bold'),
    italic: has('italic'),
    underline: has('underline'),
    superscript: has('superscript'),
    link: link?.href ?? null,
  }
}
