import type { Receipt } from '#core/article'
import { addUp, dropped } from '../dropped.ts'
import { finishArticle } from '../finish-article.ts'
import { describe } from '../office/index.ts'
import type { ReadResult, ReadWithin, Source } from '../read-result.ts'
import { readChunks } from './chunks.ts'
import { readNotes } from './notes.ts'
import { openPackage, scanPart } from './package.ts'
import { readProperties } from './properties.ts'
import { sideParts } from './side-parts.ts'
import { type Story, StoryReader } from './story.ts'
import { readStyles } from './styles.ts'

/** Reads a Word document (docx, docm, dotx) as one article: the text as it stands when every tracked change is accepted, notes after the paragraphs that refer to them. */
export async function readDocx({ bytes }: Source, readWithin: ReadWithin): Promise<ReadResult> {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const { file } = opened
  if (!file.parts.has(file.main)) return { ok: false, problem: { kind: 'damaged-file', part: file.main } }
  const { styles, problem: stylesProblem } = readStyles(file)
  const { notes, tracked, problem: notesProblem } = readNotes(file, styles)
  const reader = new StoryReader(styles, notes)
  const problem = stylesProblem ?? notesProblem ?? scanPart(file, file.main, reader)
  if (problem !== null) return { ok: false, problem }
  const story = reader.finish()
  const chunks = await readChunks(file, story.chunks, readWithin)
  const { metadata, paragraphs, suggestions, contents } = describe([...story.blocks, ...chunks.blocks], readProperties(file))
  return finishArticle({
    reader: 'docx',
    encoding: 'utf-8',
    metadata,
    paragraphs,
    dropped: addUp([...leftOut(story, contents), ...sideParts(file, styles)]),
    warnings: [
      ...(story.tracked || tracked ? ['receipt.warning.tracked-changes'] : []),
      ...(chunks.unread ? ['receipt.warning.unread-part'] : []),
      ...(story.noted ? ['receipt.warning.notes-in-text'] : []),
    ],
    suggestions,
  })
}

function leftOut({ deleted, hidden }: Story, contents: string): Receipt['dropped'] {
  return [
    dropped('document', 'receipt.dropped.deleted-text', deleted),
    dropped('document', 'receipt.dropped.hidden-text', hidden),
    dropped('document', 'receipt.dropped.contents-list', contents),
  ].filter(({ words }) => words > 0)
}
