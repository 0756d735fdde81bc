import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { blanks } from './blanks.ts'
import type { Design } from './design.ts'
import { edgeStyles } from './edge-styles.ts'
import { entryStyles } from './entry-styles.ts'
import { listStyles } from './list-styles.ts'
import { colours } from './measures.ts'
import { fontOf, together } from './style-pieces.ts'
import { textStyles } from './text-styles.ts'
import { titleStyles } from './title-styles.ts'

/** Every style of a brief, under Word's own names where Word has one, so that a ministry's template can take over. Sizes in half-points, distances in twips. */
export function styleSheet(design: Design, isRightToLeft: boolean): IStylesOptions {
  const { sizes, line, air } = design
  const spaced = (before: number, after: number) => ({ before: Math.round(before * air), after: Math.round(after * air) })
  const headed = (level: 0 | 1 | 2, before: number, after: number) => ({
    spacing: { ...spaced(before, after), line: 250 },
    ...together,
    outlineLevel: level,
  })
  const [first, second, third] = sizes.headings
  return {
    default: {
      document: {
        run: {
          font: fontOf(design.fonts.text),
          size: sizes.text,
          sizeComplexScript: sizes.text,
          language: { value: blanks.language, ...(isRightToLeft && { bidirectional: blanks.language }) },
        },
        paragraph: {
          spacing: { after: Math.round(140 * air), line, lineRule: LineRuleType.AUTO },
          ...(isRightToLeft && { bidirectional: true }),
        },
      },
      title: {
        run: { size: sizes.title, bold: true, color: colours.ink },
        paragraph: {
          spacing: { ...spaced(160, 220), line: 250, lineRule: LineRuleType.AUTO },
          ...together,
          alignment: AlignmentType.START,
        },
      },
      heading1: { run: { size: first, bold: true, color: colours.ink }, paragraph: headed(0, 400, 120) },
      heading2: { run: { size: second, bold: true, color: colours.ink }, paragraph: headed(1, 280, 80) },
      heading3: { run: { size: third, bold: true, italics: true, color: colours.ink }, paragraph: headed(2, 220, 60) },
      listParagraph: { paragraph: { spacing: spaced(0, 80) } },
      hyperlink: { run: { color: colours.link, underline: {} } },
      footnoteReference: { run: { superScript: true } },
      footnoteText: { run: { size: sizes.note }, paragraph: { spacing: { after: 40, line: 245, lineRule: LineRuleType.AUTO } } },
    },
    paragraphStyles: [
      ...titleStyles(design),
      ...textStyles(design, isRightToLeft),
      ...listStyles(design),
      ...entryStyles(design),
      ...edgeStyles(design),
    ],
    characterStyles: [
      {
        id: 'BriefLabel',
        name: 'Brief Label',
        quickFormat: true,
        run: { font: fontOf(design.fonts.label), bold: true, color: colours.ink },
      },
      { id: 'FactLabel', name: 'Fact Label', quickFormat: true, run: { color: colours.quiet, italics: true } },
      { id: 'CommentReference', name: 'annotation reference', run: { size: 16 } },
    ],
  }
}
