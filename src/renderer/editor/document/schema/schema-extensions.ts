import { getSchema, Node } from '@tiptap/core'
import { briefRoot } from './brief-root.ts'
import { citation } from './citation.ts'
import { comment } from './comment.ts'
import { entries, entryTitle } from './entries.ts'
import { hardBreak } from './hard-break.ts'
import { link } from './link.ts'
import { bulletList, listItem, orderedList } from './lists.ts'
import { bold, italic, superscript, underline } from './marks.ts'
import { note, noteParagraph } from './notes.ts'
import { quotation, quotedWords } from './quotations.ts'
import { rule } from './rule.ts'
import { sections } from './sections.ts'
import { table, tableCell, tableHeader, tableRow } from './tables.ts'
import { heading, paragraph } from './text-blocks.ts'
import { briefTitle, summary, titleBlock } from './title-block.ts'

const text = Node.create({ name: 'text', group: 'inline' })

/** Every node and mark of a brief. The order of the marks is the order in which they nest, outermost first. Never remove one: opening an old brief without it would delete its text (see open-brief-document.ts). */
export const schemaExtensions = [
  briefRoot,
  titleBlock,
  briefTitle,
  summary,
  ...sections,
  ...entries,
  entryTitle,
  paragraph,
  heading,
  bulletList,
  orderedList,
  listItem,
  quotation,
  table,
  tableRow,
  tableCell,
  tableHeader,
  rule,
  text,
  hardBreak,
  quotedWords,
  note,
  noteParagraph,
  citation,
  link,
  comment,
  bold,
  italic,
  underline,
  superscript,
]

/** The schema alone, for work without an editor. */
export const briefNodes = getSchema(schemaExtensions)
