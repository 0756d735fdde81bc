import { BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { Design } from './design.ts'
import { colours } from './measures.ts'
import { fontOf, together } from './style-pieces.ts'

/** What stands before an address or a marking, in twips: wide enough for the longest word of our catalogues (“Einstufung”), in bold, also where a wider font stands in for Calibri. */
const addressColumn = 1250

/** From the top of the first page to the end of the summary. */
export function titleStyles({ fonts, sizes, air }: Design): readonly IParagraphStyleOptions[] {
  const label = fontOf(fonts.label)
  return [
    {
      id: 'BriefDate',
      name: 'Brief Date',
      basedOn: 'Normal',
      next: 'Title',
      run: { font: label, size: sizes.label + 1, color: colours.quiet },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    {
      id: 'BriefAddress',
      name: 'Brief Address',
      basedOn: 'Normal',
      run: { font: label, size: sizes.label + 2 },
      paragraph: {
        spacing: { after: Math.round(50 * air), line: 259 },
        indent: { left: addressColumn, hanging: addressColumn },
        ...together,
      },
    },
    {
      id: 'SummaryHeading',
      name: 'Summary Heading',
      basedOn: 'Normal',
      next: 'Summary',
      run: { font: label, size: sizes.label + 2, bold: true, color: colours.ink },
      paragraph: {
        spacing: { before: Math.round(280 * air), after: Math.round(60 * air) },
        border: { top: { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.ink } },
        outlineLevel: 0,
        ...together,
      },
    },
    {
      id: 'Summary',
      name: 'Summary',
      basedOn: 'Normal',
      quickFormat: true,
    },
    {
      id: 'SummaryEnd',
      name: 'Summary End',
      basedOn: 'Normal',
      run: { size: 4 },
      paragraph: {
        spacing: { after: Math.round(120 * air), line: 60, lineRule: LineRuleType.EXACT },
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 1, color: colours.rule } },
      },
    },
  ]
}
