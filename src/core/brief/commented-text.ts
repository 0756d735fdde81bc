import type { Brief } from './brief.ts'
import type { CommentThread } from './comments.ts'
import type { Inline } from './inline.ts'
import { type Passage, passagesOf } from './passages.ts'

/** The threads that a passage is marked with, each once, in reading order. */
export function threadsIn({ content }: Pick<Passage, 'content'>): readonly string[] {
  return [...new Set(content.flatMap(threadsOf))]
}

/** Threads as their text is read, given the ids in that order, then those whose text is gone, the oldest first. */
export function orderedThreads(marked: Iterable<string>, threads: readonly CommentThread[]): readonly CommentThread[] {
  const byId = new Map(threads.map((thread) => [thread.id, thread]))
  const placed = new Set([...marked].flatMap((thread) => byId.get(thread) ?? []))
  const gone = threads.filter((thread) => !placed.has(thread))
  return [...placed, ...gone.toSorted((one, other) => (ageOf(one) < ageOf(other) ? -1 : 1))]
}

function ageOf({ messages, id: thread }: CommentThread): string {
  return `${messages[0]?.at ?? ''} ${thread}`
}

/** Whether any text of the brief carries a comment’s mark, be its thread kept or not. */
export function hasCommentMarks(brief: Brief): boolean {
  return passagesOf(brief).some((passage) => threadsIn(passage).length > 0)
}

function threadsOf(inline: Inline): readonly string[] {
  switch (inline.kind) {
    case 'text':
      return inline.marks.flatMap((mark) => (mark.kind === 'comment' ? [mark.thread] : []))
    case 'quotedWords':
      return inline.content.flatMap(threadsOf)
    case 'note':
      return inline.paragraphs.flat().flatMap((part) => (part.kind === 'text' ? threadsOf(part) : []))
    case 'lineBreak':
      return []
  }
}
