import { dropUnseen } from './drop-unseen.ts'
import { dropLayoutTables } from './layout-tables.ts'
import { withStillStyles } from './elements.ts'
import { listsFromWord, nestedLists } from './lists-from-word.ts'
import { marksFromStyles } from './marks-from-styles.ts'
import { notesFromReferences } from './notes-from-references.ts'
import { plainBlocks } from './plain-blocks.ts'

/**
 * HTML as Word, Outlook, LibreOffice, Google Docs and web pages put it on the clipboard, with only what a brief can hold, ready to be parsed: what is hidden, commented or drawn is gone, Word’s list paragraphs are lists, footnotes are notes where their references stood.
 * It must hold nothing of our own any more (see own-clipboard.ts): the notes made here are the only nodes of ours in the answer, and they hold plain text alone.
 */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(withStillStyles(html), 'text/html')
  dropUnseen(page)
  notesFromReferences(page)
  listsFromWord(page)
  nestedLists(page)
  dropLayoutTables(page)
  plainBlocks(page)
  marksFromStyles(page)
  return page.body.innerHTML
}
