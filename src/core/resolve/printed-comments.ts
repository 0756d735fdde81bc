import type { Brief } from '#core/brief'
import { type Printable, type PrintComment, type PrintRun, runsIn } from '#core/printable'

/** All threads of a brief in their order, and whether each has printed words to stand at. */
export function printedComments(brief: Brief, text: Pick<Printable, 'summary' | 'sections' | 'notes'>): readonly PrintComment[] {
  const blocks = [...text.summary, ...text.sections.flatMap((section) => section.blocks)]
  const placed = new Set([...blocks.flatMap(runsIn).flatMap(threadsOf), ...text.notes.flatMap(({ comments }) => comments ?? [])])
  return (brief.comments ?? []).map(({ id, words, isResolved, messages }) => ({
    id,
    words,
    isPlaced: placed.has(id),
    isResolved,
    messages: messages.map(({ author, at, text: said }) => ({ author, at, text: said })),
  }))
}

function threadsOf(run: PrintRun): readonly string[] {
  return run.kind === 'text' ? (run.comments ?? []) : []
}
