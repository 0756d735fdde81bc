import type { Paragraph } from '#core/article'
import { finishArticle } from '../finish-article.ts'
import { describe, droppedParts } from '../office/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { type RtfContent, RtfReader } from './rtf-reader.ts'
import { tokensOf } from './tokens.ts'

/** Reads an RTF file as one article: notes after the paragraphs that refer to them, tables row by row. */
export function readRtf({ bytes }: Source): ReadResult {
  const { blocks, leftOut, properties, encoding, tracked, noted, cutOff } = contentOfRtf(bytes)
  const { metadata, paragraphs, suggestions, contents } = describe(blocks, properties)
  return finishArticle({
    reader: 'rtf',
    encoding,
    metadata,
    paragraphs,
    dropped: droppedParts(leftOut, contents),
    warnings: [
      ...(cutOff ? ['receipt.warning.cut-off'] : []),
      ...(tracked ? ['receipt.warning.tracked-changes'] : []),
      ...(noted ? ['receipt.warning.notes-in-text'] : []),
    ],
    suggestions,
  })
}

/** The paragraphs of an RTF text that is the body of something else, such as a mail: no title is looked for. It never fails: bytes that are no RTF give what text there is in them. */
export function paragraphsOfRtf(bytes: Uint8Array): readonly Paragraph[] {
  return contentOfRtf(bytes).blocks.map(({ kind, text }) => ({
    kind: kind === 'title' ? 'heading' : kind === 'contents' ? 'list' : kind,
    text,
    page: null,
  }))
}

/** Everything an RTF file holds, with the places of its page breaks. */
export function contentOfRtf(bytes: Uint8Array): RtfContent {
  const reader = new RtfReader(bytes)
  for (const token of tokensOf(bytes)) reader.hear(token)
  return reader.finish()
}
