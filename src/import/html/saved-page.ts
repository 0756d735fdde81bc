import { readDate } from '../dates/index.ts'

/** What a program that saved a page wrote into it. */
export interface Saved {
  /** Where the page was, as written there. */
  readonly address: string | null
  /** The day on which it was saved, which is not the day of publication. */
  readonly day: string | null
}

/**
 * Reads the comment of SingleFile (“Page saved with SingleFile”, `url:`, `saved date:`) and that of browsers (“saved from url=(0042)https://…”, the number
 * being the address’s length). It is one of the first things in the file.
 */
export function savedPage(html: string): Saved {
  const start = html.slice(0, 5000)
  const singleFile = /<!--\s*Page saved with SingleFile([^>]*?(?:>[^>]{0,500}?){0,3}?)-->/.exec(start)?.[1]
  if (singleFile !== undefined) {
    const day = /^\s*saved date:\s*(.{4,100})$/m.exec(singleFile)?.[1]
    return { address: /^\s*url:\s*(\S+)/m.exec(singleFile)?.[1] ?? null, day: day === undefined ? null : dayOf(day) }
  }
  const browser = /<!--\s*saved from url=\(\d{1,5}\)(\S+?)\s*-->/i.exec(start)?.[1]
  return { address: browser ?? null, day: null }
}

/** “Wed Mar 05 2031 19:42:00 GMT+0100 (Central European Standard Time)”, as JavaScript writes a date. */
function dayOf(text: string): string | null {
  const [, month, day, year] = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4})\b/.exec(text) ?? []
  return readDate(month === undefined ? text : `${day} ${month} ${year}`)
}
