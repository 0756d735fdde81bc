import { isRightToLeft, type PrintBlock } from '#core/printable'
import { factParagraphs } from './fact-paragraphs.ts'
import { paragraph, type ParagraphLook } from './paragraph-xml.ts'
import { textRuns } from './run-xml.ts'
import { runsOf, type Story } from './story.ts'
import { tableXml } from './table-xml.ts'

type TextBlock = Extract<PrintBlock, { readonly runs: unknown }>
type ListBlock = Extract<PrintBlock, { readonly kind: 'list' }>
type TableBlock = Extract<PrintBlock, { readonly kind: 'table' }>
type EntryBlock = Extract<PrintBlock, { readonly kind: 'entry' }>

/** Where a block stands. `item` is the list item around it, `null` outside lists; `isFirst` whether the block starts the item and so carries its bullet or number. `lead` are the bookmarks of lists that begin with this block. */
export interface Standing {
  readonly style: 'Summary' | 'TableText' | 'TableHeading' | null
  readonly item: { readonly level: number; readonly isFirst: boolean; readonly isOrdered: boolean; readonly list: number } | null
  readonly lead: string
}

export const inSection: Standing = { style: null, item: null, lead: '' }

/** Word counts nine levels; a list deeper than that stays on the ninth. It has styles for five. */
const deepestLevel = 8
const deepestStyle = 5

/** A block's paragraphs and tables. Each starts with an empty bookmark, by which it is found again when the document comes back. */
export function blockParagraphs(block: PrintBlock, standing: Standing, story: Story): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(inPlace(bodyStyle(standing), standing, story), content(block, standing, story))
    case 'heading':
      return paragraph(inPlace(block.level === 1 ? 'Heading2' : 'Heading3', standing, story), content(block, standing, story))
    case 'quotation':
      return quotationParagraphs(block, standing, story)
    case 'list':
      return listParagraphs(block, standing, story)
    case 'table':
      return tableParagraphs(block, story)
    case 'rule':
      return paragraph({ style: 'Rule' }, story.bookmarks.mark('block', block.id))
    case 'entry':
      return entryParagraphs(block, story)
  }
}

function content({ id, runs }: Pick<TextBlock, 'id' | 'runs'>, { lead }: Standing, story: Story): string {
  return lead + story.bookmarks.mark('block', id) + runsOf(runs, story)
}

/** A quotation in a language of the other direction is a paragraph of that direction. */
function quotationParagraphs(block: Extract<PrintBlock, { readonly kind: 'quotation' }>, standing: Standing, story: Story): string {
  const { language, label } = block
  const context = language === undefined ? story : { language, isRightToLeft: isRightToLeft(language) }
  const look: ParagraphLook = {
    ...inPlace('Quote', standing, story),
    ...(context.isRightToLeft !== story.isRightToLeft && { isRightToLeft: context.isRightToLeft, hasRule: true }),
  }
  const told = label === null ? '' : paragraph({ style: 'EvidenceLabel' }, textRuns(label, story))
  return told + paragraph(look, standing.lead, story.bookmarks.mark('block', block.id), runsOf(block.runs, story, context))
}

function listParagraphs(block: ListBlock, { style, item, lead }: Standing, story: Story): string {
  const within = {
    level: item === null ? 0 : Math.min(item.level + 1, deepestLevel),
    isOrdered: block.ordered,
    list: story.newList(block.ordered),
  }
  const mark = lead + story.bookmarks.mark('block', block.id)
  return block.items
    .map((blocks, number) =>
      blocks
        .map((inner, index) => {
          const isFirst = index === 0
          return blockParagraphs(inner, { style, item: { ...within, isFirst }, lead: number === 0 && isFirst ? mark : '' }, story)
        })
        .join(''),
    )
    .join('')
}

/** A table and the end of it: a paragraph in which its bookmark stands, which a table cannot hold, and which keeps two tables from running together, as Word would let them. */
function tableParagraphs(block: TableBlock, story: Story): string {
  const cell = (blocks: readonly PrintBlock[], isHeader: boolean) => {
    const standing: Standing = { style: isHeader ? 'TableHeading' : 'TableText', item: null, lead: '' }
    // Word takes a document for damaged in which a cell holds no paragraph.
    return blocks.length === 0 ? paragraph({ style: 'TableText' }) : blocks.map((inner) => blockParagraphs(inner, standing, story)).join('')
  }
  return tableXml(block, cell, story) + tableEnd(story.bookmarks.mark('block', block.id))
}

export function tableEnd(bookmark: string): string {
  return paragraph({ style: 'TableEnd' }, bookmark)
}

function entryParagraphs(block: EntryBlock, story: Story): string {
  return (
    paragraph({ style: 'EntryTitle' }, story.bookmarks.mark('block', block.id), runsOf(block.title, story)) +
    factParagraphs(block, story) +
    block.blocks.map((inner) => blockParagraphs(inner, inSection, story)).join('')
  )
}

function bodyStyle({ style, item }: Standing): string | null {
  return item === null ? style : listStyle(item)
}

function listStyle({ level, isFirst, isOrdered }: NonNullable<Standing['item']>): string {
  const number = Math.min(level + 1, deepestStyle)
  return `List${isFirst ? (isOrdered ? 'Number' : 'Bullet') : 'Continue'}${number === 1 ? '' : number}`
}

/** In a list, the first block of an item carries its bullet or number; those after it stand under its text. */
function inPlace(style: string | null, { item }: Standing, { design }: Story): ParagraphLook {
  const look = style === null ? {} : { style }
  if (item === null) return look
  if (item.isFirst) return { ...look, list: { number: item.list, level: item.level } }
  return { ...look, indent: design.indentOfList(item.level) }
}
