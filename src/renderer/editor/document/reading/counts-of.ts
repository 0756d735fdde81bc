import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { countWords } from '#core/article'
import { citeItems } from '../schema/citation.ts'

export interface Counts {
  readonly words: number
  readonly notes: number
  /** Articles that the notes cite, each once. */
  readonly sources: number
}

/** How long a brief is. Words are those of its text: title, summary, sections, entries and quotations; not of notes, fields and section titles. */
export function countsOf(document: ProseMirrorNode): Counts {
  let words = 0
  let notes = 0
  const sources = new Set<string>()
  document.descendants((node) => {
    if (node.type.name === 'citation') for (const { article } of citeItems(node)) sources.add(article)
    if (node.type.name === 'note') notes += 1
    if (node.isTextblock && node.type.name !== 'noteParagraph') words += wordsIn(node)
  })
  return { words, notes, sources: sources.size }
}

// Nodes never change: a paragraph that was counted once need not be counted again, and only one of thousands is new at a keystroke.
const counted = new WeakMap<ProseMirrorNode, number>()

function wordsIn(textblock: ProseMirrorNode): number {
  const known = counted.get(textblock)
  if (known !== undefined) return known
  const words = countWords(textOf(textblock))
  counted.set(textblock, words)
  return words
}

function textOf(node: ProseMirrorNode): string {
  return node.children
    .map((child) => {
      if (child.isText) return child.text
      if (child.type.name === 'hardBreak') return ' '
      return child.type.name === 'note' ? '' : textOf(child)
    })
    .join('')
}
