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

function textOf(node: ProseMirrorNode): string {
  return node.children
    .map((child) => {
      if (child.isText) return child.text
      if (child.type.name === 'hardBreak') return ' '
      return child.type.name === 'note' ? '' : textOf(child)
    })
    .join('')
}
