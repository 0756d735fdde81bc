import { readDate } from '../dates/index.ts'

/** What a program that saved a page wrote into it. */
export interface Saved {
  /** Where the page was, as written there. */
  readonly address: string | null
  /** The day on which it was saved, which is not the day of publication. */
  readonly day: string | null
}

/**
 * Reads the comment of SingleFile (“Page saved with SingleFile”, `url:`, `saved date:`) or of a browser (“saved from url=(0042)https://…”, the number being
 * the address’s length). Either stands within the first lines of the file, before or behind the `html` tag.
 */
export function savedPage(html: string): Saved {
  for (const comment of firstComments(html.slice(0, 10_000))) {
    if (comment.includes('Page saved with SingleFile')) {
      const day = /^\s*saved date:\s*(\S.{3,99})$/m.exec(comment)?.[1]
      return { address: /^\s*url:\s*(\S+)/m.exec(comment)?.[1] ?? null, day: day === undefined ? null : dayOf(day) }
    }
    const browser = /^\s*saved from url=\(\d{1,6}\)(\S+)/i.exec(comment)?.[1]
    if (browser !== undefined) return { address: browser, day: null }
  }
  return { address: null, day: null }
}

function firstComments(start: string): readonly string[] {
  const comments: string[] = []
  let at = start.indexOf('<!--')
  while (at >= 0 && comments.length < 5) {
    const end = start.indexOf('-->', at)
    comments.push(start.slice(at + 4, end < 0 ? start.length : end))
    at = end < 0 ? -1 : start.indexOf('<!--', end)
  }
  return comments
}

/** “Wed Mar 05 2031 19:42:00 GMT+0100 (Central European Standard Time)”, as JavaScript writes a date, or one as people do. */
function dayOf(text: string): string | null {
  const [, month, day, year] = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4})\b/.exec(text) ?? []
  return readDate(month === undefined ? text : `${day} ${month} ${year}`)
}
