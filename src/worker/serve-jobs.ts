import { checkBrief } from '#core/check'
import { packBrief } from '#export/attache'
import { writeDocx } from '#export/docx'
import { noteTexts, printBrief } from '#export/print'
import { unpackBrief } from '#import/attache'
import { serveCalls } from '#ipc/remote'
import type { WorkerApi } from '#ipc/worker-api'
import { importBytes } from './import-bytes.ts'
import { importFile } from './import-file.ts'
import { parentPort } from '#node/parent-port'

/** Answers the jobs that the parent process gives. */
export function serveJobs(): void {
  serveCalls<WorkerApi>(parentPort(), {
    importFile,
    importBytes,
    checkBrief: ({ brief, articles }) => checkBrief(brief, articles),
    writeNotes: (toPrint) => noteTexts(toPrint),
    exportDocx: (toPrint) => writeDocx(printBrief(toPrint)),
    packBrief: ({ brief, articles }) => packBrief(brief, articles),
    unpackBrief: async ({ bytes }) => unpackBrief(bytes),
  })
}
