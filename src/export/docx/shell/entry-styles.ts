import { AlignmentType, type IParagraphStyleOptions } from 'docx'
import type { Design } from './design.ts'
import { colours } from './measures.ts'
import { fontOf, together } from './style-pieces.ts'

/** Actors, claims and open questions. */
export function entryStyles({ fonts, sizes, air }: Design): readonly IParagraphStyleOptions[] {
  const label = fontOf(fonts.label)
  return [
    {
      id: 'EntryTitle',
      name: 'Entry Title',
      basedOn: 'Normal',
      next: 'EntryFacts',
      quickFormat: true,
      run: { bold: true },
      paragraph: { spacing: { before: Math.round(220 * air), after: 20 }, ...together, outlineLevel: 1 },
    },
    {
      id: 'EntryFacts',
      name: 'Entry Facts',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: label, size: sizes.label, color: colours.quiet },
      paragraph: { spacing: { after: Math.round(80 * air), line: 259 }, keepLines: true, alignment: AlignmentType.START },
    },
    {
      id: 'EvidenceLabel',
      name: 'Evidence Label',
      basedOn: 'Normal',
      next: 'Quote',
      run: { font: label, size: sizes.label - 1, bold: true, color: colours.contrary },
      paragraph: { spacing: { before: Math.round(80 * air), after: 20 }, indent: { left: 440 }, ...together },
    },
  ]
}
