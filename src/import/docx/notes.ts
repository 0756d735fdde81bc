import type { ImportProblem } from '#ipc/worker-api'
import type { Block } from '../office/index.ts'
import { type OfficePackage, partsOfType, scanPart } from './package.ts'
import { type NotesById, StoryReader } from './story.ts'
import type { DocxStyles } from './styles.ts'

interface ReadNotes {
  readonly notes: NotesById
  readonly tracked: boolean
  readonly problem: ImportProblem | null
}

/** Reads footnotes.xml and endnotes.xml, each note as paragraphs of its own; the lines that separate notes from text are none. */
export function readNotes(file: OfficePackage, styles: DocxStyles): ReadNotes {
  const notes = new Map<string, readonly Block[]>()
  let tracked = false
  let reader: StoryReader | null = null
  let key = ''
  for (const kind of ['footnote', 'endnote']) {
    for (const part of partsOfType(file, `${kind}s`)) {
      const problem = scanPart(file, part, {
        open: (name, attributes) => {
          if (name === `w:${kind}`) {
            key = `w:${kind}Reference ${attributes['w:id'] ?? ''}`
            reader = /separator|notice/i.test(attributes['w:type'] ?? '') ? null : new StoryReader(styles)
          } else reader?.open(name, attributes)
        },
        close: (name) => {
          if (name !== `w:${kind}`) {
            reader?.close(name)
            return
          }
          const story = reader?.finish()
          if (story !== undefined) notes.set(key, story.blocks)
          if (story?.tracked === true) tracked = true
          reader = null
        },
        text: (characters) => {
          reader?.text(characters)
        },
      })
      if (problem !== null) return { notes, tracked, problem }
    }
  }
  return { notes, tracked, problem: null }
}
