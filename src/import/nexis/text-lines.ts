import { joinLines } from '../text/index.ts'
import { labelOf } from './labels.ts'
import type { NexisLine } from './nexis-line.ts'

/** The paragraphs of an article in plain text: blank lines part them, wrapped lines are joined, and the centred lines of its head stay apart. */
export function textLines(lines: readonly string[]): readonly NexisLine[] {
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') blocks.push([])
    // A label always begins a paragraph of its own.
    else if (isCapitalLabel(line)) blocks.push([line])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((block) => block.length > 0).map((block) => toLine(block))
}

function toLine(block: readonly string[]): NexisLine {
  const centred = block.every((line) => /^\s{8,}\S/.test(line))
  const trimmed = block.map((line) => line.trim())
  const text = centred ? trimmed.join('\n') : joinLines(trimmed)
  return { text, setOff: isCapitalLabel(text) ? (labelOf(text)?.length ?? 0) : 0, isHeadline: false, bookmark: null }
}

/** Labels are in capitals where there is no bold. */
export function isCapitalLabel(line: string): boolean {
  const label = labelOf(line)
  if (label === null) return false
  const printed = line.trimStart().slice(0, label.length)
  return printed.includes(':') && /\p{Lu}{2}/u.test(printed) && !/\p{Ll}/u.test(printed)
}
