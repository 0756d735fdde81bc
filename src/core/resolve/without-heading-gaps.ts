import type { PrintBlock, Printable } from '#core/printable'

type Parts = Pick<Printable, 'summary' | 'sections'>

/** The same with no level left out on the way down, which a screen reader would take for a part that is missing (WCAG 2.2, G141; ISO 14289-1, 7.4): a smaller heading right under a section’s own is one of the next level. An entry’s title is of that level too. */
export function withoutHeadingGaps({ summary, sections }: Parts): Parts {
  return {
    summary: closed(summary),
    sections: sections.map((section) => ({ ...section, blocks: closed(section.blocks) })),
  }
}

/** Of a section’s blocks: each begins again at the top. */
function closed(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  let isUnderOne = false
  const close = (block: PrintBlock): PrintBlock => {
    switch (block.kind) {
      case 'heading': {
        const level = isUnderOne ? block.level : 1
        isUnderOne = true
        return { ...block, level }
      }
      case 'entry':
        isUnderOne = true
        return { ...block, blocks: block.blocks.map(close) }
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(close)) }
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: cell.blocks.map(close) }))) }
      case 'paragraph':
      case 'quotation':
      case 'rule':
        return block
    }
  }
  return blocks.map(close)
}
