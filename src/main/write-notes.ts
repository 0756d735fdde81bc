import type { ArticleId } from '#core/article'
import type { NotesTold, NotesWritten } from '#core/printable'
import type { AnswerParts } from './answer-parts.ts'
import { articlesToCite } from './articles-to-cite.ts'

const seconds = 30

/** Has the worker write a brief’s notes, with what the library knows of the articles they cite. */
export async function writeNotes(
  { store, writer }: Pick<AnswerParts, 'store' | 'writer'>,
  told: NotesTold,
  cited: readonly ArticleId[],
): Promise<NotesWritten> {
  const articles = await articlesToCite(store, cited)
  const end = await writer.run((calls) => calls.writeNotes({ told, articles }), seconds)
  // A worker that was stopped has forgotten everything; told all of it, the next one may do it in time.
  if (end.kind !== 'done' && told.since !== null) return { kind: 'unknown' }
  if (end.kind !== 'done') throw new Error(`the worker did not write the notes: ${end.kind}`)
  return end.result
}
