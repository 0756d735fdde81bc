import { Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Fact, PrintBlock } from '#core/printable'
import { plainRuns } from './run-writer.ts'
import { xmlText } from './xml-text.ts'

type EntryBlock = Extract<PrintBlock, { readonly kind: 'entry' }>

/** What is known of an entry: short values on one line, divided by points; a question's, which are sentences, on a line each. */
export function factParagraphs({ entry, facts, blocks }: EntryBlock): readonly Paragraph[] {
  if (facts.length === 0) return []
  switch (entry) {
    case 'actor':
    case 'claim':
      return [
        new Paragraph({
          style: 'EntryFacts',
          keepNext: blocks.length > 0,
          children: facts.flatMap((fact, index) => [...(index === 0 ? [] : [new TextRun('\u2002·\u2002')]), ...factRuns(fact, '\u00A0')]),
        }),
      ]
    case 'question':
      return facts.map((fact) => new Paragraph({ style: 'EntryFacts', children: factRuns(fact, ': ') }))
  }
}

function factRuns({ label, value }: Fact, divider: string): readonly ParagraphChild[] {
  return [...(label === null ? [] : [new TextRun({ text: xmlText(label) + divider, style: 'FactLabel' })]), ...plainRuns(value)]
}
