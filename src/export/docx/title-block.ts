import { HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Fact, Printable } from '#core/printable'
import { textWidth } from './measures.ts'
import { plainRuns } from './run-writer.ts'
import { xmlText } from './xml-text.ts'

/** Date and reference on a line, the title, whom it is for and whom it is from. */
export function titleBlock({ title, from, to, date, reference }: Printable): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  if (date !== null || reference !== null) paragraphs.push(dateLine(date, reference))
  if (title.trim() !== '') paragraphs.push(new Paragraph({ heading: HeadingLevel.TITLE, children: plainRuns(title) }))
  for (const fact of [to, from]) if (fact !== null) paragraphs.push(addressLine(fact))
  return paragraphs
}

function dateLine(date: Fact | null, reference: Fact | null): Paragraph {
  return new Paragraph({
    style: 'BriefDate',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [
      ...(date === null ? [] : plainRuns(date.value)),
      ...(reference === null
        ? []
        : [
            new TextRun({ children: [new Tab(), `${xmlText(reference.label ?? '')} `], style: 'BriefLabel' }),
            ...plainRuns(reference.value),
          ]),
    ],
  })
}

function addressLine({ label, value }: Fact): Paragraph {
  return new Paragraph({
    style: 'BriefAddress',
    children: [new TextRun({ children: [xmlText(label ?? ''), new Tab()], style: 'BriefLabel' }), ...plainRuns(value)],
  })
}
