import * as v from 'valibot'
import type { Doc } from 'yjs'
import { commentsField } from './fields.ts'

const stateSchema = v.object({ isResolved: v.boolean() })

/** The ids of the threads that nobody has resolved. */
export function openThreads(shared: Doc): ReadonlySet<string> {
  const threads = [...shared.getMap(commentsField).entries()]
  return new Set(threads.flatMap(([id, thread]) => (v.parse(stateSchema, thread).isResolved ? [] : [id])))
}
