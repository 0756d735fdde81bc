import type { Document, Element } from '@xmldom/xmldom'
import { all, around, attribute, child, children } from './xml.ts'

/** Paper and margins in twips, and how wide the text is: a column of it, or a cell of a table. */
export interface Sheet {
  readonly page: { readonly width: number; readonly height: number }
  readonly margin: {
    readonly top: number
    readonly bottom: number
    readonly side: number
    readonly header: number
    readonly footer: number
  }
  readonly textWidth: number
}

/** The narrowest text that is still laid out as such. */
const narrowest = 1400

/** The sheet where an element stands, or at the end: the properties of a section stand at its end (ISO/IEC 29500-1, 17.6.17). */
export function sheetAt(document: Document, place: Element | null): Sheet {
  const properties = sectionAt(document, place)
  const [size, margins, columns] = [child(properties, 'pgSz'), child(properties, 'pgMar'), child(properties, 'cols')]
  const page = { width: twips(size, 'w', 11_906), height: twips(size, 'h', 16_838) }
  const [left, right] = [twips(margins, 'left', 1440), twips(margins, 'right', 1440)]
  const gutter = twips(margins, 'gutter', 0)
  const whole = page.width - left - right - gutter
  const textWidth = Math.max(narrowest, cellWidth(place) ?? columnWidth(columns, whole))
  return {
    page,
    margin: {
      top: Math.abs(twips(margins, 'top', 1440)),
      bottom: Math.abs(twips(margins, 'bottom', 1440)),
      side: left,
      header: twips(margins, 'header', 708),
      footer: twips(margins, 'footer', 708),
    },
    textWidth,
  }
}

/** The section in which an element stands: the first whose properties come after it. */
function sectionAt(document: Document, place: Element | null): Element | null {
  const order = [...document.getElementsByTagName('*')]
  const from = place === null ? order.length : order.indexOf(place)
  const sections = all(document, 'sectPr').filter((each) => around(each, 'sectPrChange') === null)
  return sections.find((each) => order.indexOf(each) > from) ?? sections.at(-1) ?? null
}

function columnWidth(columns: Element | null, whole: number): number {
  const own = children(columns, 'col')
  if (own.length > 1 && attribute(columns, 'equalWidth') !== '1') return Math.min(...own.map((each) => twips(each, 'w', whole)))
  const count = Math.max(1, twips(columns, 'num', 1))
  return Math.floor((whole - (count - 1) * twips(columns, 'space', 720)) / count)
}

/** What a cell's text has; cells keep 108 twips free at each side unless told otherwise. */
function cellWidth(place: Element | null): number | null {
  const width = child(child(around(place, 'tc'), 'tcPr'), 'tcW')
  const kind = attribute(width, 'type') ?? 'dxa'
  const own = twips(width, 'w', 0)
  return kind === 'dxa' && own > 0 ? own - 216 : null
}

/** A measure in twips: a number of them, or one with its unit (ST_UniversalMeasure). */
function twips(element: Element | null, name: string, otherwise: number): number {
  const [, digits, unit = ''] = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?$/u.exec(attribute(element, name) ?? '') ?? []
  return digits === undefined ? otherwise : Math.round(Number(digits) * (perUnit[unit] ?? 1))
}

const perUnit: Readonly<Record<string, number>> = { mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pt: 20, pc: 240, pi: 240 }
