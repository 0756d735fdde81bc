import type { Inline } from './inline.ts'

/** The words of running text, without marks and notes. A line break is a line feed; words quoted within it stand in double quotation marks. */
export function plainWords(content: readonly Inline[]): string {
  let words = ''
  for (const inline of content) {
    switch (inline.kind) {
      case 'text':
        words += inline.text
        break
      case 'lineBreak':
        words += '\n'
        break
      case 'quotedWords':
        words += `“${plainWords(inline.content)}”`
        break
      case 'note':
        break
    }
  }
  return words
}
