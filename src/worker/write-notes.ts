import { KeptNotes } from '#export/print'
import type { WorkerApi } from '#ipc/worker-api'

const notes = new KeptNotes()

/** The notes of the brief that is being written, from what has changed since it was last told of. */
export function writeNotes({ told, articles }: Parameters<WorkerApi['writeNotes']>[0]): ReturnType<KeptNotes['write']> {
  return notes.write(told, articles)
}
