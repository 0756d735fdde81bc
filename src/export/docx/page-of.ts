import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, ShadingType, Tab, TabStopType, TextRun } from 'docx'
import type { Marking } from '#core/brief'
import type { Printable } from '#core/printable'
import { pages, textWidth } from './measures.ts'
import { plainRuns } from './run-writer.ts'

/** TLP 2.0 (FIRST, 2022), table 2: on black. */
const markingColours: Readonly<Record<Marking, string>> = {
  'TLP:RED': 'FF2B2B',
  'TLP:AMBER': 'FFC000',
  'TLP:AMBER+STRICT': 'FFC000',
  'TLP:GREEN': '33FF00',
  'TLP:CLEAR': 'FFFFFF',
}

/** Paper, margins, header and footer. The marking stands at the right of both, on every page, at 12 points, as TLP 2.0 asks of documents. */
export function pageOf(printable: Printable): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> {
  const size = printable.language.toLowerCase() === 'en-us' ? pages.letter : pages.a4
  const side = Math.round((size.width - textWidth) / 2)
  const [before, between, after] = printable.words.pageOf
  const pageNumber = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after].filter((part) => part !== '')
  const header = (left: string) => new Header({ children: [edge('Header', plainRuns(left), printable.marking)] })
  const footer = () => new Footer({ children: [edge('Footer', [new TextRun({ children: pageNumber })], printable.marking)] })
  return {
    properties: { titlePage: true, page: { size, margin: { top: 1560, bottom: 1420, left: side, right: side, header: 680, footer: 600 } } },
    headers: { first: header(''), default: header(runningHead(printable)) },
    footers: { first: footer(), default: footer() },
  }
}

/** What tells a stray page where it belongs: the reference, or else the title. The first page says both itself. */
function runningHead({ reference, title }: Printable): string {
  const head = (reference?.value ?? title).replaceAll(/\s+/gu, ' ').trim()
  const characters = Array.from(new Intl.Segmenter().segment(head), ({ segment }) => segment)
  if (characters.length <= longestHead) return head
  const start = characters.slice(0, longestHead - 1).join('')
  return `${start.trimEnd()}…`
}

/** What fits beside the longest marking. */
const longestHead = 64

/** Something at the left, the marking at the right. */
function edge(style: string, left: readonly TextRun[], marking: Marking | null): Paragraph {
  return new Paragraph({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: marking === null ? [...left] : [...left, new TextRun({ children: [new Tab()] }), markingRun(marking)],
  })
}

/** No-break spaces give the black some room at both sides. */
function markingRun(marking: Marking): TextRun {
  return new TextRun({
    text: `\u00A0${marking}\u00A0`,
    bold: true,
    size: 24,
    color: markingColours[marking],
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' },
  })
}
