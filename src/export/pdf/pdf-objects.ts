import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'

const names = new Map<string, PDFName>()
/** pdf-lib has one object for each name, and takes long to make it and to read it. */
const words = new WeakMap<PDFName, string>()

/** A key that is known beforehand, as an object of pdf-lib. */
function nameOf(key: string): PDFName {
  const known = names.get(key)
  if (known !== undefined) return known
  const name = PDFName.of(key)
  names.set(key, name)
  return name
}

/** A name without its slash. */
export function wordOf(name: PDFName): string {
  const known = words.get(name)
  if (known !== undefined) return known
  const word = name.decodeText()
  words.set(name, word)
  return word
}

/** What a dictionary has under a key, with a reference followed; `null` where it has nothing. None of these throws at a value of another type: a stranger’s file may have any. */
export function valueAt(dictionary: PDFDict | null, key: string): PDFObject | null {
  const held = dictionary?.get(nameOf(key))
  const value = held instanceof PDFRef ? dictionary?.context.lookup(held) : held
  return value === undefined || value === PDFNull ? null : value
}

/** The number of the object that a key refers to. */
export function referenceAt(dictionary: PDFDict | null, key: string): PDFRef | null {
  const value = dictionary?.get(nameOf(key))
  return value instanceof PDFRef ? value : null
}

/** A dictionary, or that of a stream. */
export function dictionaryAt(dictionary: PDFDict | null, key: string): PDFDict | null {
  return asDictionary(valueAt(dictionary, key))
}

export function asDictionary(value: PDFObject | null | undefined): PDFDict | null {
  if (value instanceof PDFDict) return value
  return value instanceof PDFStream ? value.dict : null
}

/** The values of an array as they stand, references not followed; one value that stands without an array is the only one. */
export function entriesAt(dictionary: PDFDict | null, key: string): readonly PDFObject[] {
  const value = valueAt(dictionary, key)
  if (value instanceof PDFArray) return value.asArray()
  if (value === null) return []
  const bare = dictionary?.get(nameOf(key))
  return bare === undefined ? [] : [bare]
}

/** The same with references followed. */
export function valuesAt(dictionary: PDFDict | null, key: string): readonly PDFObject[] {
  const values: PDFObject[] = []
  for (const entry of entriesAt(dictionary, key)) {
    const value = entry instanceof PDFRef ? dictionary?.context.lookup(entry) : entry
    if (value !== undefined) values.push(value)
  }
  return values
}

export function dictionariesAt(dictionary: PDFDict | null, key: string): readonly PDFDict[] {
  const dictionaries: PDFDict[] = []
  for (const value of valuesAt(dictionary, key)) {
    const each = asDictionary(value)
    if (each !== null) dictionaries.push(each)
  }
  return dictionaries
}

/** A name, without its slash. */
export function nameAt(dictionary: PDFDict | null, key: string): string | null {
  const value = valueAt(dictionary, key)
  return value instanceof PDFName ? wordOf(value) : null
}

export function namesAt(dictionary: PDFDict | null, key: string): readonly string[] {
  return valuesAt(dictionary, key).flatMap((value) => (value instanceof PDFName ? [wordOf(value)] : []))
}

export function textAt(dictionary: PDFDict | null, key: string): string | null {
  const value = valueAt(dictionary, key)
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null
}

export function numberAt(dictionary: PDFDict | null, key: string): number | null {
  const value = valueAt(dictionary, key)
  return value instanceof PDFNumber ? value.asNumber() : null
}

export function flagAt(dictionary: PDFDict | null, key: string): boolean | null {
  const value = valueAt(dictionary, key)
  return value instanceof PDFBool ? value.asBoolean() : null
}

/** The keys of a dictionary, without their slashes. */
export function keysOf(dictionary: PDFDict | null): readonly string[] {
  return dictionary === null ? [] : dictionary.keys().map(wordOf)
}
