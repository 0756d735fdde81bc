import type { Printable, PrintBlock, PrintRun } from '#core/printable'

/** A text with quoted words in it. `quoted` are those words, stretch by stretch. */
export interface Passage {
  /** Of the block that it is the text of, or of the section whose table of claims states it. */
  readonly of: { readonly kind: 'block' | 'section'; readonly id: string; readonly time: number }
  readonly text: string
  readonly quoted: readonly string[]
}

/** All texts with quoted words in reading order. `time` says which of the blocks or sections with one id it is, from 0: a copy may keep its original’s. */
export function passagesOf({ summary, sections }: Printable): readonly Passage[] {
  const blockTimes = new Map<string, number>()
  const sectionTimes = new Map<string, number>()
  const visit = (block: PrintBlock): readonly Passage[] => {
    const of = { kind: 'block', id: block.id, time: next(blockTimes, block.id) } as const
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return passage(of, block.runs)
      case 'quotation':
        return [{ of, text: textOf(block.runs), quoted: [textOf(block.runs)] }]
      case 'entry':
        return [...passage(of, block.title), ...block.blocks.flatMap(visit)]
      case 'list':
        return block.items.flat().flatMap(visit)
      case 'table':
        return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(visit))
      case 'rule':
        return []
    }
  }
  return [
    ...summary.flatMap(visit),
    ...sections.flatMap(({ id, claims, blocks }) => {
      const of = { kind: 'section', id, time: next(sectionTimes, id) } as const
      return [...claims.flatMap(({ statement }) => passage(of, statement)), ...blocks.flatMap(visit)]
    }),
  ]
}

function next(times: Map<string, number>, id: string): number {
  const time = times.get(id) ?? 0
  times.set(id, time + 1)
  return time
}

function passage(of: Passage['of'], runs: readonly PrintRun[]): readonly Passage[] {
  const quoted = runs.flatMap((run) => (run.kind === 'text' && run.isQuoted === true ? [readable(run.text)] : []))
  return quoted.length === 0 ? [] : [{ of, text: textOf(runs), quoted }]
}

function textOf(runs: readonly PrintRun[]): string {
  return runs.map((run) => (run.kind === 'text' ? readable(run.text) : run.kind === 'lineBreak' ? '\n' : '')).join('')
}

/** XML 1.0, production 2 (Char), turned round, and what breaks a line. */
const unreadable = /[^\t\n\u0020-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text as XML can hold it and Word shows it. Written here anew, so that a writer’s mistake is not repeated: what breaks a line is a line feed, other controls are nothing, halves of characters and noncharacters are U+FFFD. */
function readable(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(unreadable, (character) => {
    if (/[\u0085\u2028\u2029]/u.test(character)) return '\n'
    return character < ' ' ? '' : '\uFFFD'
  })
}
