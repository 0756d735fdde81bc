import { type PrintComment, type Printable, runsIn } from '#core/printable'
import { w } from './wml.ts'

/** Where comments begin and end in the text. */
export interface CommentRanges {
  /** Runs that these comments are about. */
  readonly around: (comments: readonly string[] | undefined, runs: string) => string
  /** What stands at the top of the document for comments whose words are not printed. */
  readonly unplaced: () => string
  /** The number of a message in the comments part. */
  readonly numbers: ReadonlyMap<PrintComment, readonly number[]>
}

/** Every message of a thread is a comment of its own, all about the same range: from the first runs that the thread names to the last. */
export function commentRanges(printable: Printable): CommentRanges {
  // LibreOffice 7.4 takes comment 1 for note 1, and loses the text of all notes over it.
  const numbers = numbered(printable.comments, printable.notes.length + 1)
  const byId = new Map(printable.comments.map((comment) => [comment.id, numbers.get(comment) ?? []]))
  const left = countRuns(printable)
  const begun = new Set<string>()
  const around = (comments: readonly string[] | undefined, runs: string) => {
    const own = (comments ?? []).filter((id) => byId.has(id))
    if (own.length === 0) return runs
    let starts = ''
    let ends = ''
    for (const id of own) {
      const messages = byId.get(id) ?? []
      if (!begun.has(id)) starts += messages.map((number) => w('commentRangeStart', { id: number })).join('')
      begun.add(id)
      const rest = (left.get(id) ?? 1) - 1
      left.set(id, rest)
      if (rest === 0) ends += messages.map(rangeEnd).join('')
    }
    return starts + runs + ends
  }
  const unplaced = () =>
    printable.comments
      .filter(({ isPlaced }) => !isPlaced)
      .flatMap((comment) => numbers.get(comment) ?? [])
      .map((number) => w('commentRangeStart', { id: number }) + rangeEnd(number))
      .join('')
  return { around, unplaced, numbers }
}

function rangeEnd(number: number): string {
  const reference = w('r', {}, w('rPr', {}, w('rStyle', { val: 'CommentReference' })), w('commentReference', { id: number }))
  return w('commentRangeEnd', { id: number }) + reference
}

function numbered(comments: readonly PrintComment[], first: number): ReadonlyMap<PrintComment, readonly number[]> {
  let next = first
  return new Map(comments.map((comment) => [comment, comment.messages.map(() => next++)]))
}

/** By thread: how many runs name it, references to notes that it is about among them. */
function countRuns({ summary, sections, notes }: Printable): Map<string, number> {
  const byNote = new Map(notes.map(({ number, comments }) => [number, comments ?? []]))
  const counts = new Map<string, number>()
  for (const run of [...summary, ...sections.flatMap(({ blocks }) => blocks)].flatMap(runsIn)) {
    const named = run.kind === 'text' ? run.comments : run.kind === 'noteReference' ? byNote.get(run.number) : []
    for (const id of named ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
