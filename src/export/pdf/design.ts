import { ownFamily } from './typesetter/own-family.ts'
import type { PdfChoices } from './pdf-choices.ts'

/** The measures of a look. Sizes in points, distances in millimetres where not named otherwise. */
export interface Design {
  readonly page: { readonly name: string; readonly width: number }
  readonly textWidth: number
  readonly margin: { readonly top: number; readonly bottom: number }
  readonly fonts: { readonly text: readonly string[]; readonly label: readonly string[] }
  readonly sizes: {
    readonly text: number
    readonly note: number
    readonly table: number
    readonly label: number
    readonly edge: number
    readonly title: number
    readonly headings: readonly [number, number, number]
  }
  /** Between lines and between paragraphs, in ems. */
  readonly leading: number
  readonly spacing: number
  /** What lines that stand close (headings, tables, labels) are further apart than Latin letters ask for. */
  readonly reach: number
}

const serif = ['Source Serif 4', 'Amiri', 'Noto Serif Hebrew'].map(ownFamily)
const sans = [ownFamily('Source Sans 3'), ...serif]

const pages = { A4: { name: 'a4', width: 210 }, Letter: { name: 'us-letter', width: 215.9 } } as const

/** A paper is read at a desk, once and closely; a compact one is carried into a meeting. */
export function designOf({ design, page, fonts = [] }: PdfChoices): Design {
  const looks = looksOf(design, page)
  // Behind the bundled ones, which are taken for all that they have.
  const families = [...new Set(fonts.map(({ family }) => family))]
  return { ...looks, fonts: { text: [...looks.fonts.text, ...families], label: [...looks.fonts.label, ...families] } }
}

function looksOf(design: PdfChoices['design'], page: PdfChoices['page']): Design {
  switch (design) {
    case 'paper':
      return {
        page: pages[page],
        // About 75 characters to the line.
        textWidth: 146,
        margin: { top: 28, bottom: 26 },
        fonts: { text: serif, label: sans },
        sizes: { text: 10.5, note: 8.5, table: 9, label: 9, edge: 8.5, title: 22, headings: [15, 12.5, 10.5] },
        leading: 0.68,
        spacing: 1,
        reach: 0,
      }
    case 'compact':
      return {
        page: pages[page],
        textWidth: 170,
        margin: { top: 23, bottom: 21 },
        fonts: { text: sans, label: sans },
        sizes: { text: 10, note: 8.5, table: 9, label: 9, edge: 8.5, title: 17, headings: [13, 11, 10] },
        leading: 0.6,
        spacing: 0.95,
        reach: 0,
      }
  }
}

/** Arabic letters are small beside Latin ones of the same size, and reach further up and down. */
const arabic = { size: 1.15, leading: 0.08, reach: 0.2 } as const

/** The same for a text in this language: larger in Arabic letters. */
export function inLettersOf(language: string, design: Design): Design {
  if (!/^(?:ar|ckb|fa|ks|ps|sd|ug|ur)(?:-|$)/iu.test(language)) return design
  const { sizes, leading } = design
  const larger = (size: number) => Math.round(size * arabic.size * 2) / 2
  const [first, second, third] = sizes.headings
  return {
    ...design,
    leading: leading + arabic.leading,
    reach: arabic.reach,
    sizes: {
      text: larger(sizes.text),
      note: larger(sizes.note),
      table: larger(sizes.table),
      label: larger(sizes.label),
      edge: larger(sizes.edge),
      title: larger(sizes.title),
      headings: [larger(first), larger(second), larger(third)],
    },
  }
}
