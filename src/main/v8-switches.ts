import type { CommandLine } from 'electron'

/**
 * How V8 works in the windows. Must run before Electron is ready.
 *
 * Their memory may grow to 128 MB before V8 looks through all of it for what is no longer used. By itself it begins small and does so again and again while a long brief is opened, of which nearly everything stays:
 * with 100,000 words and 2,000 notes, which take less than half of that, it was a tenth of the work.
 *
 * When a window has been quiet for a while V8 would also move all that it holds closer together, in one go: a reader who scrolled on just then waited for 0.6 to 1.7 seconds, measured while a thousand articles came in. Without that the same search takes 15 ms, at the same moments and of the same memory.
 *
 * What draws pages asks for a collection itself (`PdfDrawer`): a hundred letters leave more behind in Chromium’s own heap than V8 sees of them.
 *
 * What has been called some thousand times V8 compiles once more, by a slow and thorough compiler. Opening a long brief does everything some thousand times, and then no more: a fifth of the processor’s time went into machine code that had nothing left to do.
 * It now waits for ten times as many calls; until then the code of its quick compiler serves.
 */
export function tuneV8(commandLine: CommandLine): void {
  commandLine.appendSwitch('js-flags', '--initial-old-space-size=128 --no-memory-reducer --expose-gc --invocation-count-for-turbofan=30000')
}
