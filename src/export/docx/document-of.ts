import { Document } from 'docx'
import type { Printable } from '#core/printable'
import { type BlockWriting, sectionParagraphs, summaryParagraphs } from './block-writer.ts'
import { bookmarkNames } from './bookmark-names.ts'
import { languageTag } from './language-tag.ts'
import { lists } from './lists.ts'
import { noteParagraphs } from './note-paragraphs.ts'
import { pageOf } from './page-of.ts'
import { runWriter } from './run-writer.ts'
import { styleSheet } from './style-sheet.ts'
import { titleBlock } from './title-block.ts'
import { xmlText } from './xml-text.ts'

/** The document as docx describes one. What docx gets wrong or leaves out is mended afterwards, in `finish/`. */
export function documentOf(printable: Printable): Document {
  const writing = newWriting()
  return new Document({
    title: xmlText(printable.title),
    creator: 'Attaché',
    lastModifiedBy: 'Attaché',
    compatibility: { version: 15 },
    styles: styleSheet(languageTag(printable.language)),
    numbering: { config: lists },
    footnotes: Object.fromEntries(printable.notes.map((note) => [note.number, { children: noteParagraphs(note, writing.runs) }])),
    sections: [
      {
        ...pageOf(printable),
        children: [
          ...titleBlock(printable),
          ...summaryParagraphs(printable.summary, printable.words.summary, writing),
          ...printable.sections.flatMap((section) => sectionParagraphs(section, writing)),
        ],
      },
    ],
  })
}

function newWriting(): BlockWriting {
  const bookmarks = bookmarkNames()
  let lastList = 0
  return {
    bookmarks,
    runs: runWriter(bookmarks),
    nextList: () => {
      lastList += 1
      return lastList
    },
  }
}
