import type { CiteItem } from '#core/brief'
import { gathered } from './gathered.ts'
import { notesIn } from './notes-in-blocks.ts'
import { citationsIn } from './read-notes.ts'

/** Everything that the notes in a part of the document cite, in reading order. */
export const citedIn = gathered((textblock): readonly CiteItem[] =>
  notesIn(textblock).flatMap(({ node }) => citationsIn(node).flatMap(({ items }) => items)),
)
