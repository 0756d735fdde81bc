import type { PDFDict } from 'pdf-lib'
import { dictionaryAt, keysOf, nameAt, numberAt } from '../../pdf-objects.ts'
import type { Rule } from '../rule.ts'

const kinds = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Widget PrinterMark Watermark Redact'.split(
    ' ',
  ),
)
/** Of the F key (ISO 32000-1, table 165). */
const print = 0b100
const hiding = 0b1_0010_0011

/** Annotations are of a kind that any reader draws, are printed, and say how they look. */
export const annotations: Rule = {
  clause: 'ISO 19005-2, 6.3',
  *broken({ pages }) {
    for (const page of pages) for (const detail of page.annotations.flatMap(oddities)) yield { where: `page ${page.number}`, detail }
  },
}

function oddities(annotation: PDFDict): readonly string[] {
  const kind = nameAt(annotation, 'Subtype') ?? ''
  const look = dictionaryAt(annotation, 'AP')
  return [
    ...(kinds.has(kind) ? [] : [`an annotation of the kind ${kind}`]),
    ...(kind === 'Popup' || isPrinted(numberAt(annotation, 'F')) ? [] : [`a ${kind} that is hidden or not printed`]),
    ...(kind === 'Popup' || kind === 'Link' || look !== null ? [] : [`a ${kind} without an appearance`]),
    ...(keysOf(look).some((key) => key !== 'N') ? [`a ${kind} that looks otherwise when touched`] : []),
  ]
}

function isPrinted(flags: number | null): boolean {
  return flags !== null && (flags & print) !== 0 && (flags & hiding) === 0
}
