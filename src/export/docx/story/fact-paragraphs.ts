import type { Fact, PrintBlock } from '#core/printable'
import { paragraph } from './paragraph-xml.ts'
import { lineBreak, type Look, textRuns } from './run-xml.ts'
import type { Story } from './story.ts'

type EntryBlock = Extract<PrintBlock, { readonly kind: 'entry' }>

/** What is known of an entry: short values on one line, divided by points; a question's, which are sentences, on a line each. A colon follows what they are called where italics do not show it: in Hebrew letters there are none. */
export function factParagraphs({ entry, facts, blocks }: EntryBlock, { isRightToLeft }: Story): string {
  if (facts.length === 0) return ''
  const look: Look = { isRightToLeft }
  switch (entry) {
    case 'actor':
    case 'claim':
      return paragraph(
        { style: 'EntryFacts', keepNext: blocks.length > 0 },
        facts.map((fact) => factRuns(fact, isRightToLeft ? ': ' : '\u00A0', look)).join(textRuns('\u2002·\u2002', look)),
      )
    case 'question':
      // One paragraph, which its title keeps beside it: LibreOffice breaks a chain of several at its first link, the question itself.
      return paragraph({ style: 'EntryFacts' }, facts.map((fact) => factRuns(fact, ': ', look)).join(lineBreak))
  }
}

function factRuns({ label, value }: Fact, divider: string, look: Look): string {
  return (label === null ? '' : textRuns(label + divider, { ...look, style: 'FactLabel' })) + textRuns(value, look)
}
