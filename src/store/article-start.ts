import type { Paragraph } from '#core/article'

const longest = 200

/** The beginning of an article's text without its headline, at most 200 UTF-16 code units, for a list to show; cut between words where there are any. */
export function articleStart(paragraphs: readonly Paragraph[]): string {
  let start = ''
  for (const { kind, text } of paragraphs) {
    if (kind !== 'title')
      start += `${start === '' ? '' : ' '}${text
        .slice(0, longest + 1)
        .replaceAll(/\s+/gu, ' ')
        .trim()}`
    if (start.length > longest) return cut(start)
  }
  return start
}

function cut(text: string): string {
  const space = text.lastIndexOf(' ', longest)
  if (space > longest / 2) return text.slice(0, space)
  const half = text.codePointAt(longest - 1) ?? 0
  return text.slice(0, half > 0xffff ? longest - 1 : longest)
}
