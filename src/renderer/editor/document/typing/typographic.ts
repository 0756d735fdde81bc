import { innerQuotationMarks, quotationMarks } from '#core/printable'

/** What to put in place of the last `length` UTF-16 code units before the caret. */
export interface Replacement {
  readonly length: number
  readonly text: string
}

/**
 * What typography makes of what was typed last: `before` is the text up to the caret, with it. Straight quotation marks become those of the language, opening or closing, or an apostrophe;
 * three dots an ellipsis; two hyphens between spaces a dash. An opening mark that turns out to stand for what is left out (’90s, ’tis, rock ’n’ roll) becomes an apostrophe. `null` where nothing is to be done.
 */
export function typographic(before: string, language: string): Replacement | null {
  const shortened = elision(before, language)
  if (shortened !== null) return shortened
  if (before.endsWith('"')) return { length: 1, text: markFor(before.slice(0, -1), quotationMarks(language)) }
  if (before.endsWith("'")) return { length: 1, text: singleMark(before.slice(0, -1), innerQuotationMarks(language)) }
  if (/(?<!\.)\.\.\.$/u.test(before)) return { length: 3, text: '…' }
  return before.endsWith(' -- ') ? { length: 4, text: ' – ' } : null
}

const opens = /(?:^|[\s([{<\-–—/“‘„‚«‹「『])$/u

function markFor(before: string, [opening, closing]: readonly [string, string]): string {
  return opens.test(before) && !isOpenBeforeSpace(before, opening, closing) ? opening : closing
}

/** In French a space stands within the marks: after one, what is open is closed. */
function isOpenBeforeSpace(before: string, opening: string, closing: string): boolean {
  const sign = opening.trim()
  if (sign === opening || !/\S\s$/u.test(before)) return false
  return before.lastIndexOf(sign) > before.lastIndexOf(closing.trim()) && !before.endsWith(opening)
}

/** Behind a letter or digit a single mark is an apostrophe, unless it closes what was opened before. */
function singleMark(before: string, [opening, closing]: readonly [string, string]): string {
  if (opens.test(before)) return opening
  const isOpen = opening !== closing && before.lastIndexOf(opening) > before.lastIndexOf(closing)
  return isOpen || !/[\p{L}\p{N}]$/u.test(before) ? closing : '’'
}

/** What may follow a mark and end a word: only then is it clear what the mark was. */
const ends = /[\s.,;:!?)'sre]$/u

/** Whether a rule may have anything to do after this letter, so that not every letter is looked at. */
export function mayMean(before: string): boolean {
  return /["'. ]$/u.test(before) || (ends.test(before) && /[‘‚“’«‹'][\p{L}\p{N}]{1,6}.$/u.test(before))
}

const shortened: Readonly<Record<string, string>> = {
  en: 'tis|twas|twere|twill|til|em|cause|bout|n',
  nl: 's|t|n|k|m|r',
  de: 's|n|ne|nen|rauf|raus|rein|rüber|runter',
}

/** Years without their century, in every language (’90s, ’90er, ’68), and the words that a language shortens at their beginning. */
function elision(before: string, language: string): Replacement | null {
  const [mark] = innerQuotationMarks(language)
  const opening = mark.trim()
  if (opening === '’') return null
  const words = shortened[language.split('-')[0] ?? '']
  const whole = `\\d\\d(?=[\\s.,;:!?)])${words === undefined ? '' : `|(?:${words})(?=[\\s.,;:!?)'])`}`
  const found = new RegExp(`(?:^|[\\s([{—–-])(?<piece>${opening}(?<rest>(?:\\d\\d(?:s|er)|${whole})(?<last>.?)))$`, 'iu').exec(
    before,
  )?.groups
  if (found === undefined || (found['last'] === '' && !/\d\d(?:s|er)$/iu.test(before))) return null
  const rest = found['rest'] ?? ''
  // What closes the shortened word is one too: ’n’.
  const text = rest.endsWith("'") ? `${rest.slice(0, -1)}’` : rest
  return { length: (found['piece'] ?? '').length, text: `’${text}` }
}
