import type { Printable, PrintBlock, PrintRun } from '#core/printable'

/** The same text as pandoc reads it: headings, lists, quotations, notes and links. */
export function asMarkdown({ title, summary, sections, notes, sources }: Printable): string {
  return [
    `---\ntitle: "${title}"\n---`,
    ...summary.map(blockOf),
    ...sections.flatMap((section) => [`# ${escaped(section.title)}`, ...section.blocks.map(blockOf)]),
    ...sources.map(({ runs }) => runsOf(runs)),
    ...notes.map(({ number, paragraphs }) => `[^${number}]: ${paragraphs.map(runsOf).join('\n\n    ')}`),
  ].join('\n\n')
}

function blockOf(block: PrintBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return runsOf(block.runs)
    case 'heading':
      return `## ${runsOf(block.runs)}`
    case 'quotation':
      return `> ${runsOf(block.runs)}`
    case 'list':
      return block.items.map((item) => `${block.ordered ? '1.' : '-'} ${item.map(blockOf).join('\n\n   ')}`).join('\n')
    case 'table':
    case 'rule':
    case 'entry':
      return ''
  }
}

function runsOf(runs: readonly PrintRun[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'noteReference') return `[^${run.number}]`
      if (run.kind === 'lineBreak') return '\\\n'
      const words = escaped(run.text)
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? []
      const styled = run.italic && inner !== '' ? `${before}*${inner}*${after}` : words
      return run.link === null ? styled : `[${styled}](${run.link})`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~^$]/gu, String.raw`\$&`)
}
