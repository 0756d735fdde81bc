import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, Tab, TextRun } from 'docx'
import type { PrintRun } from '#core/printable'
import type { BookmarkNames } from './bookmark-names.ts'
import { linkTarget } from './link-target.ts'
import { xmlText } from './xml-text.ts'

type StyledRun = Extract<PrintRun, { readonly kind: 'text' }>

export type RunWriter = (runs: readonly PrintRun[]) => readonly ParagraphChild[]

/** Writes text, line breaks and references to notes, each reference inside a bookmark of its own. */
export function runWriter(bookmarks: BookmarkNames): RunWriter {
  return (runs) =>
    runs.flatMap((run) => {
      switch (run.kind) {
        case 'text':
          return textRuns(run)
        case 'lineBreak':
          return [new TextRun({ break: 1 })]
        case 'noteReference':
          return [new Bookmark({ id: bookmarks('note', run.id), children: [new FootnoteReferenceRun(run.number)] })]
      }
    })
}

/** Text with nothing about it, but for the line breaks and tabs in it. */
export function plainRuns(text: string): readonly TextRun[] {
  return linesOf(text, {})
}

function textRuns(run: StyledRun): readonly ParagraphChild[] {
  const target = run.link === null ? null : linkTarget(xmlText(run.link))
  const texts = linesOf(run.text, {
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    ...(run.underline && { underline: {} }),
    ...(run.superscript && { superScript: true }),
    ...(run.smallCaps && { smallCaps: true }),
    ...(target !== null && { style: 'Hyperlink' }),
  })
  return target === null ? texts : [new ExternalHyperlink({ link: target, children: texts })]
}

type Look = Pick<
  Exclude<ConstructorParameters<typeof TextRun>[0], string>,
  'bold' | 'italics' | 'underline' | 'superScript' | 'smallCaps' | 'style'
>

/** WordprocessingML has elements for line breaks and tabs; within `w:t` they would read as spaces. */
function linesOf(text: string, look: Look): readonly TextRun[] {
  return xmlText(text)
    .split(/[\n\u0085\u2028\u2029]/u)
    .flatMap((line, index) => [
      ...(index > 0 ? [new TextRun({ break: 1 })] : []),
      ...(line === ''
        ? []
        : [new TextRun({ ...look, children: line.split(/(\t)/u).map((piece) => (piece === '\t' ? new Tab() : piece)) })]),
    ])
}
