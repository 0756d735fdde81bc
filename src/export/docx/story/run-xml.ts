import { isRightToLeft as isLanguageRightToLeft } from '#core/printable'
import { languageTag } from '../language-tag.ts'
import { directedPieces } from './directed-pieces.ts'
import { elementText, w } from './wml.ts'
import { xmlText } from './xml-text.ts'

/** How a run looks beside its paragraph's style. `style` is a character style. */
export interface Look {
  readonly style?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly superscript?: boolean
  readonly smallCaps?: boolean
  /** A BCP 47 tag, where it is not the document's. */
  readonly language?: string
  /** Of the paragraph that it stands in. */
  readonly isRightToLeft?: boolean
}

export const lineBreak = '<w:r><w:br/></w:r>'

const breaks = /(\t|[\n\u0085\u2028\u2029])/u

/** Runs of one look. WordprocessingML has elements for line breaks and tabs; within `w:t` they would read as spaces. */
export function textRuns(text: string, look: Look = {}): string {
  return xmlText(text)
    .split(breaks)
    .map((piece, index) => {
      if (piece === '') return ''
      if (index % 2 === 1) return piece === '\t' ? w('r', {}, propertiesOf(look, false), '<w:tab/>') : lineBreak
      const pieces = directedPieces(piece, look.isRightToLeft === true)
      return pieces.map(({ words, isRightToLeft }) => textRun(words, propertiesOf(look, isRightToLeft))).join('')
    })
    .join('')
}

function textRun(words: string, properties: string): string {
  return `<w:r>${properties}<w:t${losesSpace.test(words) ? ' xml:space="preserve"' : ''}>${elementText(words)}</w:t></w:r>`
}

/** Space that a reader may leave out unless told to preserve it (XML 1.0, 2.10; Word does at both ends). Told only there: an attribute a run is a tenth of what reading a document costs. */
const losesSpace = /^[ \t\n]|[ \t\n]$| {2}/u

/** In the order of CT_RPr (ISO/IEC 29500-1, 17.3.2.28). A run from right to left takes its bold, its italics and its language from the properties for complex scripts. */
function propertiesOf(look: Look, isRightToLeft: boolean): string {
  const all =
    (look.style === undefined ? '' : w('rStyle', { val: look.style })) +
    (look.bold === true ? '<w:b/><w:bCs/>' : '') +
    (look.italic === true ? '<w:i/><w:iCs/>' : '') +
    (look.smallCaps === true ? '<w:smallCaps/>' : '') +
    (look.underline === true ? '<w:u w:val="single"/>' : '') +
    (look.superscript === true ? '<w:vertAlign w:val="superscript"/>' : '') +
    (isRightToLeft ? '<w:rtl/>' : '') +
    languageOf(look.language, isRightToLeft)
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`
}

/** Latin words within a Hebrew quotation are not Hebrew: a language is only told of runs in its own direction. */
function languageOf(language: string | undefined, isRightToLeft: boolean): string {
  if (language === undefined || isLanguageRightToLeft(language) !== isRightToLeft) return ''
  return w('lang', { [isRightToLeft ? 'bidi' : 'val']: languageTag(language) })
}
