import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { countWords } from '#core/article'
import { citedIn } from './cited-in.ts'
import { gathered } from './gathered.ts'
import { notesIn } from './notes-in-blocks.ts'

export interface Counts {
  readonly words: number
  readonly notes: number
  /** Articles that the notes cite, each once. */
  readonly sources: number
}

/** How long a brief is. Words are those of its text: title, summary, sections, entries and quotations; not of notes, fields and section titles. */
export function countsOf(document: ProseMirrorNode): Counts {
  return {
    words: wordsIn(document).reduce((sum, words) => sum + words, 0),
    notes: notesIn(document).length,
    sources: new Set(citedIn(document).map(({ article }) => article)).size,
  }
}

/** How many words each text block has. */
const wordsIn = gathered((textblock) => [countWords(textOf(textblock))])

/** Put together without a copy where there is but one run of text and notes behind it: most paragraphs are so. */
function textOf(node: ProseMirrorNode): string {
  let text = ''
  for (const child of node.children) {
    if (child.isText) text += child.text ?? ''
    else if (child.type.name === 'hardBreak') text += ' '
    else if (child.type.name !== 'note') text += textOf(child)
  }
  return text
}
