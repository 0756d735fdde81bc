import type { Printable } from '#core/printable'
import type { Design } from '../shell/design.ts'
import { edgesOf } from '../shell/edges.ts'
import { noteXml } from '../story/note-xml.ts'
import { storyXml } from '../story/story-xml.ts'
import { newStory } from '../story/story.ts'
import { addRelationships } from './add-part.ts'
import { addBriefMap } from './brief-map.ts'
import { addComments } from './comments-parts.ts'
import { numberingXml } from './numbering-xml.ts'
import { insertBefore, type Parts } from './parts.ts'

/** Puts the text into the shell: the story and its notes, lists, links, comments, header and footer, and the map of its bookmarks. */
export function finishPackage(parts: Parts, printable: Printable, design: Design): void {
  const story = newStory(printable, design)
  insertBefore(parts, 'word/document.xml', '<w:sectPr>', storyXml(printable, story))
  insertBefore(parts, 'word/footnotes.xml', '</w:footnotes>', printable.notes.map((note) => noteXml(note, story)).join(''))
  parts.set('word/numbering.xml', numberingXml(story.lists(), design))
  for (const [name, xml] of edgesOf(printable, story)) parts.set(name, xml)
  for (const [part, links] of [
    ['word/document.xml', story.links],
    ['word/footnotes.xml', story.noteLinks],
  ] as const) {
    const external = links.relationships().map(({ id, target }) => ({ id, type: 'hyperlink', target, isExternal: true }))
    addRelationships(parts, part, external)
  }
  addComments(parts, printable, story)
  addBriefMap(parts, printable, story.bookmarks.all())
}
