/**
 * Puts in the tags of head and body that a page may leave out (HTML, 13.1.2.4): our parser makes neither of its own accord, and what a page without `<body>` has would
 * be in none. Pages that have a body, and pieces that are no page, are returned as they are.
 */
export function writeOutTags(html: string): string {
  const root = /<html(?:\s[^>]*)?>/i.exec(html)
  if (root === null || /<(?:body|frameset)[\s>]/i.test(html)) return html
  const start = root.index + root[0].length
  // Once, and not for each part: a page may be long.
  const lower = html.toLowerCase()
  let at = start
  for (let end = endOfHeadPart(html, lower, at); end !== null; end = endOfHeadPart(html, lower, at)) at = end
  const head = html.slice(start, at).replaceAll(/<\/?head(?:\s[^>]*)?>/gi, '')
  return `${html.slice(0, start)}<head>${head}</head><body>${html.slice(at)}`
}

/** Where the part of a head that begins at `at` ends: white space, a comment, an element that only a head has, or one without words before the first of them; `null` where the body begins. */
function endOfHeadPart(html: string, lower: string, at: number): number | null {
  headPart.lastIndex = at
  const found = headPart.exec(html)
  if (found === null) return null
  const [{ length }, raw] = found
  const closing = raw === undefined ? (found[0] === '<!--' ? '-->' : null) : `</${raw.toLowerCase()}`
  if (closing === null) return at + length
  const end = lower.indexOf(closing, at + length)
  const close = end < 0 ? -1 : html.indexOf('>', end)
  return close < 0 ? null : close + 1
}

const headPart = /\s+|<!--|<\/?(?:head|meta|link|base)(?:\s[^>]*)?\/?>|<(title|script|style|noscript)(?:\s[^>]*)?>/iy
