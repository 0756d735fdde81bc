/** What stands before an operator. Strings have a character for each byte. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly values: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly values: ReadonlyMap<string, Operand> }

type OnOperator = (operator: string, operands: readonly Operand[]) => void

const [regular, blank, delimiter] = [0, 1, 2] as const
/** What a byte is, by its code (ISO 32000-1, 7.2.2). */
const kinds = kindsOf('\0\t\n\f\r ', '()<>[]{}/%')

const [percent, slash, backslash, plus, minus, point] = [0x25, 0x2f, 0x5c, 0x2b, 0x2d, 0x2e] as const
const [opening, closing, less, greater] = [0x28, 0x29, 0x3c, 0x3e] as const
const [lineFeed, carriageReturn, zero, seven, nine] = [0x0a, 0x0d, 0x30, 0x37, 0x39] as const

const deepest = 32

/** Reads a content stream, or a CMap, which is written alike (ISO 32000-1, 7.8.2): tells of each operator with the operands before it. Throws where it is neither. */
export function readOperators(stream: Uint8Array, onOperator: OnOperator): void {
  const text = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength).toString('latin1')
  const operands = new Operands()
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const kind = kinds[code]
    if (kind === blank) at += 1
    else if (kind === regular) {
      const end = endOfWord(text, at)
      const number = numberIn(text, at, end)
      if (number === null) {
        const operator = text.slice(at, end)
        onOperator(operator, operands.taken())
        at = operator === 'ID' ? endOfImage(text, end) : end
      } else {
        operands.add({ kind: 'number', value: number })
        at = end
      }
    } else at = afterDelimiter(text, at, code, operands)
  }
}

/** Passes what begins with a delimiter: a comment, a name, a string, or a bracket. */
function afterDelimiter(text: string, at: number, code: number, operands: Operands): number {
  switch (code) {
    case opening: {
      const end = endOfString(text, at + 1)
      operands.add({ kind: 'string', value: unescaped(text.slice(at + 1, end)) })
      return end + 1
    }
    case slash: {
      const end = endOfWord(text, at + 1)
      operands.add({ kind: 'name', value: nameIn(text.slice(at + 1, end)) })
      return end
    }
    case percent:
      return endOfLine(text, at)
    case less:
    case greater: {
      if (text.charCodeAt(at + 1) === code) {
        operands.bracket(code === less ? '<<' : '>>')
        return at + 2
      }
      const end = code === less ? text.indexOf('>', at) : -1
      const digits = text.slice(at + 1, end)
      if (end === -1 || digits.includes('<')) throw new Error(`nothing that a content stream may have, at byte ${at}`)
      operands.add({ kind: 'string', value: Buffer.from(evenDigits(digits), 'hex').toString('latin1') })
      return end + 1
    }
    case closing:
      throw new Error(`nothing that a content stream may have, at byte ${at}`)
    default:
      operands.bracket(text.charAt(at))
      return at + 1
  }
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && kinds[text.charCodeAt(at)] === regular) at += 1
  return at
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== lineFeed && text.charCodeAt(at) !== carriageReturn) at += 1
  return at
}

/** The number that a word is; `null` where it is none. By hand: pages are full of them. */
function numberIn(text: string, from: number, end: number): number | null {
  const first = text.charCodeAt(from)
  if (first > nine) return null
  const isSigned = first === plus || first === minus
  let [value, digits, scale] = [0, 0, 0]
  for (let at = isSigned ? from + 1 : from; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      value = value * 10 + code - zero
      digits += 1
      scale *= 10
    } else if (code === point && scale === 0) scale = 1
    else return null
  }
  if (digits === 0) return null
  if (digits > mostDigits) return Number(text.slice(from, end))
  return (first === minus ? -value : value) / (scale === 0 ? 1 : scale)
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine
}

/** So many digits are a whole number that a number of JavaScript holds, and their quotient by a power of ten is rounded once. */
const mostDigits = 15

function kindsOf(blanks: string, delimiters: string): Uint8Array {
  const table = new Uint8Array(256).fill(regular)
  for (const character of blanks) table[character.charCodeAt(0)] = blank
  for (const character of delimiters) table[character.charCodeAt(0)] = delimiter
  return table
}

/** What has been read since the last operator. */
class Operands {
  readonly #outer: Operand[][] = []
  #values: Operand[] = []

  add(operand: Operand): void {
    this.#values.push(operand)
  }

  bracket(bracket: string): void {
    if (bracket === '[' || bracket === '<<') {
      if (this.#outer.length === deepest) throw new Error('brackets too deep')
      this.#outer.push(this.#values)
      this.#values = []
    } else if (bracket === ']' || bracket === '>>') {
      const outer = this.#outer.pop()
      if (outer === undefined) throw new Error('a bracket that was not opened')
      outer.push(bracket === ']' ? { kind: 'array', values: this.#values } : { kind: 'dictionary', values: entriesOf(this.#values) })
      this.#values = outer
    }
  }

  taken(): readonly Operand[] {
    const values = this.#values
    this.#values = []
    return values
  }
}

function nameIn(written: string): string {
  return written.includes('#')
    ? written.replaceAll(/#([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    : written
}

function evenDigits(hex: string): string {
  const digits = hex.replaceAll(/[^0-9A-Fa-f]/gu, '')
  return digits.length % 2 === 0 ? digits : `${digits}0`
}

function entriesOf(values: readonly Operand[]): ReadonlyMap<string, Operand> {
  const entries = new Map<string, Operand>()
  for (const [index, key] of values.entries()) {
    const value = values[index + 1]
    if (index % 2 === 0 && key.kind === 'name' && value !== undefined) entries.set(key.value, value)
  }
  return entries
}

/** The place of the parenthesis that closes the string which begins at `from`. */
function endOfString(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === backslash) at += 1
    else if (code === opening) depth += 1
    else if (code === closing) depth -= 1
    if (depth === 0) return at
  }
  throw new Error('a string that does not end')
}

/** By code, the one that is meant after a backslash (ISO 32000-1, 7.3.4.2). */
const escapes = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }).map(([letter, meant]) => [letter.charCodeAt(0), meant.charCodeAt(0)]),
)

/** By codes: text on a page is full of backslashes. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  const plain = Buffer.allocUnsafe(text.length)
  let length = 0
  for (let at = 0; at < text.length;) {
    const isEscape = text.charCodeAt(at) === backslash
    const taken = isEscape ? lengthOfEscape(text, at) : 1
    const code = isEscape ? meantBy(text, at, taken) : text.charCodeAt(at)
    if (code !== null) {
      plain[length] = code
      length += 1
    }
    at += taken
  }
  return plain.toString('latin1', 0, length)
}

/** With its backslash, at `at`: up to three octal digits, the end of a line, or one character. */
function lengthOfEscape(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === carriageReturn && text.charCodeAt(at + 2) === lineFeed) return 3
  let end = at + 1
  while (end < at + 4 && isOctal(text.charCodeAt(end))) end += 1
  return Math.max(2, end - at)
}

/** `null` for the end of a line, which means nothing. Of octal digits too many the highest bit is passed over. */
function meantBy(text: string, at: number, length: number): number | null {
  const code = text.charCodeAt(at + 1)
  if (code === lineFeed || code === carriageReturn) return null
  if (!isOctal(code)) return escapes.get(code) ?? code
  let octal = 0
  for (let digit = at + 1; digit < at + length; digit += 1) octal = octal * 8 + text.charCodeAt(digit) - zero
  return octal & 0xff
}

function isOctal(code: number): boolean {
  return code >= zero && code <= seven
}

/** After the data of an image within the stream, before its `EI`. */
function endOfImage(text: string, from: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/gu
  end.lastIndex = from
  const found = end.exec(text)
  if (found === null) throw new Error('an image that does not end')
  return found.index
}
