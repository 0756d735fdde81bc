import * as v from 'valibot'
import * as Y from 'yjs'
import {
  type Brief,
  type BriefId,
  briefSchema,
  type CommentThread,
  commentThreadSchema,
  orderedThreads,
  passagesOf,
  threadsIn,
} from '#core/brief'
import { type Pick, pickSchema } from '#core/picks'
import type { PlainBrief } from '#ipc/rescue-types'
import type { Database } from '../driver.ts'
import { readBrief, readSeed } from '../read-brief.ts'
import { briefFromElements } from './brief-from-elements.ts'

/**
 * A brief as a plain value without an editor: its newest state where that can be made out, else the plain text kept with its last snapshot, else what it began with. `null` when it is not kept.
 * The names of the shared types are those of the editor’s document.
 */
export function plainBrief(database: Database, id: BriefId): PlainBrief | null {
  const stored = readBrief(database, id)
  if (stored === null) return null
  if (stored.seed !== null) return { brief: stored.seed, isNewest: true }
  const brief = fromUpdates(id, stored.state === null ? stored.updates : [stored.state, ...stored.updates])
  if (brief !== null) return { brief, isNewest: true }
  const earlier = lastSnapshot(database, id) ?? readSeed(database, id)
  return earlier === null ? null : { brief: earlier, isNewest: false }
}

function fromUpdates(id: BriefId, updates: readonly Uint8Array[]): Brief | null {
  const document = new Y.Doc()
  try {
    document.transact(() => {
      for (const update of updates) Y.applyUpdate(document, update)
    })
    const elements = document.getXmlFragment('document').toArray()
    const picks = [...document.getMap('picks').values()].map((pick): Pick => v.parse(pickSchema, pick))
    const comments = [...document.getMap('comments').values()].map((thread) => v.parse(commentThreadSchema, thread))
    const brief = v.safeParse(briefSchema, briefFromElements(id, elements, picks))
    return brief.success ? withComments(brief.output, comments) : null
  } catch {
    // Yjs throws plain errors on bytes that are no update.
    return null
  } finally {
    document.destroy()
  }
}

function withComments(brief: Brief, comments: readonly CommentThread[]): Brief {
  return comments.length === 0 ? brief : { ...brief, comments: orderedThreads(passagesOf(brief).flatMap(threadsIn), comments) }
}

const contentSchema = v.optional(v.object({ content: v.pipe(v.string(), v.parseJson(), briefSchema) }))

function lastSnapshot(database: Database, id: BriefId): Brief | null {
  const row = database.get('SELECT content FROM brief_snapshots WHERE brief = ? ORDER BY sequence DESC LIMIT 1', [id])
  return v.parse(contentSchema, row)?.content ?? null
}
