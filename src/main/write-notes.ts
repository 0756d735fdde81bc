import type { ArticleId } from '#core/article'
import type { CitedArticle } from '#core/citations'
import type { NotesTold, NotesWritten } from '#core/printable'
import type { AnswerParts } from './answer-parts.ts'

const seconds = 30

/** Has the worker write a brief’s notes, with what the library knows of the articles they cite. */
export async function writeNotes(
  { store, writer }: Pick<AnswerParts, 'store' | 'writer'>,
  told: NotesTold,
  cited: readonly ArticleId[],
): Promise<NotesWritten> {
  const articles = await citedArticles(store, cited)
  const end = await writer.run((calls) => calls.writeNotes({ told, articles }), seconds)
  // A worker that was stopped has forgotten everything; told all of it, the next one may do it in time.
  if (end.kind !== 'done' && told.since !== null) return { kind: 'unknown' }
  if (end.kind !== 'done') throw new Error(`the worker did not write the notes: ${end.kind}`)
  return end.result
}

/** Without their texts: a brief may cite hundreds. Only one that has neither title nor address is called by its file’s name. */
async function citedArticles(store: AnswerParts['store'], cited: readonly ArticleId[]): Promise<readonly CitedArticle[]> {
  const calls = await store.calls()
  const known = await calls.metadataOf({ ids: cited })
  const isNameless = ({ metadata }: (typeof known)[number]) => metadata.title === null && metadata.url === null
  const nameless = await calls.readArticles({ ids: known.filter(isNameless).map(({ id }) => id) })
  const named = known.filter((one) => !isNameless(one)).map(({ id, metadata }) => ({ id, metadata, original: { name: '' } }))
  return [...named, ...nameless.map(({ id, metadata, original }) => ({ id, metadata, original: { name: original.name } }))]
}
