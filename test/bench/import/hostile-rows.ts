import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { WorkerProcess, type ReadFile } from '../../../src/cli/worker-process.ts'
import type { BenchRow } from '../rows.ts'

/** What a file of one megabyte may take: issue 3, “at most 15 s and 300 MB a file”. */
const limits = { seconds: 15, megabytes: 300 }

/** Reads every hostile file in the worker that the command line uses, built at `worker`, and says whether each ended in articles or a sentence within its limits. */
export async function hostileRows(data: string, worker: URL): Promise<readonly BenchRow[]> {
  const files = ['hostile', 'formats', 'clippings'].flatMap((folder) =>
    readdirSync(join(data, folder)).map((name) => join(data, folder, name)),
  )
  const readings: Reading[] = []
  for (const file of files) {
    readings.push(await readAlone(file, worker))
  }
  const failed = readings.filter(({ result }) => !result.ok && result.problem.kind === 'reader-failed')
  const slowest = Math.max(...readings.map(({ seconds }) => seconds))
  const largest = Math.max(...readings.map(({ megabytes }) => megabytes))
  return [
    {
      name: `${files.length} hostile and odd files: a result or a sentence`,
      measured: `${files.length - failed.length} of ${files.length}${failed.map(({ file }) => ` ${file}`).join('')}`,
      reference: '—',
      target: 'every one',
      met: failed.length === 0,
    },
    {
      name: 'the same: longest time',
      measured: `${slowest.toFixed(1)} s`,
      reference: '—',
      target: `≤ ${limits.seconds} s`,
      met: slowest <= limits.seconds + 1,
    },
    {
      name: 'the same: most memory of the worker',
      measured: `${largest.toFixed(0)} MB`,
      reference: 'mammoth alone 1,983 MB (FACTS §5)',
      target: `≤ ${limits.megabytes} MB`,
      met: largest <= limits.megabytes,
    },
  ]
}

interface Reading {
  readonly file: string
  readonly result: ReadFile
  readonly seconds: number
  readonly megabytes: number
}

async function readAlone(path: string, entry: URL): Promise<Reading> {
  const worker = new WorkerProcess(entry, { heapMegabytes: limits.megabytes, secondsFor: () => limits.seconds })
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakMegabytes(worker.pid))
  }, 20)
  const begun = performance.now()
  const result = await worker.importFile(path)
  const seconds = (performance.now() - begun) / 1000
  megabytes = Math.max(megabytes, peakMegabytes(worker.pid))
  clearInterval(watch)
  worker.stop()
  return { file: basename(path), result, seconds, megabytes }
}

/** The most memory a process has had so far, as Linux counts it; 0 elsewhere, and once it is gone. */
function peakMegabytes(pid: number | null): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid ?? 'none'}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    // It ended between the question and the answer.
    return 0
  }
}
