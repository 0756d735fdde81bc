import * as v from 'valibot'
import * as Y from 'yjs'
import { type Brief, type BriefId, briefSchema } from '#core/brief'
import { type Pick, pickSchema } from '#core/picks'
import type { PlainBrief } from '#ipc/rescue-types'
import type { Database } from '../driver.ts'
import { readBrief } from '../read-brief.ts'
import { briefFromElements } from './brief-from-elements.ts'

/**
 * A brief as a plain value without an editor: its newest state where that can be made out, else the plain text kept with its last snapshot, else what it began with. `null` when it is not kept.
 * The names of the shared types are those of the editor’s document.
 */
export function plainBrief(database: Database, id: BriefId): PlainBrief | null {
  const stored = readBrief(database, id)
  if (stored === null) return null
  const updates = stored.state === null ? stored.updates : [stored.state, ...stored.updates]
  if (updates.length === 0) return { brief: stored.seed, isNewest: true }
  const brief = fromUpdates(id, updates)
  return brief === null ? { brief: lastSnapshot(database, id) ?? stored.seed, isNewest: false } : { brief, isNewest: true }
}

function fromUpdates(id: BriefId, updates: readonly Uint8Array[]): Brief | null {
  const document = new Y.Doc()
  try {
    document.transact(() => {
      for (const update of updates) Y.applyUpdate(document, update)
    })
    const elements = document.getXmlFragment('document').toArray()
    const picks = [...document.getMap('picks').values()].map((pick): Pick => v.parse(pickSchema, pick))
    const brief = v.safeParse(briefSchema, briefFromElements(id, elements, picks))
    return brief.success ? brief.output : null
  } catch {
    // Yjs throws plain errors on bytes that are no update.
    return null
  } finally {
    document.destroy()
  }
}

const contentSchema = v.optional(v.object({ content: v.pipe(v.string(), v.parseJson(), briefSchema) }))

function lastSnapshot(database: Database, id: BriefId): Brief | null {
  const row = database.get('SELECT content FROM brief_snapshots WHERE brief = ? ORDER BY sequence DESC LIMIT 1', [id])
  return v.parse(contentSchema, row)?.content ?? null
}
