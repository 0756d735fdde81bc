import { type Fact, isRightToLeft, type Printable, type PrintBlock, type PrintNote } from '#core/printable'
import { blockHtml, factHtml, heading, runsHtml } from './block-html.ts'
import { blockLines, factText, runsText } from './block-text.ts'
import { escaped } from './markup.ts'

/** A brief for the clipboard: the same words as HTML and as plain text, and how many notes they have. */
export interface RichText {
  readonly html: string
  readonly text: string
  readonly notes: number
}

/**
 * A brief as mail programs take it: notes at the end, each linked with its reference. The marking stands before all else, as TLP 2.0 asks of mail (FIRST, 2022, 2.a).
 * It holds what is printed and nothing else: no ids of the brief, no names of files. A section without a title has no heading.
 */
export function writeHtml(given: Printable): RichText {
  const printable = withFrenchColons(given)
  const { language, marking, notes } = printable
  const body = [
    marking === null ? '' : `<p><b>${escaped(marking)}</b></p>`,
    printable.title === '' ? '' : heading(1, escaped(printable.title)),
    factsHtml(printable),
    ...printable.summary.map(blockHtml),
    ...printable.sections.map(({ title, blocks }) => `${title === '' ? '' : heading(2, escaped(title))}${blocks.map(blockHtml).join('')}`),
    notes.length === 0 ? '' : `<hr>${notes.map(noteHtml).join('')}`,
  ]
  const html = `<div lang="${escaped(language)}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">${body.join('')}</div>`
  return { html, text: plainText(printable), notes: notes.length }
}

function factsHtml(printable: Printable): string {
  const facts = factsOf(printable)
  return facts.length === 0 ? '' : `<p>${facts.map(factHtml).join('<br>')}</p>`
}

function factsOf({ from, to, date, reference }: Printable) {
  return [from, to, date, reference].flatMap((fact) => fact ?? [])
}

function noteHtml({ number, paragraphs }: PrintNote): string {
  const [first = [], ...rest] = paragraphs
  const back = `<a name="note${number}" href="#ref${number}">${number}</a>. `
  return `<p>${back}${runsHtml(first)}</p>${rest.map((paragraph) => `<p>${runsHtml(paragraph)}</p>`).join('')}`
}

function plainText(printable: Printable): string {
  const parts = [
    printable.marking ?? '',
    printable.title,
    factsOf(printable).map(factText).join('\n'),
    ...blockTexts(printable.summary),
    ...printable.sections.flatMap((section) => [section.title, ...blockTexts(section.blocks)]),
    printable.notes.map(({ number, paragraphs }) => `[${number}] ${paragraphs.map(runsText).join('\n')}`).join('\n'),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function blockTexts(blocks: readonly PrintBlock[]): readonly string[] {
  return blocks.map((block) => blockLines(block).join('\n'))
}

/** Here a colon follows every label; French sets a no-break space before it (Imprimerie nationale), French of Canada as well (OQLF). */
function withFrenchColons(printable: Printable): Printable {
  if (!/^fr\b/iu.test(printable.language)) return printable
  const { from, to, date, reference, sections } = printable
  return {
    ...printable,
    from: from && spaced(from),
    to: to && spaced(to),
    date: date && spaced(date),
    reference: reference && spaced(reference),
    sections: sections.map((section) => ({ ...section, blocks: section.blocks.map(spacedBlock) })),
  }
}

function spacedBlock(block: PrintBlock): PrintBlock {
  return block.kind === 'entry' ? { ...block, facts: block.facts.map(spaced), blocks: block.blocks.map(spacedBlock) } : block
}

function spaced({ label, value }: Fact): Fact {
  return { label: label === null ? null : `${label.trimEnd()}\u00A0`, value }
}
