import { isRightToLeft, type Printable, type PrintRun, type PrintText } from '#core/printable'
import type { Design } from '../shell/design.ts'
import { type Bookmarks, newBookmarks } from './bookmarks.ts'
import { type CommentRanges, commentRanges } from './comment-ranges.ts'
import { newPartLinks, type PartLinks } from './part-links.ts'
import { lineBreak, type Look, textRuns } from './run-xml.ts'

/** What the text of a document is written with. */
export interface Story {
  readonly design: Design
  readonly isRightToLeft: boolean
  readonly bookmarks: Bookmarks
  readonly comments: CommentRanges
  readonly links: PartLinks
  readonly noteLinks: PartLinks
  /** The comments on a note's text: Word has none within notes, so they stand at its reference. */
  readonly commentsOfNote: ReadonlyMap<number, readonly string[]>
  /** A new list: Word counts each by its own number. */
  readonly newList: (isOrdered: boolean) => number
  /** Whether each list is ordered, from number 3 on; 1 and 2 are the lists that the styles themselves name. */
  readonly lists: () => readonly boolean[]
}

export function newStory(printable: Printable, design: Design): Story {
  const lists: boolean[] = []
  return {
    design,
    isRightToLeft: isRightToLeft(printable.language),
    bookmarks: newBookmarks(),
    comments: commentRanges(printable),
    links: newPartLinks(),
    noteLinks: newPartLinks(),
    commentsOfNote: new Map(printable.notes.flatMap(({ number, comments }) => (comments === undefined ? [] : [[number, comments]]))),
    newList: (isOrdered) => lists.push(isOrdered) + 2,
    lists: () => lists,
  }
}

/** `language` of a passage that is not in the document's. */
interface Context {
  readonly language?: string
  readonly isRightToLeft: boolean
}

/** Running text: each reference to a note inside a bookmark of its own. */
export function runsOf(runs: readonly PrintRun[], story: Story, context: Context = story): string {
  return runs
    .map((run) => {
      switch (run.kind) {
        case 'text':
          return story.comments.around(run.comments, linkedRuns(run, story.links, context))
        case 'lineBreak':
          return lineBreak
        case 'noteReference':
          return story.comments.around(
            story.commentsOfNote.get(run.number),
            story.bookmarks.mark('note', run.id, noteReference(run.number)),
          )
      }
    })
    .join('')
}

function noteReference(number: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`
}

/** A text, as a link where it is one. */
export function linkedRuns(run: PrintText, links: PartLinks, context: Context): string {
  const look: Look = {
    bold: run.bold,
    italic: run.italic,
    underline: run.underline,
    superscript: run.superscript,
    smallCaps: run.smallCaps,
    isRightToLeft: run.language === undefined ? context.isRightToLeft : isRightToLeft(run.language),
    ...languageOf(run, context),
  }
  if (run.link === null) return textRuns(run.text, look)
  return links.link(run.link, (isLinked) =>
    textRuns(run.text, isLinked && run.isSourceLink !== true ? { ...look, style: 'Hyperlink' } : look),
  )
}

function languageOf(run: PrintText, context: Context): Pick<Look, 'language'> {
  const language = run.language ?? context.language
  return language === undefined ? {} : { language }
}
