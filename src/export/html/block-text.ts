import type { Fact, PrintBlock, PrintRun } from '#core/printable'
import { runText } from './markup.ts'

/** A block as lines of plain text, for where HTML is not taken. */
export function blockLines(block: PrintBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [runsText(block.runs)]
    case 'list':
      return block.items.flatMap((item, index) => itemLines(item, block.ordered ? `${index + 1}. ` : '– '))
    case 'quotation':
      return [`    ${block.label === null ? '' : `${block.label} `}${runsText(block.runs).replaceAll('\n', '\n    ')}`]
    case 'table':
      return block.rows.map((row) => row.map(({ blocks }) => blocks.flatMap(blockLines).join(' ')).join('\t'))
    case 'rule':
      return ['* * *']
    case 'entry':
      return [runsText(block.title), block.facts.map(factText).join(' · '), ...block.blocks.flatMap(blockLines)].filter(
        (line) => line !== '',
      )
  }
}

export function factText({ label, value }: Fact): string {
  return label === null ? value : `${label}: ${value}`
}

export function runsText(runs: readonly PrintRun[]): string {
  return runs.map(runText).join('')
}

function itemLines(item: readonly PrintBlock[], sign: string): readonly string[] {
  return item.flatMap(blockLines).map((line, index) => `${index === 0 ? sign : ' '.repeat(sign.length)}${line}`)
}
