import type { DocxChoices } from '../docx-choices.ts'
import { pages, twips } from './measures.ts'

/** The measures of a look. Sizes in half-points, distances in twips, lines in 240ths of one. */
export interface Design {
  readonly name: 'paper' | 'compact'
  readonly fonts: { readonly text: string; readonly label: string }
  readonly sizes: {
    readonly text: number
    readonly note: number
    readonly table: number
    readonly label: number
    readonly edge: number
    readonly title: number
    readonly headings: readonly [number, number, number]
  }
  readonly line: number
  /** What the distances between paragraphs are multiplied by. */
  readonly air: number
  readonly page: { readonly width: number; readonly height: number }
  readonly margin: {
    readonly top: number
    readonly bottom: number
    readonly side: number
    readonly header: number
    readonly footer: number
  }
  readonly textWidth: number
  /** Where the text of a list's item starts. */
  readonly indentOfList: (level: number) => number
}

/** A paper is read at a desk, once and closely; a compact one is carried into a meeting. */
export function designOf({ design, page }: DocxChoices): Design {
  switch (design) {
    case 'paper':
      return {
        name: design,
        fonts: { text: 'Cambria', label: 'Calibri' },
        sizes: { text: 22, note: 18, table: 19, label: 19, edge: 18, title: 44, headings: [30, 25, 22] },
        line: 276,
        air: 1,
        // About 75 characters to the line.
        ...sheet(pages[page], twips(146), { top: 1560, bottom: 1420, header: 680, footer: 600 }),
        indentOfList: (level) => 340 + level * 340,
      }
    case 'compact':
      return {
        name: design,
        fonts: { text: 'Calibri', label: 'Calibri' },
        sizes: { text: 20, note: 17, table: 18, label: 18, edge: 17, title: 34, headings: [26, 22, 20] },
        line: 254,
        air: 0.6,
        ...sheet(pages[page], twips(170), { top: 1300, bottom: 1130, header: 560, footer: 480 }),
        indentOfList: (level) => 300 + level * 300,
      }
  }
}

function sheet(
  page: Design['page'],
  textWidth: number,
  margin: Omit<Design['margin'], 'side'>,
): Pick<Design, 'page' | 'textWidth' | 'margin'> {
  return { page, textWidth, margin: { ...margin, side: Math.round((page.width - textWidth) / 2) } }
}
