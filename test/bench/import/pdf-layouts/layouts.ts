/** How a page is set. Lengths in PDF points (1/72 inch). */
export interface Layout {
  readonly name: string
  readonly columns: 1 | 2
  readonly fontSize: number
  /** Baseline to baseline, as a multiple of the font size. */
  readonly leading: number
  /** White space between paragraphs. */
  readonly gap: number
  /** Of the first line of a paragraph. */
  readonly indent: number
  readonly justified: boolean
  readonly hyphenated: boolean
  /** Running header and footer, with page numbers. */
  readonly furniture: boolean
  /** The least exact-paragraph F1 (issue 3). */
  readonly target: number
}

/** The four layouts of issue 3, as newspapers’ web pages are printed (1, 2), as reports and books are set (3) and as journals are (4). */
export const layouts: readonly Layout[] = [
  {
    name: 'single column',
    columns: 1,
    fontSize: 11,
    leading: 1.35,
    gap: 8,
    indent: 0,
    justified: false,
    hyphenated: false,
    furniture: false,
    target: 0.93,
  },
  {
    name: 'header and footer',
    columns: 1,
    fontSize: 10.5,
    leading: 1.3,
    gap: 7,
    indent: 0,
    justified: false,
    hyphenated: false,
    furniture: true,
    target: 0.93,
  },
  {
    name: 'indented and hyphenated',
    columns: 1,
    fontSize: 11,
    leading: 1.25,
    gap: 0,
    indent: 16,
    justified: true,
    hyphenated: true,
    furniture: true,
    target: 0.92,
  },
  {
    name: 'two columns',
    columns: 2,
    fontSize: 9.5,
    leading: 1.2,
    gap: 0,
    indent: 12,
    justified: true,
    hyphenated: true,
    furniture: true,
    target: 0.9,
  },
]
