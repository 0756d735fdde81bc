import { Paragraph, TextRun } from 'docx'
import type { PrintNote } from '#core/printable'
import type { RunWriter } from './run-writer.ts'

/** A footnote's paragraphs. docx puts the number at the start of the first; the space behind it is ours, as Word types one. */
export function noteParagraphs(note: PrintNote, runs: RunWriter): Paragraph[] {
  const paragraphs = note.paragraphs.length === 0 ? [[]] : note.paragraphs
  return paragraphs.map(
    (paragraph, index) =>
      new Paragraph({ style: 'FootnoteText', children: [...(index === 0 ? [new TextRun(' ')] : []), ...runs(paragraph)] }),
  )
}
