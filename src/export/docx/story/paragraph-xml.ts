import { colours } from '../shell/measures.ts'
import { w } from './wml.ts'

/** What is said of a paragraph beside its style. `style` is left out for body text. */
export interface ParagraphLook {
  readonly style?: string
  readonly keepNext?: boolean
  readonly list?: { readonly number: number; readonly level: number }
  /** A tab stop at the end of the line, in twips from its start. */
  readonly tab?: number
  /** Where the direction is not the document's. A style's rule at its start must then change sides: Word leaves borders where they are. */
  readonly isRightToLeft?: boolean
  readonly hasRule?: boolean
  /** From the start of the line, in twips. */
  readonly indent?: number
}

/** A paragraph of runs. The properties stand in the order of CT_PPr (ISO/IEC 29500-1, 17.3.1.26). */
export function paragraph(look: ParagraphLook, ...children: readonly string[]): string {
  const { style, keepNext, list, tab, isRightToLeft, hasRule = false, indent } = look
  const properties =
    (style === undefined ? '' : w('pStyle', { val: style })) +
    (keepNext === true ? '<w:keepNext/>' : '') +
    (list === undefined ? '' : w('numPr', {}, w('ilvl', { val: list.level }), w('numId', { val: list.number }))) +
    (isRightToLeft !== undefined && hasRule ? ruleAtStart(isRightToLeft) : '') +
    (tab === undefined ? '' : w('tabs', {}, w('tab', { val: 'right', pos: tab }))) +
    (isRightToLeft === undefined ? '' : w('bidi', isRightToLeft ? {} : { val: '0' })) +
    (indent === undefined ? '' : w('ind', { left: indent }))
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${children.join('')}</w:p>`
}

function ruleAtStart(isRightToLeft: boolean): string {
  const none = { val: 'nil' }
  const rule = { val: 'single', sz: ruleOfQuotation.size, space: ruleOfQuotation.space, color: colours.rule }
  return w('pBdr', {}, w('left', isRightToLeft ? none : rule), w('right', isRightToLeft ? rule : none))
}

/** In eighths of a point, and in points. */
export const ruleOfQuotation = { size: 8, space: 10 } as const
