import { PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib'
import { nameAt, numberAt, valueAt, valuesAt } from '../pdf-objects.ts'
import { KnownWords, ObjectReader, Unusual } from './object-reader.ts'
import { unpacked } from './unpacked.ts'

/** A longer text JavaScript cannot hold at all. */
const longest = 2 ** 28

/**
 * All objects of a PDF, as pdf-lib finds them: one after another from the file’s start, of which a later one replaces an earlier one of its number.
 * `null` where any is not written as it should be, and another reader may guess: pdf-lib itself does.
 */
export function readObjects(bytes: Uint8Array): PDFContext | null {
  if (bytes.length > longest) return null
  try {
    return new FileReading(bytes).context
  } catch (error) {
    if (error instanceof Unusual) return null
    throw error
  }
}

class FileReading {
  readonly context = PDFContext.create()
  readonly #words = new KnownWords()
  readonly #bytes: Uint8Array
  readonly #reader: ObjectReader

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const text = textOf(bytes)
    this.#reader = new ObjectReader(text, this.context, this.#words)
    if (!/^%PDF-\d+\.\d+[\r\n]/u.test(text.slice(0, 20))) throw new Unusual('a file that does not begin as it should')
    for (this.#reader.skipBlanks(); this.#reader.at < text.length; this.#reader.skipBlanks()) this.#section(text)
    const root = this.context.lookup(this.context.trailerInfo.Root)
    if (!(root instanceof PDFDict) || nameAt(root, 'Type') !== 'Catalog') throw new Unusual('no catalogue')
    if (this.context.lookup(PDFRef.of(0)) !== undefined) throw new Unusual('an object of number 0')
  }

  #section(text: string): void {
    const reader = this.#reader
    if (reader.takes('xref')) reader.at = text.indexOf('trailer', reader.at)
    else if (reader.takes('trailer')) this.#trailer(reader.object())
    else if (reader.takes('startxref')) {
      reader.skipBlanks()
      if (reader.whole() === -1) throw new Unusual('no place of a cross-reference table')
    } else this.#numbered()
    if (reader.at === -1) throw new Unusual('no trailer')
  }

  #trailer(trailer: PDFObject): void {
    if (!(trailer instanceof PDFDict)) throw new Unusual('no trailer')
    this.context.trailerInfo = { ...this.context.trailerInfo, ...trailerOf(trailer) }
  }

  #numbered(): void {
    const reader = this.#reader
    const number = reader.whole()
    reader.skipBlanks()
    const generation = reader.whole()
    reader.skipBlanks()
    if (number === -1 || generation === -1 || !reader.takes('obj')) throw new Unusual('no object')
    const value = reader.object()
    reader.skipBlanks()
    const object = value instanceof PDFDict && reader.takes('stream') ? this.#stream(value) : value
    if (!reader.takes('endobj')) throw new Unusual('an object that does not end')
    const kind = object instanceof PDFRawStream ? nameAt(object.dict, 'Type') : null
    if (object instanceof PDFRawStream && kind === 'ObjStm') this.#packed(object)
    else if (object instanceof PDFRawStream && kind === 'XRef') this.#table(object)
    else this.context.assign(this.#words.reference(number, generation), object)
  }

  /** A cross-reference table as a stream (ISO 32000-1, 7.5.8). Where the objects are is seen by themselves. */
  #table(stream: PDFRawStream): void {
    const row = numbersAt(stream.dict, 'W')
    const size = numberAt(stream.dict, 'Size')
    const index = valueAt(stream.dict, 'Index') === null ? [0, size ?? -1] : numbersAt(stream.dict, 'Index')
    const [, rows = -1] = index
    const length = rows * row.reduce((sum, width) => sum + width, 0)
    if (size === null || row.length !== 3 || index.length !== 2 || unpackedOrUnusual(stream).length !== length)
      throw new Unusual('a cross-reference table of another length')
    this.context.trailerInfo = trailerOf(stream.dict)
  }

  #stream(dictionary: PDFDict): PDFRawStream {
    const reader = this.#reader
    const length = dictionary.get(PDFName.of('Length'))
    if (!(length instanceof PDFNumber) || length.asNumber() < 0) throw new Unusual('a stream of unknown length')
    if (!reader.takes('\r\n') && !reader.takes('\n')) throw new Unusual('a stream that does not begin as it should')
    const from = reader.at
    reader.at = from + length.asNumber()
    const contents = this.#bytes.subarray(from, reader.at)
    reader.skipBlanks()
    if (!reader.takes('endstream')) throw new Unusual('a stream of another length')
    reader.skipBlanks()
    return PDFRawStream.of(dictionary, contents)
  }

  /** Objects within a stream (ISO 32000-1, 7.5.7). */
  #packed(stream: PDFRawStream): void {
    const [count, first] = [numberAt(stream.dict, 'N'), numberAt(stream.dict, 'First')]
    if (count === null || first === null) throw new Unusual('a stream of objects that does not say how many')
    const reader = new ObjectReader(textOf(unpackedOrUnusual(stream)), this.context, this.#words)
    const places = Array.from({ length: count }, () => [nextWhole(reader), nextWhole(reader)] as const)
    for (const [number, at] of places) {
      reader.at = first + at
      this.context.assign(this.#words.reference(number, 0), reader.object())
    }
  }
}

function trailerOf(dictionary: PDFDict) {
  return Object.fromEntries(
    ['Root', 'Encrypt', 'Info', 'ID'].flatMap((key) => {
      const value = dictionary.get(PDFName.of(key))
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

function numbersAt(dictionary: PDFDict, key: string): readonly number[] {
  return valuesAt(dictionary, key).map((value) => {
    if (!(value instanceof PDFNumber)) throw new Unusual('a number that is none')
    return value.asNumber()
  })
}

function nextWhole(reader: ObjectReader): number {
  reader.skipBlanks()
  const whole = reader.whole()
  if (whole === -1) throw new Unusual('no number')
  return whole
}

function unpackedOrUnusual(stream: PDFRawStream): Uint8Array {
  try {
    return unpacked(stream)
  } catch (error) {
    throw new Unusual('a damaged stream', { cause: error })
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
