/** How many paragraphs came back exactly: same words, same punctuation, same extent. */
export interface ParagraphScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Scores read paragraphs against written ones as multisets; white space is collapsed and nothing else. */
export function scoreParagraphs(
  pairs: readonly { readonly written: readonly string[]; readonly read: readonly string[] }[],
): ParagraphScore {
  let right = 0
  let written = 0
  let read = 0
  for (const pair of pairs) {
    written += pair.written.length
    read += pair.read.length
    right += countCommon(pair.written.map(collapsed), pair.read.map(collapsed))
  }
  const precision = read === 0 ? 0 : right / read
  const recall = written === 0 ? 0 : right / written
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function countCommon(written: readonly string[], read: readonly string[]): number {
  const open = new Map<string, number>()
  for (const text of written) open.set(text, (open.get(text) ?? 0) + 1)
  let common = 0
  for (const text of read) {
    const left = open.get(text) ?? 0
    if (left === 0) continue
    common += 1
    open.set(text, left - 1)
  }
  return common
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
