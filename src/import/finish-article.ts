import { countWords, type Metadata, type Paragraph, type Receipt } from '#core/article'
import { cleanCharacters } from './clean-characters.ts'
import type { ReadResult } from './read-result.ts'

/** What a reader has found, before characters that no document may hold are taken out. */
export interface Found {
  readonly reader: Receipt['reader']
  readonly encoding: string | null
  readonly metadata: Metadata
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: Receipt['dropped']
  readonly warnings: Receipt['warnings']
  /** Words the file says it has; `null` where it says nothing. */
  readonly wordsStated?: number | null
  readonly traces?: Receipt['traces']
  readonly suggestions?: Receipt['suggestions']
}

/** Makes the article and its receipt. Paragraphs of white space alone are no paragraphs; an article without any is `empty`. */
export function finishArticle(found: Found): ReadResult {
  const paragraphs = found.paragraphs
    .map((paragraph) => ({ ...paragraph, text: cleanCharacters(paragraph.text).trim() }))
    .filter(({ text }) => visible.test(text))
  if (paragraphs.length === 0) return { ok: false, problem: { kind: 'empty' } }
  const warnings = [...found.warnings]
  if (found.paragraphs.some(({ text }) => cleanCharacters(text) !== text)) warnings.push('receipt.warning.control-characters')
  if (paragraphs.some(({ text }) => text.includes('\uFFFD'))) warnings.push('receipt.warning.damaged-characters')
  const wordsFound = paragraphs.reduce((words, { text }) => words + countWords(text), 0)
  return {
    ok: true,
    articles: [
      {
        metadata: cleanMetadata(found.metadata),
        paragraphs,
        receipt: {
          reader: found.reader,
          encoding: found.encoding,
          wordsFound,
          wordsStated: found.wordsStated ?? null,
          announced: null,
          found: 1,
          gaps: [],
          traces: found.traces ?? [],
          suggestions: found.suggestions ?? [],
          dropped: found.dropped.map((part) => ({ ...part, sample: cleanCharacters(part.sample) })),
          warnings,
        },
      },
    ],
  }
}

/** Anything but white space and characters of no width. */
const visible = /[^\s\u200B-\u200F\u2060\uFEFF\u00AD]/

/** The fields that a person reads, without what no document may hold; one that is white space alone becomes `null`. */
export function cleanMetadata(metadata: Metadata): Metadata {
  return {
    ...metadata,
    title: cleanField(metadata.title),
    byline: cleanField(metadata.byline),
    outlet: cleanField(metadata.outlet),
    place: cleanField(metadata.place),
    section: cleanField(metadata.section),
    rights: cleanField(metadata.rights),
    edition: cleanField(metadata.edition),
    pages: cleanField(metadata.pages),
    correction: cleanField(metadata.correction),
  }
}

function cleanField(value: string | null): string | null {
  const text = value === null ? '' : cleanCharacters(value).replaceAll(/\s+/g, ' ').trim()
  return visible.test(text) ? text : null
}
