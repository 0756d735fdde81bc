import type { ArticleId } from '#core/article'
import { actorsOf, type Brief, notesInOrder, plainWords } from '#core/brief'
import type { CitedArticle } from '#core/citations'
import { claimContext } from './claim-context.ts'
import { printedComments } from './printed-comments.ts'
import { blockPrinter } from './print-blocks.ts'
import { type PrintChoices, type Fact, type Printable, type PrintNote, isSameLanguage, quotationMarks } from '#core/printable'
import { printSection } from './print-section.ts'
import { printSources } from './print-sources.ts'
import { printContents } from './print-contents.ts'
import type { Resolving, ResolvingBrief } from './resolving.ts'
import { withoutHeadingGaps } from './without-heading-gaps.ts'
import { writeNotes } from './write-notes.ts'

/** A brief as it will be read: notes numbered in reading order and written out, quotation marks drawn, values named. A section with nothing in it is left out; that it is empty is a finding's to say. */
export function resolveBrief({ choices, ...resolving }: ResolvingBrief): Printable {
  const { brief, articles, words } = resolving
  // Its notes are numbered as it goes, so the fields below are filled in reading order.
  const printer = blockPrinter({
    marks: quotationMarks(brief.language),
    contrary: words.contrary,
    notes: choices.notes,
    comments: choices.comments,
    languageOf: pickLanguages(brief, articles),
  })
  const claims = claimContext(brief, articles, words)
  const text: Pick<Printable, 'summary' | 'sections' | 'notes'> = {
    ...withoutHeadingGaps({
      summary: printer.blocks(brief.summary),
      sections: brief.sections
        .map((section) => printSection(section, { printer, words, claims, claimsTable: choices.claimsTable }))
        .filter((section) => section.blocks.length > 0),
    }),
    notes: choices.notes ? printNotes(resolving, choices) : [],
  }
  const sources = choices.sources ? printSources(resolving) : []
  return {
    brief: brief.id,
    language: brief.language,
    title: brief.title,
    marking: choices.marking ? brief.marking : null,
    from: fact(words.from, brief.from),
    to: fact(words.to, brief.to),
    date: fact(words.date, brief.date),
    reference: fact(words.reference, brief.reference),
    keywords: keywordsOf(brief),
    contents: choices.contents ? printContents(text.sections, sources, words.document.sources) : [],
    ...text,
    sources,
    comments: choices.comments ? printedComments(brief, text) : [],
    words: words.document,
  }
}

/** The notes alone. */
export function resolveNotes({ brief, ...resolving }: Resolving): readonly PrintNote[] {
  return writeNotes(
    notesInOrder(brief).map(({ note }) => note),
    resolving,
  )
}

function printNotes(resolving: Resolving, { comments }: PrintChoices): readonly PrintNote[] {
  const written = resolveNotes(resolving)
  if (!comments) return written
  const notes = notesInOrder(resolving.brief)
  return written.map((printed, index) => {
    const threads = (notes[index]?.note.paragraphs ?? [])
      .flat()
      .flatMap((part) => (part.kind === 'text' ? part.marks : []))
      .flatMap((mark) => (mark.kind === 'comment' ? [mark.thread] : []))
    return threads.length === 0 ? printed : { ...printed, comments: [...new Set(threads)] }
  })
}

/** By pick: the language of its article, where it is known and not the brief's. */
function pickLanguages(brief: Brief, articles: readonly CitedArticle[]): (pick: string) => string | null {
  const languages = new Map<ArticleId, string | null>(articles.map(({ id, metadata }) => [id, metadata.language]))
  const picks = new Map<string, string | null>(brief.picks.map(({ id, article }) => [id, languages.get(article) ?? null]))
  return (pick) => {
    const language = picks.get(pick) ?? null
    return language === null || isSameLanguage(language, brief.language) ? null : language
  }
}

/** Whom a brief is about: what a search of a registry should find it by. */
function keywordsOf(brief: Brief): readonly string[] {
  return [...new Set(actorsOf(brief).map(({ name }) => plainWords(name).replaceAll(/\s+/gu, ' ').trim()))].filter((name) => name !== '')
}

function fact(label: string, value: string | null): Fact | null {
  return value === null ? null : { label, value }
}
