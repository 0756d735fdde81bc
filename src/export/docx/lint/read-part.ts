import { SaxesParser } from 'saxes'
import { Names } from './names.ts'
import type { OpenElement } from './open-element.ts'

/** What a part's reader tells, in order. */
export interface PartListener {
  readonly open: (element: OpenElement) => void
  readonly close: (element: OpenElement) => void
  readonly text: (text: string, element: OpenElement) => void
}

interface Open extends OpenElement {
  readonly parent: Open | null
  readonly names: Names
}

/** Reads a part from start to end; no tree is kept, which would cost three times as much as reading. Throws at what is not well-formed, at a character that XML 1.0 does not allow, at a prefix that nobody declared, and at a document type, which no part may have. */
export function readPart(xml: string, listener: PartListener): void {
  let at: Open | null = null
  const say = (text: string): void => {
    if (at !== null && /\S/u.test(text)) listener.text(text, at)
    else if (at !== null && at.name === 'w:t') listener.text(text, at)
  }
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('a document type')
  })
  parser.on('opentag', (tag) => {
    const parent: Open | null = at
    at = openElement(tag.name, tag.attributes, parent)
    listener.open(at)
    if (parent !== null) parent.last = at.name
  })
  parser.on('closetag', () => {
    if (at === null) return
    listener.close(at)
    at = at.parent
  })
  parser.on('text', say)
  parser.on('cdata', say)
  parser.write(xml).close()
}

function openElement(given: string, attributes: Readonly<Record<string, string>>, parent: Open | null): Open {
  const names = (parent?.names ?? Names.none).within(attributes)
  const element: Open = { name: names.element(given), attributes: names.attributes(attributes), parent, last: null, names }
  checkIgnorable(element)
  return element
}

/** A prefix that a reader may ignore and nobody declared makes Word refuse the file (ISO/IEC 29500-3, 10.1). */
function checkIgnorable({ attributes, names }: Open): void {
  for (const prefix of attributes['mc:Ignorable']?.split(/\s+/u) ?? []) {
    if (prefix !== '' && !names.has(prefix)) throw new Error(`mc:Ignorable ${prefix}: a prefix that nobody declared`)
  }
}
