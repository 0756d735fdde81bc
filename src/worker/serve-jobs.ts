import { serveCalls } from '#ipc/remote'
import type { WorkerApi } from '#ipc/worker-api'
import { parentPort } from '#node/parent-port'

/** Answers the jobs that the parent process gives. What a job needs is loaded with the first such job: everything together takes over a second of a process that may only import a letter. */
export function serveJobs(): void {
  serveCalls<WorkerApi>(parentPort(), {
    importFile: async (given) => (await import('./import-file.ts')).importFile(given),
    importBytes: async (given) => (await import('./import-bytes.ts')).importBytes(given),
    checkBrief: async ({ brief, articles }) => (await import('#export/print')).checkToPrint(brief, articles),
    writeNotes: async (given) => (await import('./write-notes.ts')).writeNotes(given),
    readCitationStyle: async ({ bytes }) => (await import('./read-style.ts')).readStyle(bytes),
    print: async (given) => (await import('#export/print')).printBrief(given),
    writeDocx: async ({ printable, choices }) => (await import('#export/docx')).writeDocx(printable, choices),
    writePdf: async (given) => (await import('./write-pdf.ts')).writePdfWithFonts(given),
    layPages: async (given) => (await import('./lay-pages.ts')).layPages(given),
    missingGlyphs: async (given) => (await import('./write-pdf.ts')).missingGlyphsWithFonts(given),
    readFont: async (given) => (await import('./fonts-at.ts')).fontProblem(given),
    writeHtml: async ({ printable }) => (await import('#export/html')).writeHtml(printable),
    packBrief: async ({ brief, articles }) => (await import('#export/attache')).packBrief(brief, articles),
    unpackBrief: async (given) => (await import('./unpack-brief.ts')).unpackBrief(given),
  })
}
