import type { Paragraph, Receipt } from '#core/article'
import { addUp, dropped } from '../dropped.ts'
import { finishArticle } from '../finish-article.ts'
import { type Block, describe } from '../office/index.ts'
import type { ReadResult, ReadWithin, Source } from '../read-result.ts'
import { readNotes } from './notes.ts'
import { type OfficePackage, openPackage, scanPart } from './package.ts'
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
  const blocks = [...story.blocks, ...(await chunkBlocks(file, story.chunks, readWithin))]
  const { metadata, paragraphs, suggestions, contents } = describe(blocks, readProperties(file))
  return finishArticle({
    reader: 'docx',
    encoding: 'utf-8',
    metadata,
    paragraphs,
    dropped: addUp([...leftOut(story, contents), ...sideParts(file, styles)]),
    warnings: [
      ...(story.tracked || tracked ? ['receipt.warning.tracked-changes'] : []),
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

/** Some programs put a page into the document whole and leave it to Word to take it in (ISO/IEC 29500-1, 17.17.2). */
async function chunkBlocks(file: OfficePackage, chunks: readonly string[], readWithin: ReadWithin): Promise<readonly Block[]> {
  const blocks: Block[] = []
  for (const id of chunks.slice(0, mostChunks)) {
    const target = file.related.get(id)?.target ?? ''
    const bytes = file.parts.get(target)
    if (bytes === undefined) continue
    // oxlint-disable-next-line no-await-in-loop -- one after another: they take memory, and their order counts
    const result = await readWithin({ bytes, name: target.slice(target.lastIndexOf('/') + 1) })
    if (result.ok) for (const { paragraphs } of result.articles) for (const paragraph of paragraphs) blocks.push(blockOf(paragraph))
  }
  return blocks
}

const mostChunks = 50

function blockOf({ kind, text }: Paragraph): Block {
  return { kind, level: null, text }
}
