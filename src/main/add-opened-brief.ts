import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { articleSchema } from '#core/article'
import { type Brief, briefIdSchema, briefSchema } from '#core/brief'
import { list } from '#core/schema'
import type { BriefOpened } from '#ipc/api'
import type { StoreProcess } from './store-process.ts'

/** What the worker says is parsed too: it has read a stranger’s file. */
const openedSchema = v.object({ brief: briefSchema, articles: list(articleSchema) })

/**
 * Keeps what an opened file holds and overwrites nothing: articles that are kept stay as they are, and a brief whose id is taken comes in under a new one,
 * unless it is the very same and was never edited.
 */
export async function addOpenedBrief(store: StoreProcess, file: unknown): Promise<BriefOpened> {
  const opened = v.safeParse(openedSchema, file)
  if (!opened.success) return { kind: 'problem', problem: { kind: 'not-a-brief' } }
  const { brief, articles } = opened.output
  const calls = await store.calls()
  const kept = await calls.addArticles({ articles, original: null })
  if (!kept.ok) return { kind: 'problem', problem: kept.problem }
  if (await calls.createBrief({ seed: brief })) return { kind: 'opened', id: brief.id }
  const there = await calls.readBrief({ id: brief.id })
  if (there !== null && there.sequence === 0 && isDeepStrictEqual(there.seed, brief)) return { kind: 'opened', id: brief.id }
  const copy: Brief = { ...brief, id: v.parse(briefIdSchema, randomUUID()) }
  await calls.createBrief({ seed: copy })
  return { kind: 'opened', id: copy.id }
}
