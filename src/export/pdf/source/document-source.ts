import type { Printable } from '#core/printable'
import { type Design, inLettersOf } from '../design.ts'
import { blockPieces } from './block-pieces.ts'
import { claimsPieces } from './claims-piece.ts'
import { hyphenates, pageCode, type PartOfPages } from './page-code.ts'
import { joinedToNext, type Piece } from './piece.ts'
import { placeCode } from './place-code.ts'
import { block, textsCode } from './run-code.ts'
import { titlePieces } from './title-pieces.ts'
import { languageArguments, typstString } from './typst-text.ts'

/** A brief as Typst reads it: what comes before all pieces, and the pieces in their order. */
export interface DocumentSource {
  readonly start: string
  /** What comes before pieces that are laid out without those before and behind them. */
  readonly startOfPart: (part: PartOfPages) => string
  readonly pieces: readonly Piece[]
}

export function documentSource(printable: Printable, design: Design): DocumentSource {
  const { words, contents, summary, sections, sources } = printable
  const notes = new Map(printable.notes.map((note) => [note.number, note]))
  const summed = summary.flatMap((one) => blockPieces(one, notes))
  const pieces = joinedToNext([
    ...titlePieces(printable),
    ...(summed.length === 0 ? [] : [bare(`summary-heading(text(${typstString(words.summary)}))`), ...summed, bare('summary-end()')]),
    ...(contents.length === 0 ? [] : [{ ...bare(`contents(text(${typstString(words.contents)}))`), isContents: true }]),
    ...sections.flatMap(({ id, title, claims, blocks }) => [
      { id, ...heading([placeCode(id)], title) },
      ...claimsPieces(claims, words.claims),
      ...blocks.flatMap((one) => blockPieces(one, notes)),
    ]),
    ...(sources.length === 0 ? [] : [{ id: sourcesId, ...heading([`mark("list", ${typstString(sourcesId)})`], words.sources) }]),
    ...sources.map(({ runs, language }, index) => bare(sourceCode(textsCode(runs), language, isKept(index, sources.length)))),
  ])
  const looks = inLettersOf(printable.language, design)
  return {
    start: pageCode(printable, looks, null),
    startOfPart: (part) => pageCode(printable, looks, part),
    pieces: hyphenates(printable)
      ? pieces
      : pieces.map((piece) => ({
          ...piece,
          code: unhyphenated(piece.code),
          ...(piece.headings !== undefined && { headings: piece.headings.map(unhyphenated) }),
        })),
  }
}

function unhyphenated(code: string): string {
  return code.replaceAll('\u00AD', '')
}

/** What the list of sources is marked with. */
const sourcesId = 'sources'

/** The last sources stand together, so that no page has one line of them alone. */
function isKept(index: number, sources: number): boolean {
  return index >= sources - 3 && index < sources - 1
}

function sourceCode(text: string, language: string | undefined, isKept: boolean): string {
  const entry = `${isKept ? 'kept-' : ''}source-entry(${text})`
  return language === undefined ? entry : `{set text(${languageArguments(language).join(', ')});${entry}}`
}

function heading(before: readonly string[], title: string): Piece {
  const code = `heading(level: 1, text(${typstString(title)}))`
  return { code: block([...before, code]), notes: [], leads: true, headings: [code] }
}

/** A piece without notes. */
function bare(code: string): Piece {
  return { code, notes: [] }
}
