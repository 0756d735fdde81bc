import { Worker } from 'node:worker_threads'
import * as v from 'valibot'
import type { PdfFault } from '#export/pdf'
import { readingLimits, readingSeconds } from '#node/reading-limits'

const faultsSchema = v.array(v.object({ rule: v.string(), clause: v.string(), where: v.string(), detail: v.string() }))

export type PdfChecked =
  | { readonly kind: 'checked'; readonly faults: readonly PdfFault[] }
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  | { readonly kind: 'took-too-much-memory'; readonly megabytes: number }

const watchMilliseconds = 50

/** What is wrong in a PDF, found in a thread of its own that is stopped at the limits for reading a file of its size: a few bytes can be made to unpack to any length. Its seconds are of computing, so that a busy machine refuses nothing. */
export function checkPdfApart(bytes: Uint8Array): Promise<PdfChecked> {
  // Of bulk files: a hundred pages have tens of thousands of objects, in a file of one megabyte.
  const limits = readingLimits.bulk
  const seconds = readingSeconds(bytes.length)
  const tooMuch = { kind: 'took-too-much-memory', megabytes: limits.residentMegabytes } as const
  const before = process.cpuUsage()
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./pdf-checker.js', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    })
    const settle = (checked: PdfChecked) => {
      clearInterval(watch)
      void thread.terminate()
      resolve(checked)
    }
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(before)
      if ((user + system) / 1_000_000 > seconds) settle({ kind: 'took-too-long', seconds })
      // A thread’s own limit is for objects alone, not for the bytes that streams unpack to.
      else if (process.memoryUsage.rss() > limits.residentMegabytes * 1_000_000) settle(tooMuch)
    }, watchMilliseconds)
    thread.once('message', (message: unknown) => settle({ kind: 'checked', faults: v.parse(faultsSchema, message) }))
    thread.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') settle(tooMuch)
      else reject(error)
    })
  })
}
