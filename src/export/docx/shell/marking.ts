import type { Marking } from '#core/brief'
import { markingColours } from '#core/printable'
import { elementText } from '../story/wml.ts'

/** The marking at 12 points, as TLP 2.0 asks of documents. No-break spaces give the black some room at both sides. It is never translated, and reads from left to right in any language. */
export function markingRun(marking: Marking): string {
  return (
    `<w:r><w:rPr><w:b/><w:bCs/><w:color w:val="${markingColours[marking]}"/><w:sz w:val="24"/><w:szCs w:val="24"/>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="000000"/></w:rPr>` +
    `<w:t xml:space="preserve">\u00A0${elementText(marking)}\u00A0</w:t></w:r>`
  )
}
