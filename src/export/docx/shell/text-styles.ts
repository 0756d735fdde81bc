import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { Design } from './design.ts'
import { colours } from './measures.ts'
import { ruleOfQuotation } from '../story/paragraph-xml.ts'
import { fontOf, together } from './style-pieces.ts'

/** Quotations, tables, contents, sources and comments. */
export function textStyles(design: Design, isRightToLeft: boolean): readonly IParagraphStyleOptions[] {
  return [...quotations(design, isRightToLeft), ...tables(design), ...contents(design), ...apparatus(design)]
}

function quotations({ sizes, air, line }: Design, isRightToLeft: boolean): readonly IParagraphStyleOptions[] {
  return [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: sizes.text - 1 },
      paragraph: {
        spacing: { before: Math.round(100 * air), after: Math.round(160 * air), line: line - 8 },
        indent: { left: 440, right: 440 },
        // Word leaves borders where they are when it turns a paragraph around.
        border: { [isRightToLeft ? 'right' : 'left']: { style: BorderStyle.SINGLE, ...ruleOfQuotation, color: colours.rule } },
      },
    },
    {
      id: 'Rule',
      name: 'Rule',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: {
        spacing: { before: Math.round(120 * air), after: Math.round(200 * air), line: 120, lineRule: LineRuleType.EXACT },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: colours.rule } },
      },
    },
  ]
}

function tables({ sizes, fonts }: Design): readonly IParagraphStyleOptions[] {
  return [
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: fontOf(fonts.label), size: sizes.table },
      paragraph: { spacing: { before: 40, after: 40, line: 250 }, alignment: AlignmentType.START },
    },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      quickFormat: true,
      run: { bold: true, color: colours.ink },
      paragraph: { keepNext: true },
    },
    {
      id: 'TableEnd',
      name: 'Table End',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: fontOf(fonts.label), size: sizes.label, bold: true, color: colours.ink },
      paragraph: { spacing: { before: 120, after: 60 }, ...together },
    },
  ]
}

function contents({ sizes, fonts, air }: Design): readonly IParagraphStyleOptions[] {
  const line = (level: 0 | 1 | 2): IParagraphStyleOptions => ({
    id: `TOC${level + 1}`,
    name: `toc ${level + 1}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { font: fontOf(fonts.label), size: sizes.text - 1 },
    paragraph: {
      spacing: { after: Math.round((level === 0 ? 50 : 30) * air), line: 259 },
      indent: { left: 300 * level },
      alignment: AlignmentType.START,
    },
  })
  return [
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { font: fontOf(fonts.label), size: sizes.label + 2, bold: true, color: colours.ink },
      paragraph: { spacing: { before: Math.round(200 * air), after: Math.round(60 * air) }, ...together },
    },
    line(0),
    line(1),
    line(2),
  ]
}

function apparatus({ sizes, air }: Design): readonly IParagraphStyleOptions[] {
  return [
    {
      id: 'Bibliography',
      name: 'Bibliography',
      basedOn: 'Normal',
      run: { size: sizes.table + 1 },
      paragraph: {
        spacing: { after: Math.round(90 * air), line: 255 },
        indent: { left: 400, hanging: 400 },
        alignment: AlignmentType.START,
      },
    },
    { id: 'CommentText', name: 'annotation text', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 0, line: 240 } } },
  ]
}
