import { type Document, DOMParser } from '@xmldom/xmldom'

/** What an XML part of a template may hold: more is no letterhead, and takes the memory of many times its size to read. */
const longest = 24 * 1024 * 1024
const deepest = 400

/** An XML part, or `null` for what is not well-formed, has a DOCTYPE (Open Packaging Conventions, 8.1.4, forbids one), or is deeper or larger than any real one. */
export function readXml(bytes: Uint8Array): Document | null {
  const xml = bytes.length > longest ? null : xmlText(bytes)
  if (xml === null || /<!(?:DOCTYPE|ENTITY)/iu.test(xml) || isTooDeep(xml)) return null
  try {
    return new DOMParser({
      onError: (level, message) => {
        // A warning is about U+FFFD, which may well stand in a text.
        if (level !== 'warning') throw new Error(message)
      },
    }).parseFromString(xml, 'text/xml')
  } catch {
    return null
  }
}

/** The characters of an XML part in the encoding that it names (XML 1.0, appendix F); `null` where it is none that we know, or not in it. */
export function xmlText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes
  switch (first * 256 + second) {
    case 0xfffe:
    case 0x3c00:
      return 'utf-16le'
    case 0xfeff:
    case 0x003c:
      return 'utf-16be'
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^[^<]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/u.exec(start)?.[1] ?? 'utf-8'
}

/** Counts tags alone: what stands in comments and CDATA may make a shallow part look deep, never a deep one shallow enough to overflow the stack. */
function isTooDeep(xml: string): boolean {
  let depth = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1]
    if (next === '/') depth = Math.max(0, depth - 1)
    else if (next !== '!' && next !== '?') {
      at = endOfTag(xml, at)
      if (xml[at - 1] !== '/') depth += 1
    }
    if (depth > deepest) return true
  }
  return false
}

/** Where the tag that starts here ends; a “>” within an attribute is none. */
function endOfTag(xml: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at]
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
  }
  return xml.length
}
