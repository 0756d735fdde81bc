import { joinAlike, plainText, type StyledText } from './styled-text.ts'

/**
 * An output format for citeproc that marks styles with noncharacters (U+FDD0–FDEF, which no text may hold) instead of HTML, so that nothing has to be escaped on the way out and parsed back.
 * A styled stretch is `open`, one letter for its style, its text, `close`.
 */
const open = '\uFDD0'
const close = '\uFDD1'
const lessThan = '\uFDD2'
/** Before our own description of a source. */
export const described = '\uFDD3'
const translation = '\uFDD4'
/** Behind the article that a title begins with. */
export const sortStart = '\uFDD5'
/** Stand for the number of a source’s first note until it is known: the nth source of a citation has the nth. */
const openNumbers = '\uFDE0\uFDE1\uFDE2\uFDE3\uFDE4\uFDE5\uFDE6\uFDE7\uFDE8\uFDE9\uFDEA\uFDEB\uFDEC\uFDED\uFDEE\uFDEF'
const anyOpenNumber = /[\uFDE0-\uFDEF]/gu
const reserved = /[\uFDD0-\uFDEF]/gu

/** Text as it may be given to citeproc, which would otherwise read `<i>` in it as markup. `runsOf` undoes it. */
export function shielded(text: string): string {
  return text.replaceAll(reserved, '').replaceAll('<', lessThan)
}

/** A title that is our own description: it comes out as written, without quotation marks or capitals. */
export function shieldedDescription(text: string): string {
  return `${described}<span class="nocase">${shielded(text)}</span>`
}

/** What stands behind a title and outside its quotation marks; in roman, as it was written. */
export function shieldedTranslation(text: string): string {
  return `${translation}<span class="nocase">${shielded(text)}</span>`
}

const style = (letter: string) => (_state: unknown, text: string) => `${open}${letter}${text}${close}`
const unchanged = (_state: unknown, text: string) => text
/** Our own description of a source stays in roman. */
const italic = (_state: unknown, text: string) => (text.startsWith(described) ? text : style('i')(_state, text))

interface Terms {
  readonly getTerm: (name: string) => string
}

function quoted(state: Terms, text: string | undefined, which: '' | 'inner-'): string {
  const start = state.getTerm(`open-${which}quote`)
  if (text === undefined) return which === '' ? start : '’'
  if (text.startsWith(described)) return text
  const [, title = text, behind = ''] = withTranslation.exec(text) ?? []
  return start + title + state.getTerm(`close-${which}quote`) + behind
}

/** Title, then the space and the translation behind it. */
const withTranslation = /^(.*?)(\s\uFDD4.*)$/su

/** How many sources of one citation may have their number open. */
export const mostOpenNumbers = openNumbers.length

/** What to give citeproc for a number that is not known yet; `null` where a citation names more sources than there are signs for. */
export function openNumber(index: number): string | null {
  return openNumbers[index] ?? null
}

/** The same text with its open numbers filled, and itself where it has none. */
export function withNumbers(runs: readonly StyledText[], numbers: readonly number[]): readonly StyledText[] {
  if (!runs.some(({ text }) => text.search(anyOpenNumber) !== -1)) return runs
  return runs.map((run) => ({
    ...run,
    text: run.text.replaceAll(anyOpenNumber, (sign) => String(numbers[openNumbers.indexOf(sign)] ?? '')),
  }))
}

/** For `CSL.Output.Formats`. The keys are citeproc's. */
export const runFormat = {
  text_escape: (text: string | null | undefined) => text ?? '',
  bibstart: '',
  bibend: '',
  '@font-style/italic': italic,
  '@font-style/oblique': italic,
  '@font-style/normal': style('I'),
  '@font-variant/small-caps': style('s'),
  '@font-variant/normal': style('S'),
  '@font-weight/bold': style('b'),
  '@font-weight/normal': style('B'),
  '@font-weight/light': style('B'),
  '@text-decoration/none': style('U'),
  '@text-decoration/underline': style('u'),
  '@vertical-align/sup': style('p'),
  '@vertical-align/sub': unchanged,
  '@vertical-align/baseline': style('P'),
  '@passthrough/true': unchanged,
  '@strip-periods/true': unchanged,
  '@strip-periods/false': unchanged,
  '@quotes/true': (state: Terms, text?: string) => quoted(state, text, ''),
  '@quotes/inner': (state: Terms, text?: string) => quoted(state, text, 'inner-'),
  '@quotes/false': false,
  '@cite/entry': unchanged,
  '@bibliography/entry': unchanged,
  '@display/block': unchanged,
  '@display/left-margin': unchanged,
  '@display/right-inline': unchanged,
  '@display/indent': unchanged,
  '@showid/true': unchanged,
  '@URL/true': style('l'),
  '@DOI/true': style('l'),
}

const changes: Readonly<Record<string, Partial<StyledText>>> = {
  i: { italic: true },
  I: { italic: false },
  s: { smallCaps: true },
  S: { smallCaps: false },
  b: { bold: true },
  B: { bold: false },
  u: { underline: true },
  U: { underline: false },
  p: { superscript: true },
  P: { superscript: false },
}

/** What citeproc wrote in this format, as runs of text. */
export function runsOf(output: string): readonly StyledText[] {
  const runs: StyledText[] = []
  const stack: StyledText[] = [plainText('')]
  for (const piece of withCapitals(output)
    .replaceAll(/[\uFDD3-\uFDD5]/gu, '')
    .split(/(?=[\uFDD0\uFDD1])/u)) {
    const opens = piece.startsWith(open)
    const text = opens ? piece.slice(2) : piece.replace(close, '')
    if (piece.startsWith(close) && stack.length > 1) stack.pop()
    const current = stack.at(-1) ?? plainText('')
    const look = opens ? { ...current, ...change(piece.charAt(1), text) } : current
    if (opens) stack.push(look)
    runs.push({ ...look, text: text.replaceAll(lessThan, '<') })
  }
  return joinAlike(runs)
}

/** A description that begins a sentence within a citation: “Pell, Una. Untitled article.” */
function withCapitals(output: string): string {
  return output.replaceAll(/(?<=[.?!] (?:\uFDD0.|\uFDD1)*\uFDD3)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function change(letter: string, text: string): Partial<StyledText> {
  return letter === 'l' ? { link: text.replaceAll(lessThan, '<') } : (changes[letter] ?? {})
}
