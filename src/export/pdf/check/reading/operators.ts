/** What stands before an operator. Strings have a character for each byte. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly values: readonly Operand[] }
  | { readonly kind: 'dictionary'; readonly values: ReadonlyMap<string, Operand> }

type OnOperator = (operator: string, operands: readonly Operand[]) => void

/** White space or a comment; a bracket; a string in hexadecimal digits; a name; a number; an operator; what opens a string in parentheses. */
const token =
  /[\0\t\n\f\r ]+|%[^\r\n]*|(<<|>>|[[\]{}])|<([^<>]*)>|\/([^\0\t\n\f\r ()<>[\]{}/%]*)|([+-]?(?:\d+\.?\d*|\.\d+))(?=[\0\t\n\f\r ()<>[\]{}/%]|$)|([^\0\t\n\f\r ()<>[\]{}/%]+)|(\()/y

const deepest = 32

/** Reads a content stream, or a CMap, which is written alike (ISO 32000-1, 7.8.2): tells of each operator with the operands before it. Throws where it is neither. */
export function readOperators(stream: Uint8Array, onOperator: OnOperator): void {
  const text = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength).toString('latin1')
  const operands = new Operands()
  for (let at = 0; at < text.length;) {
    token.lastIndex = at
    const [whole, bracket, hex, name, number, operator, parenthesis] = token.exec(text) ?? []
    if (whole === undefined) throw new Error(`nothing that a content stream may have, at byte ${at}`)
    at += whole.length
    if (parenthesis !== undefined) {
      const end = endOfString(text, at)
      operands.add({ kind: 'string', value: unescaped(text.slice(at, end)) })
      at = end + 1
    } else if (operator !== undefined) {
      onOperator(operator, operands.taken())
      if (operator === 'ID') at = endOfImage(text, at)
    } else if (bracket === undefined) operands.add(simpleOperand(hex, name, number))
    else operands.bracket(bracket)
  }
}

/** What has been read since the last operator. */
class Operands {
  readonly #outer: Operand[][] = []
  #values: Operand[] = []

  add(operand: Operand | null): void {
    if (operand !== null) this.#values.push(operand)
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

function simpleOperand(hex: string | undefined, name: string | undefined, number: string | undefined): Operand | null {
  if (number !== undefined) return { kind: 'number', value: Number(number) }
  if (hex !== undefined) return { kind: 'string', value: Buffer.from(evenDigits(hex), 'hex').toString('latin1') }
  return name === undefined
    ? null
    : { kind: 'name', value: name.replaceAll(/#([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))) }
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
    const character = text.charAt(at)
    if (character === '\\') at += 1
    else if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    if (depth === 0) return at
  }
  throw new Error('a string that does not end')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }

/** By stretches between backslashes: text on a page is full of them, and a regular expression takes more than twice as long. */
function unescaped(text: string): string {
  let plain = ''
  let from = 0
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', from)) {
    plain += text.slice(from, at)
    const [octal] = /^[0-7]{1,3}/u.exec(text.slice(at + 1, at + 4)) ?? []
    if (octal === undefined) {
      const escaped = text.charAt(at + 1)
      plain += escapes[escaped] ?? escaped
      from = at + (text.startsWith('\r\n', at + 1) ? 3 : 2)
    } else {
      plain += String.fromCodePoint(Number.parseInt(octal, 8) & 0xff)
      from = at + 1 + octal.length
    }
  }
  return plain + text.slice(from)
}

/** After the data of an image within the stream, before its `EI`. */
function endOfImage(text: string, from: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/gu
  end.lastIndex = from
  const found = end.exec(text)
  if (found === null) throw new Error('an image that does not end')
  return found.index
}
