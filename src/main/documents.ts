import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Brief, citedArticles } from '#core/brief'
import type { BriefOpened, Saved } from '#ipc/api'
import { message } from '#messages'
import { writeWholeFile } from '#node/write-whole-file'
import { addOpenedBrief } from './add-opened-brief.ts'
import type { FilePlaces } from './file-places.ts'
import { jobProblem, secondsFor } from './import-source.ts'
import type { JobEnd, KillableWorker } from './killable-worker.ts'
import type { Log } from './log.ts'
import type { StoreProcess } from './store-process.ts'
import { suggestedFileName } from './suggested-file-name.ts'

const extension = 'attache'

const writeSeconds = 60

interface Parts {
  readonly places: FilePlaces
  readonly store: StoreProcess
  readonly reader: KillableWorker
  readonly writer: KillableWorker
  readonly log: Log
}

/** Briefs as files of their own. */
export class Documents {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async openBriefFile(): Promise<BriefOpened> {
    const { places, store, reader } = this.#parts
    const path = await places.toOpen(message('dialog.openBrief'), [{ kind: message('dialog.briefFile'), extensions: [extension] }])
    if (path === null) return { kind: 'cancelled' }
    const bytes = await readFile(path).catch(() => null)
    if (bytes === null) return { kind: 'problem', problem: { kind: 'unreadable-file', reason: 'other' } }
    const end = await reader.run((calls) => calls.unpackBrief({ bytes: new Uint8Array(bytes) }), await secondsFor(path))
    if (end.kind !== 'done') return { kind: 'problem', problem: this.#explain(end) }
    return end.result.ok ? addOpenedBrief(store, end.result) : { kind: 'problem', problem: end.result.problem }
  }

  async saveBriefFile(brief: Brief): Promise<Saved> {
    const { places, store, writer } = this.#parts
    const place = await places.toSave({
      title: message('dialog.saveBrief'),
      kind: message('dialog.briefFile'),
      extension,
      suggested: suggestedFileName(brief.title, extension),
    })
    if (place === null) return { kind: 'cancelled' }
    const calls = await store.calls()
    const articles = await calls.readArticles({ ids: citedArticles(brief) })
    const end = await writer.run((worker) => worker.packBrief({ brief, articles }), writeSeconds)
    if (end.kind !== 'done') {
      this.#explain(end)
      return { kind: 'problem', problem: { kind: 'writer-failed' } }
    }
    const problem = await writeWholeFile(place.path, end.result)
    if (problem !== null) return { kind: 'problem', problem }
    places.lastSaved = place.path
    return { kind: 'saved', fileName: basename(place.path) }
  }

  #explain(end: Exclude<JobEnd<unknown>, { readonly kind: 'done' }>): ReturnType<typeof jobProblem>['problem'] {
    const { problem, reason } = jobProblem(end)
    this.#parts.log.write(`a document failed: ${reason ?? end.kind}`)
    return problem
  }
}
