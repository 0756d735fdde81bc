import { parentPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { checkPdf } from '#export/pdf'

/** Entry of the thread that looks through a stranger’s PDF: answers once with what it found. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread’s port, not a window’s
parentPort?.postMessage(await checkPdf(v.parse(v.instance(Uint8Array), workerData)))
