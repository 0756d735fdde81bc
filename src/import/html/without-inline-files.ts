/** Shorter ones cost nothing, and a sentence about such addresses may hold one. */
const shortest = 300

/**
 * Empties the `data:` addresses of a page: programs that save a page into one file write every picture and font into it, megabytes that a parser would carry
 * from string to string. Only what is beyond doubt such an address goes: a media type, and then either a long run of base64 or all up to the quotation mark
 * that was open. Time is linear in the length of `html`.
 */
export function withoutInlineFiles(html: string): string {
  const kept: string[] = []
  let from = 0
  let at = html.indexOf('data:')
  while (at >= 0) {
    const start = startOfContent(html, at)
    const end = start === null ? null : endOfContent(html, start, html.charAt(at - 1))
    if (start !== null && end !== null && end - start >= shortest) {
      kept.push(html.slice(from, start))
      from = end
    }
    at = html.indexOf('data:', Math.max(at + 5, from))
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from)
}

const head = /data:[a-z]{1,20}\/[\w.+-]{1,80}(?:;[\w.+-]{1,40}(?:=[\w.+"' -]{1,40})?){0,4},/iy

function startOfContent(html: string, at: number): number | null {
  head.lastIndex = at
  const length = head.exec(html)?.[0].length
  return length === undefined ? null : at + length
}

const base64 = /[\w+/=%-]*/y

function endOfContent(html: string, start: number, before: string): number | null {
  if (html.slice(start - 8, start).toLowerCase() === ';base64,') {
    base64.lastIndex = start
    return start + (base64.exec(html)?.[0].length ?? 0)
  }
  if (before !== '"' && before !== "'") return null
  const end = html.indexOf(before, start)
  return end < 0 ? null : end
}
