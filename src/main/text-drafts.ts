import * as v from 'valibot'
import type { ArticleId } from '#core/article'
import { draftSchema } from '#ipc/library-schemas'
import type { DraftParagraph } from '#ipc/library-types'
import type { StoreProcess } from './store-process.ts'

/** A correction of an article's text that was begun and not kept yet. What another version of the app wrote counts as none. */
export async function readDraft(store: StoreProcess, id: ArticleId): Promise<readonly DraftParagraph[] | null> {
  const json = await (await store.calls()).readSetting({ name: nameOf(id) })
  const draft = v.safeParse(v.pipe(v.string(), v.parseJson(), draftSchema), json)
  return draft.success ? draft.output : null
}

/** `null` forgets it. */
export async function writeDraft(
  store: StoreProcess,
  { id, paragraphs }: { readonly id: ArticleId; readonly paragraphs: readonly DraftParagraph[] | null },
): Promise<null> {
  return (await store.calls()).writeSetting({ name: nameOf(id), json: JSON.stringify(paragraphs) })
}

function nameOf(id: ArticleId): string {
  return `text-draft:${id}`
}
