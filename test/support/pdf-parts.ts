import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFRawStream,
  PDFStream,
  decodePDFRawStream,
} from 'pdf-lib'

export const name = (text: string) => PDFName.of(text)

function dictionaries(pdf: PDFDocument): readonly PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : object instanceof PDFStream ? [object.dict] : []))
}

/** The first dictionary that has this under that key. Throws where none has: the fault would not be planted. */
export function first(pdf: PDFDocument, key: string, value: string): PDFDict {
  const found = dictionaries(pdf).find((each) => each.lookup(name(key)) === name(value))
  if (found === undefined) throw new Error(`nothing with ${key} ${value}`)
  return found
}

/** The first element of this type, in reading order. */
export function element(pdf: PDFDocument, type: string): PDFDict {
  const left = [root(pdf)]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.lookup(name('S')) === name(type)) return next
    const kids = next.lookup(name('K'))
    if (kids instanceof PDFArray)
      left.push(
        ...kids
          .asArray()
          .toReversed()
          .flatMap((kid) => pdf.context.lookup(kid))
          .filter((kid) => kid instanceof PDFDict),
      )
  }
  throw new Error(`no element ${type}`)
}

export const link = (pdf: PDFDocument) => first(pdf, 'Subtype', 'Link')
export const page = (pdf: PDFDocument) => pdf.getPage(0).node
export const inner = (dictionary: PDFDict, ...keys: readonly string[]) =>
  keys.reduce((at, key) => at.lookup(name(key), PDFDict), dictionary)
export const root = (pdf: PDFDocument) => inner(pdf.catalog, 'StructTreeRoot')
export const font = (pdf: PDFDocument) => first(pdf, 'Subtype', 'Type0')
export const descendant = (pdf: PDFDocument) => first(pdf, 'Subtype', 'CIDFontType2')
export const entries = (dictionary: PDFDict, key: string) => dictionary.lookup(name(key), PDFArray)

/** As pdf-lib’s objects; a string is a name. */
type Value = string | number | boolean | PDFObject | readonly Value[] | { readonly [key: string]: Value }

function objectOf(context: PDFContext, value: Value): PDFObject {
  if (value instanceof PDFObject) return value
  if (typeof value === 'string') return name(value)
  if (typeof value === 'number') return PDFNumber.of(value)
  if (typeof value === 'boolean') return value ? PDFBool.True : PDFBool.False
  if (Array.isArray(value)) return context.obj(value.map((each: Value) => objectOf(context, each)))
  return context.obj(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, objectOf(context, each)])))
}

export function set(dictionary: PDFDict, key: string, value: Value): void {
  dictionary.set(name(key), objectOf(dictionary.context, value))
}

export const remove = (dictionary: PDFDict, key: string) => {
  if (!dictionary.delete(name(key))) throw new Error(`no ${key} to remove`)
}

/** Changes the first page’s content, or another stream that a key leads to; throws where nothing changes. */
export function rewrite(dictionary: PDFDict, key: string, change: (text: string) => string): void {
  const stream = dictionary.lookup(name(key), PDFStream)
  if (!(stream instanceof PDFRawStream)) throw new Error(`no stream under ${key}`)
  const before = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  const after = change(before)
  if (after === before) throw new Error('nothing changed')
  const bytes = Buffer.from(after, 'latin1')
  const filter = {
    ...Object.fromEntries(stream.dict.entries().flatMap(([at, value]) => (at === name('Filter') ? [] : [[at.decodeText(), value]]))),
    Length: bytes.length,
  }
  dictionary.set(name(key), dictionary.context.register(PDFRawStream.of(dictionary.context.obj(filter), bytes)))
}

/** The metadata is not packed. */
export function rewriteMetadata(pdf: PDFDocument, change: (text: string) => string): void {
  const stream = pdf.catalog.lookup(name('Metadata'))
  if (!(stream instanceof PDFRawStream)) throw new Error('no metadata')
  const before = Buffer.from(stream.contents).toString('utf8')
  const after = change(before)
  if (after === before) throw new Error('nothing changed')
  set(stream.dict, 'Length', Buffer.byteLength(after))
  pdf.catalog.set(name('Metadata'), pdf.context.register(PDFRawStream.of(stream.dict, Buffer.from(after))))
}
