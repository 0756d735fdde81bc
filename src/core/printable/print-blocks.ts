import type { Block, Inline } from '#core/brief'
import { joinAlike, plainText, styledText } from '#core/citations'
import type { PrintBlock, PrintRun } from './printable.ts'
import type { PrintWords } from './print-words.ts'

export interface BlockPrinter {
  readonly blocks: (blocks: readonly Block[]) => readonly PrintBlock[]
  readonly runs: (content: readonly Inline[]) => readonly PrintRun[]
}

/** Turns running text into what is read, numbering notes from 1 in the order in which it is given them: by place, not by id, which a pasted copy may repeat. Blocks with nothing in them are left out: distance is the writer's to give, not an empty line's. */
export function blockPrinter({ marks, words }: { readonly marks: readonly [string, string]; readonly words: PrintWords }): BlockPrinter {
  let number = 0
  const run = (inline: Inline): readonly PrintRun[] => {
    switch (inline.kind) {
      case 'text':
        return [styledText(inline)]
      case 'lineBreak':
        return [inline]
      case 'quotedWords':
        return inline.content.length === 0 ? [] : [plainText(marks[0]), ...inline.content.map(styledText), plainText(marks[1])]
      case 'note':
        number += 1
        return [{ kind: 'noteReference', id: inline.id, number: number }]
    }
  }
  const runs = (content: readonly Inline[]) => tidied(content.flatMap(run))
  const block = (printed: Block): readonly PrintBlock[] => {
    if (printed.kind === 'list') {
      const items = printed.items.map((item) => item.flatMap(block)).filter((item) => item.length > 0)
      return items.length === 0 ? [] : [{ kind: 'list', id: printed.id, ordered: printed.ordered, items }]
    }
    const content = runs(printed.content)
    if (isBlank(content)) return []
    switch (printed.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', id: printed.id, runs: content }]
      case 'heading':
        return [{ kind: 'heading', id: printed.id, level: printed.level, runs: content }]
      case 'quotation':
        return [
          {
            kind: 'quotation',
            id: printed.id,
            stance: printed.stance,
            label: printed.stance === 'contrary' ? words.contrary : null,
            runs: content,
          },
        ]
    }
  }
  return { blocks: (blocks) => blocks.flatMap(block), runs }
}

/** Neighbouring texts that look alike become one run; a line break at the very end would print an empty line. */
function tidied(runs: readonly PrintRun[]): readonly PrintRun[] {
  const tidy: PrintRun[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    if (run.kind === 'text' && last?.kind === 'text') tidy.splice(-1, 1, ...joinAlike([last, run]))
    else if (run.kind !== 'text' || run.text !== '') tidy.push(run)
  }
  while (tidy.at(-1)?.kind === 'lineBreak') tidy.pop()
  return tidy
}

/** Whether there is nothing to read. A note alone is something. */
export function isBlank(runs: readonly PrintRun[]): boolean {
  return runs.every((run) => (run.kind === 'text' ? run.text.trim() === '' : run.kind === 'lineBreak'))
}
