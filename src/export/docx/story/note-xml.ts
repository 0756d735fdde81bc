import type { PrintNote } from '#core/printable'
import { paragraph } from './paragraph-xml.ts'
import { linkedRuns, type Story } from './story.ts'

const number = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'

/** A footnote: its number and a space, as Word types one, at the start of the first of its paragraphs. */
export function noteXml(note: PrintNote, story: Story): string {
  const paragraphs = note.paragraphs.length === 0 ? [[]] : note.paragraphs
  const written = paragraphs.map((runs, index) =>
    paragraph({ style: 'FootnoteText' }, index === 0 ? number : '', ...runs.map((run) => linkedRuns(run, story.noteLinks, story))),
  )
  return `<w:footnote w:id="${note.number}">${written.join('')}</w:footnote>`
}
