import type { SetParagraph } from './set-paragraph.ts'

interface Paper {
  /** For text and notes, in twips. */
  readonly room: number
  /** Of a note, without the rule above the first. */
  readonly noteHeight: (note: number) => number
}

/** What stays on one page: lines with the distances around them. */
interface Piece {
  readonly before: number
  readonly height: number
  readonly after: number
  readonly notes: readonly number[]
  readonly isListed: boolean
}

/** The rule above the notes of a page, with its distances. */
const ruleOfNotes = 60

/** The page on which each listed paragraph begins, from 1. As Word breaks pages: never one line of a paragraph alone at an end of a page, headings with what follows, notes under their line. */
export function pagesOf(paragraphs: readonly SetParagraph[], { room, noteHeight }: Paper): readonly number[] {
  const pages: number[] = []
  let page = 1
  let used = 0
  /** Of two distances that meet, the larger counts. */
  let lastAfter = 0
  let hasNotes = false
  const heightOfNotes = (notes: readonly number[]) =>
    notes.reduce((sum, note) => sum + noteHeight(note), notes.length > 0 && !hasNotes ? ruleOfNotes : 0)
  const place = ({ before, height, after, notes, isListed }: Piece) => {
    used += (used === 0 ? 0 : Math.max(0, before - lastAfter)) + height + heightOfNotes(notes)
    hasNotes ||= notes.length > 0
    if (isListed) pages.push(page)
    used += after
    lastAfter = after
  }
  for (const group of groupsOf(paragraphs)) {
    const height = heightOf(group, lastAfter) + heightOfNotes(group.flatMap(({ notes }) => notes))
    if (used > 0 && used + height > room) {
      page += 1
      used = 0
      hasNotes = false
    }
    for (const piece of group) place(piece)
    for (; used > room * 1.5; used -= room) page += 1
  }
  return pages
}

/** Without the distance below, which needs no room. */
function heightOf(group: readonly Piece[], above: number): number {
  return group.reduce((sum, { before, height }, at) => {
    const after = at === 0 ? above : (group[at - 1]?.after ?? 0)
    return sum + Math.max(before, after) + height
  }, -above)
}

/** Pieces that may not be parted, together. */
function groupsOf(paragraphs: readonly SetParagraph[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  let isOpen = false
  for (const paragraph of paragraphs) {
    const [first, ...others] = piecesOf(paragraph)
    if (first === undefined) continue
    if (isOpen) groups.at(-1)?.push(first)
    else groups.push([first])
    groups.push(...others.map((piece) => [piece]))
    isOpen = paragraph.keepNext
  }
  return groups
}

/** Two lines at least stay together at each end. */
function piecesOf({ lines, before, after, keepLines, isListed }: SetParagraph): readonly Piece[] {
  const sizes = keepLines || lines.length < 4 ? [lines.length] : [2, ...Array.from({ length: lines.length - 4 }, () => 1), 2]
  let at = 0
  return sizes.map((size, index) => {
    const own = lines.slice(at, at + size)
    at += size
    return {
      before: index === 0 ? before : 0,
      height: own.reduce((sum, line) => sum + line.height, 0),
      after: index === sizes.length - 1 ? after : 0,
      notes: own.flatMap(({ notes }) => notes),
      isListed: isListed && index === 0,
    }
  })
}
