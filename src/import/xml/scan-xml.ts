import { SaxesParser } from 'saxes'
import { byteOrderMark, decodeWindows1252 } from '../detect/index.ts'

/** What a scan calls for each part of a document, in order. Names are as written, but for the prefixes in `prefixes`. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (characters: string) => void
}

export interface ScanOptions {
  /** Prefixes by which to call elements and attributes of a namespace, whatever prefix the file uses for it. */
  readonly prefixes?: ReadonlyMap<string, string>
  /** Refuses any document type, as packages of Office files do (ISO/IEC 29500-2, 8.1.4), not only those that declare entities. */
  readonly noDoctype?: boolean
}

export type XmlProblem = 'damaged' | 'too-deep' | 'entities'
export type ScannedXml = { readonly ok: true } | { readonly ok: false; readonly problem: XmlProblem }

/** Office files nest some thirty levels deep. */
const deepest = 2000
const pieceLength = 65_536

/**
 * Reads XML part by part without keeping it: a large document costs no more memory than what the handlers keep. Entities and depth are refused as in `parseXml`.
 * Where the answer is a problem, what the handlers have heard is to be thrown away.
 */
export function scanXml(bytes: Uint8Array, handlers: XmlHandlers, { prefixes, noDoctype = false }: ScanOptions = {}): ScannedXml {
  let problem: XmlProblem | null = null
  let depth = 0
  const names = prefixes === undefined ? null : new CanonicalNames(prefixes)
  const parser = new SaxesParser()
  parser.on('error', () => {
    problem ??= 'damaged'
  })
  parser.on('doctype', (doctype) => {
    if (noDoctype || /<!ENTITY/i.test(doctype)) problem ??= 'entities'
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) problem ??= 'too-deep'
    if (problem !== null) return
    names?.learn(attributes)
    handlers.open(names?.nameOf(name) ?? name, names?.attributesOf(attributes) ?? attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    if (problem === null) handlers.close(names?.nameOf(name) ?? name)
  })
  const onText = (characters: string): void => {
    if (problem === null) handlers.text(characters)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  const decode = decoderOf(bytes)
  for (let from = 0; from < bytes.length; from += pieceLength) {
    if (problem !== null) break
    parser.write(decode(bytes.subarray(from, from + pieceLength), from + pieceLength < bytes.length))
  }
  if (problem === null) parser.close()
  return problem === null ? { ok: true } : { ok: false, problem }
}

/** UTF-16 by its mark, else the encoding that the declaration names, else UTF-8 (XML 1.0, 4.3.3). Bytes that do not fit become U+FFFD. */
function decoderOf(bytes: Uint8Array): (piece: Uint8Array, more: boolean) => string {
  const mark = byteOrderMark(bytes)?.encoding
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const label = mark ?? /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/.exec(head)?.[1] ?? 'utf-8'
  const decoder = decoderNamed(label)
  // Some Node versions take this label for ISO 8859-1.
  if (decoder.encoding === 'windows-1252') return decodeWindows1252
  return (piece, more) => decoder.decode(piece, { stream: more })
}

function decoderNamed(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch {
    // An encoding nobody knows: what is ASCII in it is right, and the rest shows as damaged.
    return new TextDecoder('utf-8')
  }
}

/** Gives names the prefixes that the code knows. A prefix means the same in a whole file in every file there is, so scopes are not kept. */
class CanonicalNames {
  readonly #prefixes: ReadonlyMap<string, string>
  readonly #renamed = new Map<string, string>()
  #needed = false

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#prefixes = prefixes
  }

  learn(attributes: Readonly<Record<string, string>>): void {
    for (const name in attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const prefix = name.slice(6)
      const canonical = this.#prefixes.get(attributes[name] ?? '')
      if (canonical === undefined) this.#renamed.delete(prefix)
      else this.#renamed.set(prefix, canonical)
      if (canonical !== undefined && canonical !== prefix) this.#needed = true
    }
  }

  nameOf(name: string): string {
    if (!this.#needed) return name
    const colon = name.indexOf(':')
    const canonical = this.#renamed.get(colon < 0 ? '' : name.slice(0, colon))
    return canonical === undefined ? name : `${canonical}:${name.slice(colon + 1)}`
  }

  attributesOf(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (!this.#needed) return attributes
    // An attribute without a prefix is in no namespace, whatever the default one is.
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.includes(':') ? this.nameOf(name) : name, value]))
  }
}
