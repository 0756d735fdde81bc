import { constants, setPriority } from 'node:os'
import { app, utilityProcess, type UtilityProcess } from 'electron'
import { workerNames } from '#ipc/api-names'
import { callRemote, type Remote } from '#ipc/remote'
import type { WorkerApi } from '#ipc/worker-api'
import { JobClock, type Usage } from './job-clock.ts'
import { utilityPort } from './utility-port.ts'

export interface WorkerLimits {
  /** V8’s old generation. */
  readonly heapMegabytes: number
  /** The whole process: V8’s limit does not bound buffers. */
  readonly residentMegabytes: number
}

export type JobEnd<TResult> =
  | { readonly kind: 'done'; readonly result: TResult }
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'took-too-much-memory'; readonly megabytes: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }

type Job<TResult> = (calls: Remote<WorkerApi>) => Promise<TResult>

interface Running {
  readonly child: UtilityProcess
  readonly calls: Remote<WorkerApi>
  readonly kill: () => void
  /** How it ended, when it did: its heap was full, or it died of something else. */
  readonly ended: Promise<{ readonly heapFull: boolean; readonly reason: string }>
}

/** SIGABRT: how V8 ends a process whose heap is full. Electron 33 says no more; later ones name the reason in the event `error`. */
const aborted = 6

const limitCheckMilliseconds = 200

/** A process for jobs that may hang or swell: started when first needed, one job after another, killed at a limit and started anew for the next job. */
export class KillableWorker {
  readonly #entry: string
  readonly #limits: WorkerLimits
  #running: Running | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(entry: string, limits: WorkerLimits) {
    this.#entry = entry
    this.#limits = limits
  }

  /** Runs one job, of which `seconds` of the processor are enough. Never rejects: whatever became of the job is its value. `cancel` ends it at once, with its process; one that still waits for another is not begun. */
  run<TResult>(job: Job<TResult>, seconds: number, cancel?: AbortSignal): Promise<JobEnd<TResult>> {
    const end = this.#last.then(() => (cancel?.aborted === true ? { kind: 'cancelled' as const } : this.#runNow(job, seconds, cancel)))
    this.#last = end
    return cancel === undefined ? end : orCancelled(end, cancel)
  }

  stop(): void {
    this.#running?.kill()
  }

  async #runNow<TResult>(job: Job<TResult>, seconds: number, cancel: AbortSignal | undefined): Promise<JobEnd<TResult>> {
    const idle = this.#running
    if (idle === null) return this.#runIn(this.#start(), job, seconds, cancel)
    const end = await this.#runIn(idle, job, seconds, cancel)
    // It may have died while it was idle, before it saw this job: a fresh process tells.
    return end.kind === 'failed' && this.#running !== idle ? this.#runIn(this.#start(), job, seconds, cancel) : end
  }

  async #runIn<TResult>(running: Running, job: Job<TResult>, seconds: number, cancel: AbortSignal | undefined): Promise<JobEnd<TResult>> {
    const stopWatching: (() => void)[] = []
    const cancelled = new Promise<JobEnd<TResult>>((resolve) => {
      const stop = () => resolve({ kind: 'cancelled' })
      cancel?.addEventListener('abort', stop)
      stopWatching.push(() => cancel?.removeEventListener('abort', stop))
    })
    const overLimit = new Promise<JobEnd<TResult>>((resolve) => {
      const clock = new JobClock(seconds, usageOf(running.child))
      const timer = setInterval(() => {
        const { megabytes, ...usage } = usageOf(running.child)
        if (megabytes > this.#limits.residentMegabytes) resolve({ kind: 'took-too-much-memory', megabytes })
        else if (clock.isOver(usage)) resolve({ kind: 'took-too-long', seconds })
      }, limitCheckMilliseconds)
      stopWatching.push(() => clearInterval(timer))
    })
    const end = await Promise.race([this.#settle(job, running), overLimit, cancelled])
    for (const stop of stopWatching) stop()
    if (end.kind === 'took-too-long' || end.kind === 'took-too-much-memory' || end.kind === 'cancelled') {
      running.kill()
      // Nobody waits for the death of a process that a person has stopped: the next job starts another.
      if (end.kind === 'cancelled') this.#running = null
      else await running.ended
    }
    return end
  }

  async #settle<TResult>(job: Job<TResult>, running: Running): Promise<JobEnd<TResult>> {
    const death = running.ended.then(({ heapFull, reason }): JobEnd<TResult> =>
      heapFull ? { kind: 'took-too-much-memory', megabytes: this.#limits.heapMegabytes } : { kind: 'failed', reason },
    )
    const work = job(running.calls).then(
      (result): JobEnd<TResult> => ({ kind: 'done', result }),
      // A call also rejects when its process died; only the process itself knows of what.
      (error: unknown): JobEnd<TResult> | Promise<JobEnd<TResult>> =>
        this.#running === running ? { kind: 'failed', reason: error instanceof Error ? error.message : String(error) } : death,
    )
    return Promise.race([work, death])
  }

  #start(): Running {
    const child = utilityProcess.fork(this.#entry, [], {
      serviceName: 'Attaché worker',
      stdio: 'inherit',
      // Only this form bounds V8 in a utility process; --max-old-space-size by itself and NODE_OPTIONS do nothing there.
      execArgv: [`--js-flags=--max-old-space-size=${this.#limits.heapMegabytes} --expose-gc`],
      env: {},
    })
    child.once('spawn', () => stepBack(child))
    const { remote, lost } = callRemote<WorkerApi>(utilityPort(child), workerNames)
    let fatal = ''
    child.on('error', (_type, location) => {
      fatal = location
    })
    const ended = new Promise<{ readonly heapFull: boolean; readonly reason: string }>((resolve) => {
      child.once('exit', (code) => {
        const reason = `the worker ended with ${code}`
        if (this.#running?.child === child) this.#running = null
        lost(reason)
        resolve({ heapFull: code === aborted || /heap|memory/i.test(fatal), reason })
      })
    })
    const kill = () => {
      // A process busy in a loop must go too, so ask the system and not the process.
      if (child.pid === undefined) child.kill()
      else process.kill(child.pid, 'SIGKILL')
    }
    this.#running = { child, calls: remote, kill, ended }
    return this.#running
  }
}

/** A job’s end, told at once where it is cancelled. Nothing of it stays with the signal, which may be one for thousands of jobs. */
function orCancelled<TResult>(end: Promise<JobEnd<TResult>>, signal: AbortSignal): Promise<JobEnd<TResult>> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve({ kind: 'cancelled' })
    signal.addEventListener('abort', stop)
    void end.finally(() => signal.removeEventListener('abort', stop)).then(resolve, reject)
  })
}

/** Where two want the processor, the window comes first. */
function stepBack({ pid }: UtilityProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It has ended already, or the system does not let us: the work is the same.
  }
}

function usageOf(child: UtilityProcess): Usage & { readonly megabytes: number } {
  const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
  return {
    megabytes: metric === undefined ? 0 : Math.round(metric.memory.workingSetSize / 1024),
    wallSeconds: performance.now() / 1000,
    // One that is not in the list yet has used nothing.
    cpuSeconds: metric === undefined ? 0 : (metric.cpu.cumulativeCPUUsage ?? null),
  }
}
