import { countWords } from '#core/article'

/** About how many words HTML shows, without parsing it: good enough to tell a text from a line that only says where to read it. */
export function wordsOnPage(html: string): number {
  return countWords(withoutRawText(html).replaceAll(/<[^>]*>|&(?:nbsp|zwnj|#160|#8203);/gi, ' '))
}

/** Styles and scripts may hold anything but their own end. */
function withoutRawText(html: string): string {
  const lower = html.toLowerCase()
  const kept: string[] = []
  let from = 0
  for (const { index, 1: name = '' } of lower.matchAll(/<(style|script|title)\b/g)) {
    if (index < from) continue
    kept.push(html.slice(from, index))
    const end = lower.indexOf(`</${name}`, index)
    from = end < 0 ? html.length : end
  }
  return [...kept, html.slice(from)].join(' ')
}
