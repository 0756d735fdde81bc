import type { Article } from '#core/article'
import { type Brief, notesInOrder } from '#core/brief'
import { type CitationEngine, cslItem, formatNotes, missingItem } from '#core/citations'
import type { PrintWords } from './print-words.ts'
import type { Fact, Printable, PrintNote } from './printable.ts'
import { blockPrinter } from './print-blocks.ts'
import { printSection } from './print-section.ts'
import { quotationMarks } from './quotation-marks.ts'

export interface Resolving {
  readonly brief: Brief
  /** Those the brief cites. A citation of one that is not among them says so in its note. */
  readonly articles: readonly Article[]
  readonly engine: CitationEngine
  readonly words: PrintWords
}

/** A brief as it will be read: notes numbered in reading order and written out, quotation marks drawn, values named. A section with nothing in it is left out; that it is empty is a finding's to say. */
export function resolveBrief({ brief, articles, engine, words }: Resolving): Printable {
  // Its notes are numbered as it goes, so the fields below are filled in reading order.
  const printer = blockPrinter({ marks: quotationMarks(brief.language), words })
  return {
    language: brief.language,
    title: brief.title,
    marking: brief.marking,
    from: fact(words.from, brief.from),
    to: fact(words.to, brief.to),
    date: fact(words.date, brief.date),
    reference: fact(words.reference, brief.reference),
    summary: printer.blocks(brief.summary),
    sections: brief.sections.map((section) => printSection(section, printer, words)).filter((section) => section.blocks.length > 0),
    notes: resolveNotes({ brief, articles, engine, words }),
    words: words.document,
  }
}

function fact(label: string, value: string | null): Fact | null {
  return value === null ? null : { label, value }
}

/** The notes alone, for an editor that shows them while the brief is being written. */
export function resolveNotes({ brief, articles, engine, words }: Resolving): readonly PrintNote[] {
  const notes = notesInOrder(brief).map(({ note }) => note)
  const cited = new Set(
    notes.flatMap((note) =>
      note.paragraphs.flat().flatMap((part) => (part.kind === 'citation' ? part.items.map((item) => item.article) : [])),
    ),
  )
  const known = new Map(articles.map((article) => [article.id, article]))
  const sources = [...cited].map((id) => {
    const article = known.get(id)
    return article === undefined ? missingItem(id, words.citations) : cslItem(article, words.citations)
  })
  const written = formatNotes(notes, { engine, sources })
  return notes.map((note, index) => ({ id: note.id, number: index + 1, paragraphs: written[index] ?? [] }))
}
