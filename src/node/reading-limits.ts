/** What reading one file may take, in the app and on the command line. `residentMegabytes` is the whole process, whose own hundred is in it. */
export interface ReadingLimits {
  readonly heapMegabytes: number
  readonly residentMegabytes: number
}

/** Bytes from which a file is read by a process with more room: deliveries of hundreds of articles, mails with attachments. */
const bulkBytes = 3_000_000

/** A file of every day has 300 MB; a bulk file in proportion, for a parser makes some twenty times as much of what it reads, and the largest file has 60 MB. */
export const readingLimits = {
  ordinary: { heapMegabytes: 300, residentMegabytes: 400 },
  bulk: { heapMegabytes: 1200, residentMegabytes: 2000 },
} as const satisfies Readonly<Record<string, ReadingLimits>>

/** Which of the two limits holds for a file of `bytes`. */
export function sizeClass(bytes: number): keyof typeof readingLimits {
  return bytes > bulkBytes ? 'bulk' : 'ordinary'
}

/** Fifteen seconds, and one more for each megabyte. In the app they are counted on the processor (`JobClock`): a busy machine fails no file. */
export function readingSeconds(bytes: number): number {
  return 15 + Math.ceil(bytes / 1_000_000)
}
