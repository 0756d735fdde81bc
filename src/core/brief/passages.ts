import type { Block, BlockId } from './block.ts'
import type { Brief, Entry, Section } from './brief.ts'
import type { Inline } from './inline.ts'

/** Where in a brief something stands. `section` is `null` in the summary, `entry` outside an entry, `block` in an entry's own first line (its name, statement or question). */
export interface Place {
  readonly section: string | null
  readonly entry: string | null
  readonly block: BlockId | null
}

/** One stretch of running text: the content of one block, or an entry's first line. `quotation` is the block quotation whose content it is. */
export interface Passage {
  readonly place: Place
  readonly quotation: Extract<Block, { readonly kind: 'quotation' }> | null
  readonly content: readonly Inline[]
}

/** All running text of a brief in the order in which it is read: the summary, then section by section. Every traversal is built on this one, so that no two of them disagree about order. */
export function passagesOf(brief: Brief): readonly Passage[] {
  return [
    ...brief.summary.flatMap((block) => blockPassages(block, null, null)),
    ...brief.sections.flatMap((section) => sectionPassages(section)),
  ]
}

/** The running text of one entry: its first line, then its content. */
export function entryPassages(entry: Entry, section: string): readonly Passage[] {
  return [
    { place: { section, entry: entry.id, block: null }, quotation: null, content: firstLine(entry) },
    ...entry.content.flatMap((block) => blockPassages(block, section, entry.id)),
  ]
}

function sectionPassages(section: Section): readonly Passage[] {
  const passages: Passage[] = []
  for (const item of section.content) {
    switch (item.kind) {
      case 'actor':
      case 'claim':
      case 'question':
        passages.push(...entryPassages(item, section.id))
        break
      case 'paragraph':
      case 'heading':
      case 'list':
      case 'quotation':
      case 'table':
      case 'rule':
        passages.push(...blockPassages(item, section.id, null))
        break
    }
  }
  return passages
}

function blockPassages(block: Block, section: string | null, entry: string | null): readonly Passage[] {
  if (block.kind === 'rule') return []
  if (block.kind === 'table') {
    return block.rows.flat().flatMap((cell) => cell.content.flatMap((inner) => blockPassages(inner, section, entry)))
  }
  if (block.kind === 'list') return block.items.flat().flatMap((inner) => blockPassages(inner, section, entry))
  return [
    {
      place: { section, entry, block: block.id },
      quotation: block.kind === 'quotation' ? block : null,
      content: block.content,
    },
  ]
}

function firstLine(entry: Entry): readonly Inline[] {
  switch (entry.kind) {
    case 'actor':
      return entry.name
    case 'claim':
      return entry.statement
    case 'question':
      return entry.question
  }
}
