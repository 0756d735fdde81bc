import type { Citation, Mark, Note, Text } from '#core/brief'
import type { CitationEngine } from './citation-engine.ts'
import type { CslItem } from './csl-item.ts'
import { capitalised, isDescribed } from './described-source.ts'
import { joinAlike, plainText, type StyledText } from './styled-text.ts'

interface FormattingNotes {
  readonly engine: Pick<CitationEngine, 'write'>
  readonly sources: readonly CslItem[]
  /** Only with the same engine and the same sources as at the call before. */
  readonly kept?: KeptParagraphs
}

/** A note's paragraphs, written out. */
type WrittenNote = readonly (readonly StyledText[])[]

/** Notes as they were last written, with the texts of their citations: what is the same is not put together again. */
export type KeptParagraphs = WeakMap<Note, { readonly texts: readonly (readonly StyledText[])[]; readonly written: WrittenNote }>

/** Writes all notes of a brief, which must come in reading order: a source is cited in full where it first stands and in short form after that. */
export function formatNotes(notes: readonly Note[], { engine, sources, kept = new WeakMap() }: FormattingNotes): readonly WrittenNote[] {
  const citations = notes.flatMap((note, index) => citationsOf(note).map(({ items }) => ({ note: index + 1, items })))
  const described = new Set(sources.filter(isDescribed).map(({ id }) => id))
  const texts = engine.write(citations, sources).values()
  // Taken by place, not by id, which a pasted copy may repeat.
  return notes.map((note) => {
    const own = citationsOf(note).map(() => texts.next().value ?? [])
    const before = kept.get(note)
    if (before !== undefined && before.texts.every((text, index) => text === own[index])) return before.written
    const written = writeNote(note, own, described)
    kept.set(note, { texts: own, written })
    return written
  })
}

function citationsOf(note: Note): readonly Citation[] {
  return note.paragraphs.flatMap((paragraph) => paragraph.filter((part) => part.kind === 'citation'))
}

function writeNote(note: Note, texts: readonly (readonly StyledText[])[], described: ReadonlySet<string>): WrittenNote {
  const left = texts.values()
  const next = (citation: Citation): readonly StyledText[] => {
    const text = left.next().value ?? []
    const [first] = citation.items
    return first !== undefined && first.prefix === '' && described.has(first.article) ? capitalised(text) : text
  }
  return note.paragraphs.map((paragraph) => writeParagraph(paragraph, next))
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
