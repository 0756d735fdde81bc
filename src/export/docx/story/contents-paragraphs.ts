import type { ContentsLine } from '#core/printable'
import { field, fieldEnd, fieldStart } from './field-xml.ts'
import { paragraph } from './paragraph-xml.ts'
import { textRuns } from './run-xml.ts'
import type { Story } from './story.ts'
import { attributeText } from './wml.ts'

/** A line of the contents, where it leads, and the page on which we expect that. */
interface PlacedLine {
  readonly line: ContentsLine
  readonly anchor: string
  readonly page: number
}

/**
 * The table of contents as Word's own field, filled in: every line is a link, every page number a field of its own. Nothing asks Word to update it when the file is opened: it would first ask the reader whether fields that “may refer to other files” shall be updated.
 * The numbers shown are ours, close but not sure, until the reader updates the field (F9) or prints with fields updated; LibreOffice works them out by itself.
 */
export function contentsParagraphs(title: string, lines: readonly PlacedLine[], story: Story): string {
  if (lines.length === 0) return ''
  const last = lines.length - 1
  const entries = lines.map(({ line, anchor, page }, index) =>
    paragraph(
      { style: `TOC${line.level}` },
      index === 0 ? fieldStart(' TOC \\o "1-3" \\h \\z ') : '',
      `<w:hyperlink w:anchor="${attributeText(anchor)}" w:history="1">`,
      textRuns(line.text.replaceAll(/\s+/gu, ' ').trim(), story),
      '<w:r><w:tab/></w:r>',
      field(` PAGEREF ${anchor} \\h `, String(page)),
      '</w:hyperlink>',
      index === last ? fieldEnd : '',
    ),
  )
  return paragraph({ style: 'TOCHeading' }, textRuns(title, story)) + entries.join('')
}
