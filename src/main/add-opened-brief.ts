import { createHash, randomUUID } from 'node:crypto'
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
 * Keeps what an opened file holds and overwrites nothing: articles that are kept stay as they are. A brief that is there already, and says the same, is the one that opens;
 * where either has changed since, the file comes in beside it, as a brief with an id of its own.
 */
export async function addOpenedBrief(store: StoreProcess, file: unknown): Promise<BriefOpened> {
  const opened = v.safeParse(openedSchema, file)
  if (!opened.success) return { kind: 'problem', problem: { kind: 'not-a-brief' } }
  const { brief, articles } = opened.output
  const calls = await store.calls()
  const kept = await calls.addArticles({ articles, original: null })
  if (!kept.ok) return { kind: 'problem', problem: kept.problem }
  const first = await place(calls, brief)
  if (first !== 'differs') return { kind: 'opened', id: brief.id, twin: first }
  const beside = { ...brief, id: idBeside(brief) }
  const second = await place(calls, beside)
  if (second !== 'differs') return { kind: 'opened', id: beside.id, twin: second === 'same' ? 'same' : 'differs' }
  const third = { ...brief, id: v.parse(briefIdSchema, randomUUID()) }
  await calls.createBrief({ seed: third })
  return { kind: 'opened', id: third.id, twin: 'differs' }
}

type Calls = Awaited<ReturnType<StoreProcess['calls']>>

/** Makes the brief where none has its id: `none`. Else says whether the one that has it says the same. */
async function place(calls: Calls, brief: Brief): Promise<'none' | 'same' | 'differs'> {
  if (await calls.createBrief({ seed: brief })) return 'none'
  const there = await calls.plainBrief({ id: brief.id })
  return there !== null && there.isNewest && saysTheSame(there.brief, brief) ? 'same' : 'differs'
}

/** The same for the same content: a file that was opened beside its brief before is found again. */
function idBeside(brief: Brief): Brief['id'] {
  const hash = createHash('sha256').update(JSON.stringify(brief)).digest('hex').slice(0, 16)
  return v.parse(briefIdSchema, `${brief.id}.${hash}`)
}

/** A brief that has been in the editor has its marks and picks in the editor’s order, whatever order they came in. */
function saysTheSame(one: Brief, other: Brief): boolean {
  return isDeepStrictEqual(one, other) || isDeepStrictEqual(inEditorsOrder(one), inEditorsOrder(other))
}

function inEditorsOrder({ picks, comments = [], ...text }: Brief): object {
  return { ...text, picks: byId(picks), comments: byId(comments) }
}

function byId(these: readonly { readonly id: string }[]): readonly object[] {
  return these.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
