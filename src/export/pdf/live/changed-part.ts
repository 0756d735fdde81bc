import type { DocumentSource } from '../source/document-source.ts'
import type { Piece } from '../source/piece.ts'
import type { LaidPiece, WholeLayout } from './whole-layout.ts'

/** Pieces in a row that show the pages on which something changed. */
export interface ChangedPart {
  /** The page that they begin. */
  readonly first: number
  readonly notesBefore: number
  readonly codes: readonly string[]
  /** What the contents name of the pages behind; empty where they are not among the pieces. */
  readonly headingsBehind: readonly HeadingBehind[]
  /** Whether they go to the end of the document. Where not, the last page is not to be shown: what follows is missing there. */
  readonly isEnd: boolean
  /** The ids of the pieces in it that have changed. */
  readonly changed: ReadonlySet<string>
}

/** The code of a heading, and on which page it was. */
export interface HeadingBehind {
  readonly page: number
  readonly code: string
}

/** More than this is not worth it. */
const mostPages = 12
/** Behind the last change: the page that is seen with it. */
const pagesBehind = 1

/**
 * What is to be laid out so that the pages are seen on which the document differs from how it was laid out whole: from the nearest page before the change that begins with a piece, so that nothing which came before has a say in it, to a few pages behind.
 * `null` where all pages must be laid out: much has changed, or what stands on every page.
 */
export function changedPart(before: WholeLayout, { start, pieces }: Pick<DocumentSource, 'start' | 'pieces'>): ChangedPart | null {
  if (before.start !== start) return null
  const from = pieces.findIndex(({ code }, index) => code !== before.pieces[index]?.code)
  if (from === -1) return null
  const first = before.pieces.slice(0, from).findLastIndex(({ beginsPage }) => beginsPage)
  const opening = before.pieces[first]
  if (opening === undefined) return null
  const known = new Map(before.pieces.flatMap((piece) => (piece.id === null ? [] : [[piece.id, piece] as const])))
  const pages = pagesOf(pieces, first, opening.page, known)
  const changedPage = pages[from - first] ?? opening.page
  const lastChanged = pages[lastChange(before, pieces) - first] ?? changedPage
  const lastPage = Math.max(changedPage, lastChanged) + pagesBehind
  if (lastPage - opening.page > mostPages) return null
  const behind = pages.findIndex((page) => page > lastPage)
  const end = behind === -1 ? pieces.length : first + behind
  const taken = pieces.slice(first, end)
  const hasContents = taken.some(({ isContents }) => isContents === true)
  return {
    first: opening.page,
    notesBefore: pieces.slice(0, first).reduce((sum, { notes }) => sum + notes.length, 0),
    codes: taken.map((piece, index) => laidCode(piece, first + index < from ? before.pieces[first + index] : known.get(piece.id ?? ''))),
    headingsBehind: hasContents
      ? pieces
          .slice(end)
          .flatMap(({ headings = [] }, index) => headings.map((code) => ({ page: pages[end - first + index] ?? lastPage, code })))
      : [],
    isEnd: behind === -1,
    changed: new Set(taken.flatMap(({ id, code }) => (id !== undefined && !isAlike(known.get(id)?.code, code) ? [id] : []))),
  }
}

/** On which page each piece from `first` on began; a new one, on that of the piece before. */
function pagesOf(pieces: readonly Piece[], first: number, firstPage: number, known: ReadonlyMap<string, LaidPiece>): readonly number[] {
  let page = firstPage
  return pieces.slice(first).map(({ id }) => {
    page = Math.max(page, known.get(id ?? '')?.page ?? page)
    return page
  })
}

/** The last piece that is not as it was, counted from the end. One of which nothing but the numbers of its notes changed is as it was: a new note would else change all behind it. */
function lastChange(before: WholeLayout, pieces: readonly Piece[]): number {
  const shift = before.pieces.length - pieces.length
  return pieces.findLastIndex(({ code }, index) => !isAlike(before.pieces[index + shift]?.code, code))
}

function isAlike(before: string | undefined, now: string): boolean {
  return before === now || (before !== undefined && withoutNumbers(before) === withoutNumbers(now))
}

function withoutNumbers(code: string): string {
  return code.replaceAll(/(?<=mark\("[a-z-]+"|row-end\(stretched)(?:, \d+)+|(?<=mark\("reference", \d+\);note\()\d+/gu, '')
}

/** A piece that is as it was keeps what was done for its notes. */
function laidCode({ code }: Piece, before: LaidPiece | undefined): string {
  return before?.code === code ? before.laidCode : code
}
