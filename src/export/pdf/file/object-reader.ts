import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib'

/** What a reader would have to guess about. */
export class Unusual extends Error {
  override readonly name = 'Unusual'
}

const spaces = '\0\t\n\f\r '
/** By code (ISO 32000-1, 7.2.2). */
const isSpace = tableOf(spaces)
const endsWord = tableOf(`${spaces}()<>[]{}/%`)
const isOfNumber = tableOf('+-.0123456789')

const [lineFeed, carriageReturn, percent, slash, backslash, capitalR] = [0x0a, 0x0d, 0x25, 0x2f, 0x5c, 0x52] as const
const [opening, closing, squareOpening, squareClosing, less, greater] = [0x28, 0x29, 0x5b, 0x5d, 0x3c, 0x3e] as const
const [zero, nine] = [0x30, 0x39] as const

const deepest = 64
/** So many digits are a whole number that a number of JavaScript holds. */
const mostDigits = 15

const keywords = [
  ['true', PDFBool.True],
  ['false', PDFBool.False],
  ['null', PDFNull],
] as const

/** Reads objects (ISO 32000-1, 7.3) from `at` on, as pdf-lib’s own parser does and into objects of pdf-lib, in a tenth of its time. Throws `Unusual` at anything that is not written as it should be. */
export class ObjectReader {
  at = 0
  readonly #text: string
  readonly #context: PDFContext
  readonly #words: KnownWords
  #depth = 0

  /** `text` has a character for each byte. */
  constructor(text: string, context: PDFContext, words: KnownWords) {
    this.#text = text
    this.#context = context
    this.#words = words
  }

  /** Past white space and comments. */
  skipBlanks(): void {
    for (let code = this.#code(); isSpace[code] === 1 || code === percent; code = this.#code()) {
      this.at += 1
      if (code === percent) while (this.at < this.#text.length && !this.#isAtLineEnd()) this.at += 1
    }
  }

  /** Whether a word stands here; it is passed then. */
  takes(word: string): boolean {
    if (!this.#text.startsWith(word, this.at)) return false
    this.at += word.length
    return true
  }

  /** A whole number without a sign; −1 where there is none, or one that is too large. */
  whole(): number {
    const from = this.at
    let value = 0
    for (let code = this.#code(); code >= zero && code <= nine; code = this.#code()) {
      value = value * 10 + code - zero
      this.at += 1
    }
    return this.at === from || this.at - from > mostDigits ? -1 : value
  }

  object(): PDFObject {
    this.skipBlanks()
    switch (this.#code()) {
      case slash:
        return this.#name()
      case opening:
        return this.#string()
      case squareOpening:
        return this.#array()
      case less:
        return this.#text.charCodeAt(this.at + 1) === less ? this.#dictionary() : this.#hexString()
      default:
        return isOfNumber[this.#code()] === 1 ? this.#numberOrReference() : this.#keyword()
    }
  }

  #code(): number {
    return this.#text.charCodeAt(this.at)
  }

  #isAtLineEnd(): boolean {
    const code = this.#code()
    return code === lineFeed || code === carriageReturn
  }

  #name(): PDFName {
    const from = this.at + 1
    let at = from
    while (at < this.#text.length && endsWord[this.#text.charCodeAt(at)] !== 1) at += 1
    this.at = at
    return this.#words.name(this.#text.slice(from, at))
  }

  #string(): PDFString {
    const from = this.at + 1
    let depth = 1
    for (let at = from; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at)
      if (code === backslash) at += 1
      else if (code === opening) depth += 1
      else if (code === closing) depth -= 1
      if (depth > 0) continue
      this.at = at + 1
      return PDFString.of(this.#text.slice(from, at))
    }
    throw new Unusual('a string that does not end')
  }

  #hexString(): PDFHexString {
    const end = this.#text.indexOf('>', this.at)
    if (end === -1) throw new Unusual('a string that does not end')
    const digits = this.#text.slice(this.at + 1, end)
    this.at = end + 1
    return PDFHexString.of(digits)
  }

  #array(): PDFArray {
    this.#deeper()
    this.at += 1
    const array = PDFArray.withContext(this.#context)
    for (this.skipBlanks(); this.#code() !== squareClosing; this.skipBlanks()) array.push(this.object())
    this.at += 1
    this.#depth -= 1
    return array
  }

  #dictionary(): PDFDict {
    this.#deeper()
    this.at += 2
    const map = new Map<PDFName, PDFObject>()
    for (this.skipBlanks(); this.#code() === slash; this.skipBlanks()) map.set(this.#name(), this.object())
    if (this.#code() !== greater || !this.takes('>>')) throw new Unusual('a dictionary that does not end')
    this.#depth -= 1
    return PDFDict.fromMapWithContext(map, this.#context)
  }

  #deeper(): void {
    this.#depth += 1
    if (this.#depth > deepest) throw new Unusual('brackets too deep')
  }

  #numberOrReference(): PDFObject {
    const from = this.at
    const number = this.whole()
    const end = this.at
    if (number === -1 || isOfNumber[this.#code()] === 1) {
      this.at = from
      return this.#number()
    }
    this.skipBlanks()
    const generation = this.at === end ? -1 : this.whole()
    if (generation !== -1) {
      this.skipBlanks()
      if (this.#code() === capitalR) {
        this.at += 1
        return this.#words.reference(number, generation)
      }
    }
    this.at = end
    return this.#words.number(number)
  }

  #number(): PDFNumber {
    const from = this.at
    while (isOfNumber[this.#code()] === 1) this.at += 1
    const value = Number(this.#text.slice(from, this.at))
    if (!Number.isFinite(value)) throw new Unusual('a number that is none')
    return PDFNumber.of(value)
  }

  #keyword(): PDFObject {
    for (const [word, object] of keywords) if (this.takes(word)) return object
    throw new Unusual('no object')
  }
}

/** The names, references and small numbers of a file, each as one object: pdf-lib takes long to make them. */
export class KnownWords {
  readonly #names = new Map<string, PDFName>()
  readonly #references = new Map<number, PDFRef>()
  readonly #numbers: PDFNumber[] = []

  name(encoded: string): PDFName {
    const known = this.#names.get(encoded)
    if (known !== undefined) return known
    // A copy: pdf-lib keeps it for ever, and a part of a text keeps all of it.
    const name = PDFName.of(Buffer.from(encoded, 'latin1').toString('latin1'))
    this.#names.set(encoded, name)
    return name
  }

  reference(number: number, generation: number): PDFRef {
    if (generation !== 0) return PDFRef.of(number, generation)
    const known = this.#references.get(number) ?? PDFRef.of(number)
    this.#references.set(number, known)
    return known
  }

  number(value: number): PDFNumber {
    if (value >= 10_000) return PDFNumber.of(value)
    return (this.#numbers[value] ??= PDFNumber.of(value))
  }
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const character of characters) table[codeOf(character)] = 1
  return table
}

function codeOf(character: string): number {
  return character.charCodeAt(0)
}
