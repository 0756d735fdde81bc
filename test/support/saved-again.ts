import { attribute, named, readDocx } from './read-docx.ts'
import { plainText, type ReadBlock, type ReadParagraph, readWord } from './word-reading.ts'

/** What must come through another program’s opening and saving: by bookmark, the text that stands there; by bookmark of a reference, the text of the note; and the map of both. */
export interface SavedAgain {
  readonly blocks: Readonly<Record<string, string>>
  readonly notes: Readonly<Record<string, string>>
  /** Of the map: its bookmarks and what they are. */
  readonly mapped: readonly string[]
  readonly text: readonly string[]
}

/** Reads it from a document. Spaces at a note’s start are the writer’s habit, and empty paragraphs say nothing. */
export function savedAgain(bytes: Uint8Array): SavedAgain {
  const { body, notes } = readWord(bytes)
  const paragraphs = paragraphsIn(body).filter(({ style }) => !/^(?:TOC|Contents)/u.test(style))
  const { parts } = readDocx(bytes)
  const noteTexts = notes.map((note) => note.map(({ runs }) => plainText(runs).trim()).join('¶'))
  const map = [...parts].find(([name, part]) => name.startsWith('customXml/item') && part.documentElement?.localName === 'brief')?.[1]
  return {
    blocks: Object.fromEntries(
      paragraphs.flatMap(({ runs, bookmarks }) =>
        bookmarks.filter((name) => /^_attache_(?:block|section|sources)_/u.test(name)).map((name) => [name, plainText(runs).trim()]),
      ),
    ),
    notes: Object.fromEntries(
      named(parts.get('word/document.xml'), 'bookmarkStart')
        .map((start) => attribute(start, 'name'))
        .filter((name) => name.startsWith('_attache_note_'))
        .map((name, index) => [name, noteTexts[index] ?? '']),
    ),
    mapped: ['block', 'section', 'sources', 'note'].flatMap((kind) =>
      [...(map?.getElementsByTagNameNS('urn:attache:brief-map:1', kind) ?? [])].map((each) => `${kind} ${each.getAttribute('bookmark')}`),
    ),
    text: paragraphs.map(({ runs }) => plainText(runs).trim()).filter((text) => text !== ''),
  }
}

function paragraphsIn(blocks: readonly ReadBlock[]): readonly ReadParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flat().flatMap(({ content }) => paragraphsIn(content)),
  )
}
