import { withoutTracking } from '#core/article'
import type { Inline, Text } from '#core/brief'
import { joinAlike, plainText, styledText } from '#core/citations'
import type { PrintRun, PrintText } from '#core/printable'

/** How running text is printed. `note` gives each note its number as it comes, or `null` where notes are left out. */
export interface RunPrinting {
  readonly marks: readonly [string, string]
  readonly comments: boolean
  /** The language of a pick's words, where it is known and not the brief's. */
  readonly languageOf: (pick: string) => string | null
  readonly note: () => number | null
}

/** Running text as it is read, in the fewest pieces; without a line break at its very end, which would print an empty line. */
export function printRuns(content: readonly Inline[], printing: RunPrinting): readonly PrintRun[] {
  return tidied(content.flatMap((inline) => printInline(inline, printing)))
}

function printInline(inline: Inline, printing: RunPrinting): readonly PrintRun[] {
  switch (inline.kind) {
    case 'text':
      return [printText(inline, printing)]
    case 'lineBreak':
      return [inline]
    case 'quotedWords': {
      if (inline.content.length === 0) return []
      const language = printing.languageOf(inline.pick)
      const words = inline.content.map((text): PrintText => ({
        ...printText(text, printing),
        ...(language !== null && { language }),
        isQuoted: true,
      }))
      return [plainText(printing.marks[0]), ...words, plainText(printing.marks[1])]
    }
    case 'note': {
      const number = printing.note()
      return number === null ? [] : [{ kind: 'noteReference', id: inline.id, number }]
    }
  }
}

function printText(text: Text, { comments }: RunPrinting): PrintText {
  const threads = comments ? text.marks.flatMap((mark) => (mark.kind === 'comment' ? [mark.thread] : [])) : []
  const styled = styledText(text)
  const printed = styled.link === null ? styled : { ...styled, link: withoutTracking(styled.link) }
  return threads.length === 0 ? printed : { ...printed, comments: [...new Set(threads)] }
}

function tidied(runs: readonly PrintRun[]): readonly PrintRun[] {
  const tidy: PrintRun[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    if (run.kind === 'text' && last?.kind === 'text' && isAlike(run, last)) tidy.splice(-1, 1, ...joinAlike([last, run]))
    else if (run.kind !== 'text' || run.text !== '') tidy.push(run)
  }
  while (tidy.at(-1)?.kind === 'lineBreak') tidy.pop()
  return tidy
}

function isAlike(one: PrintText, other: PrintText): boolean {
  return one.language === other.language && one.isQuoted === other.isQuoted && one.comments?.join('\n') === other.comments?.join('\n')
}

/** Whether there is nothing to read. A note alone is something. */
export function isBlank(runs: readonly PrintRun[]): boolean {
  return runs.every((run) => (run.kind === 'text' ? run.text.trim() === '' : run.kind === 'lineBreak'))
}
