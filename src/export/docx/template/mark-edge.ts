import type { Document, Element } from '@xmldom/xmldom'
import type { Marking } from '#core/brief'
import { markingRun } from '../shell/marking.ts'
import { w } from '../story/wml.ts'
import { replaceText, textOf } from './placeholders.ts'
import { readXml } from './read-xml.ts'
import { all, children, isWord, names } from './xml.ts'

/** A TLP label as TLP 2.0 writes it, whole: `TLP:AMBER` is not found in `TLP:AMBER+STRICT`. */
const label = /TLP:(?:RED|AMBER\+STRICT|AMBER(?!\+STRICT)|GREEN|CLEAR)/gu

/** Whether a header or footer says a marking, and no other. */
export function saysMarking(part: Document, marking: Marking): boolean {
  const said = all(part, 'p').flatMap((paragraph) => textOf(paragraph).match(label) ?? [])
  return said.length > 0 && said.every((each) => each === marking)
}

/** Makes a header or footer say a marking: in place of another one that it says, or on a line of its own, below a header and above a footer, where it moves nothing of theirs. */
export function markEdge(part: Document, marking: Marking, style: string | null): void {
  const replaced = all(part, 'p').filter((paragraph) => replaceText(paragraph, label, () => marking))
  const root = part.documentElement
  if (replaced.length > 0 || root === null) return
  root.insertBefore(markingParagraph(part, marking, style), isWord(root, 'ftr') ? (children(root)[0] ?? null) : null)
}

/** At the right, whatever the style or the direction of the page. */
function markingParagraph(part: Document, marking: Marking, style: string | null): Element {
  const properties = paragraphProperties(style)
  const made = readXml(new TextEncoder().encode(`<w:p xmlns:w="${names.w}">${properties}${markingRun(marking)}</w:p>`))
  if (made?.documentElement === null || made?.documentElement === undefined) throw new Error('our own paragraph is well-formed')
  return part.importNode(made.documentElement, true)
}

function paragraphProperties(style: string | null): string {
  const named = style === null ? '' : w('pStyle', { val: style })
  const distances = w('spacing', { before: 0, after: 0 }) + w('ind', { left: 0, right: 0, firstLine: 0 })
  return w('pPr', {}, named, w('bidi', { val: 0 }), distances, w('jc', { val: 'right' }))
}
