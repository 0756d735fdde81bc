import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { isRightToLeft } from './language-tag.ts'
import { colours, fonts } from './measures.ts'

/** Cambria has no Arabic or Hebrew letters; Times New Roman has both, on Windows and on the Mac. */
const textFont = { ascii: fonts.text, hAnsi: fonts.text, eastAsia: fonts.text, cs: 'Times New Roman' }

const together = { keepNext: true, keepLines: true } as const

/** Every style of a brief, under Word's own names where Word has one, so that a ministry's template can take over. Sizes in half-points, distances in twips. */
export function styleSheet(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: textFont, size: 22, language: { value: language, ...(isRightToLeft(language) && { bidirectional: language }) } },
        paragraph: {
          spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO },
          ...(isRightToLeft(language) && { bidirectional: true }),
        },
      },
      title: {
        run: { size: 46, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 120, after: 200, line: 250, lineRule: LineRuleType.AUTO }, ...together },
      },
      heading1: {
        run: { size: 30, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 400, after: 120, line: 250 }, ...together, outlineLevel: 0 },
      },
      heading2: {
        run: { size: 25, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 280, after: 80, line: 250 }, ...together, outlineLevel: 1 },
      },
      heading3: {
        run: { size: 22, bold: true, italics: true, color: colours.ink },
        paragraph: { spacing: { before: 220, after: 60, line: 250 }, ...together, outlineLevel: 2 },
      },
      listParagraph: { paragraph: { spacing: { after: 80 } } },
      hyperlink: { run: { color: colours.link, underline: {} } },
      footnoteReference: { run: { superScript: true } },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { after: 40, line: 250, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [...titleBlockStyles, ...textStyles, ...entryStyles, ...edgeStyles],
    characterStyles: [
      { id: 'BriefLabel', name: 'Brief Label', quickFormat: true, run: { font: fonts.label, bold: true, color: colours.ink } },
      { id: 'FactLabel', name: 'Fact Label', quickFormat: true, run: { color: colours.quiet, italics: true } },
    ],
  }
}

const titleBlockStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'BriefDate',
    name: 'Brief Date',
    basedOn: 'Normal',
    next: 'Title',
    run: { font: fonts.label, size: 20, color: colours.quiet },
    paragraph: { spacing: { after: 0 }, keepNext: true },
  },
  {
    id: 'BriefAddress',
    name: 'Brief Address',
    basedOn: 'Normal',
    run: { font: fonts.label, size: 21 },
    paragraph: { spacing: { after: 30 }, indent: { left: 850, hanging: 850 }, ...together },
  },
  {
    id: 'SummaryHeading',
    name: 'Summary Heading',
    basedOn: 'Normal',
    next: 'Summary',
    run: { font: fonts.label, size: 21, bold: true, color: colours.ink },
    paragraph: {
      spacing: { before: 280, after: 60 },
      border: { top: { style: BorderStyle.SINGLE, size: 12, space: 9, color: colours.ink } },
      outlineLevel: 0,
      ...together,
    },
  },
  {
    id: 'Summary',
    name: 'Summary',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 23 },
    paragraph: { spacing: { after: 120, line: 288 } },
  },
  {
    id: 'SummaryEnd',
    name: 'Summary End',
    basedOn: 'Normal',
    run: { size: 4 },
    paragraph: {
      spacing: { after: 120, line: 60, lineRule: LineRuleType.EXACT },
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 1, color: colours.rule } },
    },
  },
]

const textStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 21 },
    paragraph: {
      spacing: { before: 100, after: 160, line: 269 },
      indent: { left: 440, right: 440 },
      border: { left: { style: BorderStyle.SINGLE, size: 8, space: 10, color: colours.rule } },
    },
  },
  {
    id: 'ListContinue',
    name: 'List Continue',
    basedOn: 'ListParagraph',
    paragraph: { spacing: { after: 80 } },
  },
]

const entryStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'EntryTitle',
    name: 'Entry Title',
    basedOn: 'Normal',
    next: 'EntryFacts',
    quickFormat: true,
    run: { bold: true },
    paragraph: { spacing: { before: 220, after: 20 }, ...together, outlineLevel: 1 },
  },
  {
    id: 'EntryFacts',
    name: 'Entry Facts',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { font: fonts.label, size: 19, color: colours.quiet },
    paragraph: { spacing: { after: 80, line: 259 }, keepLines: true, alignment: AlignmentType.LEFT },
  },
  {
    id: 'EvidenceLabel',
    name: 'Evidence Label',
    basedOn: 'Normal',
    next: 'Quote',
    run: { font: fonts.label, size: 18, bold: true, color: colours.contrary },
    paragraph: { spacing: { before: 80, after: 20 }, indent: { left: 440 }, ...together },
  },
]

const edgeStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { font: fonts.label, size: 18, color: colours.quiet },
    paragraph: { spacing: { after: 0 } },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { font: fonts.label, size: 18, color: colours.quiet },
    paragraph: { spacing: { after: 0 } },
  },
]
