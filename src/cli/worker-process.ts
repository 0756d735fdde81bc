import { type ChildProcess, fork } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { type Article, articleSchema, type Reference, referenceSchema } from '#core/article'
import { list } from '#core/schema'
import { callRemote, type Remote } from '#ipc/remote'
import { workerNames } from '#ipc/api-names'
import type { Imported, ImportProblem, WorkerApi } from '#ipc/worker-api'

export type ReadFile =
  | {
      readonly ok: true
      readonly articles: readonly Article[]
      readonly references: readonly Reference[]
      readonly bytes: Uint8Array | null
    }
  | { readonly ok: false; readonly problem: ImportProblem }

interface Running {
  readonly child: ChildProcess
  readonly calls: Remote<WorkerApi>
  readonly ended: Promise<ImportProblem>
}

export interface WorkerLimits {
  /** V8’s old generation. */
  readonly heapMegabytes: number
  /** Seconds that a file of `bytes` may take. */
  readonly secondsFor: (bytes: number) => number
}

/** What the worker says is parsed too: it has read a stranger’s file. */
const importedSchema = v.object({ articles: list(articleSchema), references: list(referenceSchema) })

/** A process that reads strangers’ files: started when first needed, killed at a limit and started anew for the next file. */
export class WorkerProcess {
  readonly #entry: URL
  readonly #limits: WorkerLimits
  #running: Running | null = null

  /** `entry` is the built worker. */
  constructor(entry: URL, limits: WorkerLimits) {
    this.#entry = entry
    this.#limits = limits
  }

  /** The articles of one file. Whatever happens to the process is a problem value. */
  async importFile(path: string): Promise<ReadFile> {
    return this.#run((calls) => calls.importFile({ path: resolve(path), name: basename(path) }), await sizeOf(path))
  }

  /** The same for bytes that are in hand already. */
  importBytes(page: Parameters<WorkerApi['importBytes']>[0]): Promise<ReadFile> {
    return this.#run((calls) => calls.importBytes(page), page.bytes.length)
  }

  /** Of the process that runs now, for those who watch its memory; `null` where none runs. */
  get pid(): number | null {
    return this.#running?.child.pid ?? null
  }

  stop(): void {
    // A process busy in a loop answers nothing else.
    this.#running?.child.kill('SIGKILL')
    this.#running = null
  }

  async #run(
    job: (calls: Remote<WorkerApi>) => Promise<{ readonly imported: Imported; readonly bytes: Uint8Array | null }>,
    size: number,
  ): Promise<ReadFile> {
    const running = this.#running ?? this.#start()
    const tooLong = afterSeconds(this.#limits.secondsFor(size))
    const read = job(running.calls).then(
      ({ imported, bytes }): ReadFile => (imported.ok ? checked(imported, bytes) : imported),
      // A call is also rejected when its process dies; only the process knows of what.
      () => (isAlive(running.child) ? refused({ kind: 'reader-failed' }) : running.ended.then(refused)),
    )
    const result = await Promise.race([read, tooLong.ended])
    tooLong.cancel()
    if (!result.ok && result.problem.kind === 'took-too-long') this.stop()
    return result
  }

  #start(): Running {
    const { heapMegabytes } = this.#limits
    const child = fork(fileURLToPath(this.#entry), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      // Nothing of the environment: the passphrase is in it.
      env: {},
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let complaint = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-10_000)))
    const { remote, lost } = callRemote<WorkerApi>(
      {
        post: (message) => {
          if (typeof message === 'object' && message !== null) child.send(message, ignore)
        },
        onMessage: (listener) => child.on('message', listener),
      },
      workerNames,
    )
    const ended = new Promise<ImportProblem>((settle) => {
      child.once('close', () => {
        if (this.#running?.child === child) this.#running = null
        settle(
          /heap out of memory/i.test(complaint) ? { kind: 'took-too-much-memory', megabytes: heapMegabytes } : { kind: 'reader-failed' },
        )
      })
      child.once('exit', () => lost('the worker ended'))
      child.once('error', () => lost('the worker could not be started'))
    })
    this.#running = { child, calls: remote, ended }
    return this.#running
  }
}

function checked(imported: Imported, bytes: Uint8Array | null): ReadFile {
  const parsed = v.safeParse(importedSchema, imported)
  return parsed.success ? { ok: true, ...parsed.output, bytes } : refused({ kind: 'reader-failed' })
}

function refused(problem: ImportProblem): ReadFile {
  return { ok: false, problem }
}

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

/** A message that cannot be delivered is noticed by the end of the process. */
function ignore(): void {}

function afterSeconds(seconds: number): { readonly ended: Promise<ReadFile>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined
  const ended = new Promise<ReadFile>((resolve) => {
    timer = setTimeout(() => resolve(refused({ kind: 'took-too-long', seconds })), seconds * 1000)
  })
  return { ended, cancel: () => clearTimeout(timer) }
}

/** A file that cannot be looked at is the worker’s to explain. */
export async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
