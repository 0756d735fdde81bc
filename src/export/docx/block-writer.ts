import { Bookmark, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx'
import type { PrintBlock, PrintSection } from '#core/printable'
import type { BookmarkNames } from './bookmark-names.ts'
import { factParagraphs } from './fact-paragraphs.ts'
import { deepestLevel } from './lists.ts'
import { indentOfList } from './measures.ts'
import { plainRuns, type RunWriter } from './run-writer.ts'

/** What paragraphs are written with. `nextList` numbers the document's lists from 1: Word counts each list by its own number. */
export interface BlockWriting {
  readonly runs: RunWriter
  readonly bookmarks: BookmarkNames
  readonly nextList: () => number
}

type ListBlock = Extract<PrintBlock, { readonly kind: 'list' }>
type EntryBlock = Extract<PrintBlock, { readonly kind: 'entry' }>

/** Where a block stands. `item` is the list item around it, `null` outside lists; `first` whether the block starts the item and so carries its bullet or number. */
interface Standing {
  readonly style: 'Normal' | 'Summary'
  readonly item: { readonly level: number; readonly first: boolean; readonly ordered: boolean; readonly list: number } | null
}

/** The summary, between two rules at the top of the first page. */
export function summaryParagraphs(blocks: readonly PrintBlock[], title: string, writing: BlockWriting): readonly Paragraph[] {
  if (blocks.length === 0) return []
  return [
    new Paragraph({ style: 'SummaryHeading', children: plainRuns(title) }),
    ...blocks.flatMap((block) => blockParagraphs(block, { style: 'Summary', item: null }, writing)),
    new Paragraph({ style: 'SummaryEnd' }),
  ]
}

/** A section under its heading. Every block in it starts with an empty bookmark, by which it is found again when the document comes back. */
export function sectionParagraphs(section: PrintSection, writing: BlockWriting): readonly Paragraph[] {
  const bookmark = new Bookmark({ id: writing.bookmarks('section', section.id), children: [] })
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [bookmark, ...plainRuns(section.title)] }),
    ...section.blocks.flatMap((block) => blockParagraphs(block, { style: 'Normal', item: null }, writing)),
  ]
}

function blockParagraphs(block: PrintBlock, standing: Standing, writing: BlockWriting): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [inPlace({ style: standing.item === null ? standing.style : 'ListParagraph', children: content(block, writing) }, standing)]
    case 'heading':
      return [
        inPlace(
          { heading: block.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, children: content(block, writing) },
          standing,
        ),
      ]
    case 'quotation':
      return [
        ...(block.label === null ? [] : [new Paragraph({ style: 'EvidenceLabel', children: plainRuns(block.label) })]),
        inPlace({ style: 'Quote', children: content(block, writing) }, standing),
      ]
    case 'list':
      return listParagraphs(block, standing, writing)
    case 'entry':
      return entryParagraphs(block, writing)
  }
}

function content(block: Pick<Exclude<PrintBlock, ListBlock | EntryBlock>, 'id' | 'runs'>, { runs, bookmarks }: BlockWriting) {
  return [new Bookmark({ id: bookmarks('block', block.id), children: [] }), ...runs(block.runs)]
}

function listParagraphs(block: ListBlock, { style, item }: Standing, writing: BlockWriting): readonly Paragraph[] {
  const within = {
    level: item === null ? 0 : Math.min(item.level + 1, deepestLevel),
    ordered: block.ordered,
    list: writing.nextList(),
  }
  return block.items.flatMap((blocks) =>
    blocks.flatMap((inner, index) => blockParagraphs(inner, { style, item: { ...within, first: index === 0 } }, writing)),
  )
}

function entryParagraphs(block: EntryBlock, writing: BlockWriting): readonly Paragraph[] {
  const bookmark = new Bookmark({ id: writing.bookmarks('block', block.id), children: [] })
  return [
    new Paragraph({ style: 'EntryTitle', children: [bookmark, ...writing.runs(block.title)] }),
    ...factParagraphs(block),
    ...block.blocks.flatMap((inner) => blockParagraphs(inner, { style: 'Normal', item: null }, writing)),
  ]
}

/** In a list, the first block of an item carries its bullet or number; those after it stand under its text. */
function inPlace(options: IParagraphOptions, { item }: Standing): Paragraph {
  if (item === null) return new Paragraph(options)
  if (!item.first) return new Paragraph({ ...options, indent: { left: indentOfList(item.level) } })
  const reference = item.ordered ? 'numbers' : 'bullets'
  return new Paragraph({ ...options, numbering: { reference, level: item.level, instance: item.list, custom: true } })
}
