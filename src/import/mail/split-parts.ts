import { type HeaderField, fieldOf, type MailPart, mainValue, parameterOf } from './mail-part.ts'
import { readHeader } from './read-header.ts'

/** Deeper than any mail that a person wrote. */
const deepest = 50
const mostParts = 1000

/** What a message is made of. `cutShort` tells that some of it is not there: nested deeper than 50, or more than 1,000 parts. */
export interface SplitMessage {
  readonly root: MailPart
  readonly cutShort: boolean
}

/**
 * Splits a message into its parts (RFC 2046, 5.1) in one pass over its lines, without recursion. `text` holds one character a byte. Parts that are
 * not closed end with what is around them, as in a message that was cut off; text between parts is passed over.
 */
export function splitParts(text: string): SplitMessage {
  const splitter = new Splitter(text)
  splitter.start(0)
  let lineEnd = splitter.bodyStart
  for (let at = nextDashes(text, lineEnd); at >= 0; at = nextDashes(text, lineEnd)) {
    lineEnd = endOfLine(text, at)
    const opened = splitter.boundary(text.slice(at, lineEnd).trimEnd(), at, lineEnd + 1)
    if (opened) lineEnd = splitter.bodyStart
  }
  return { root: splitter.finish(), cutShort: splitter.cutShort }
}

class OpenPart {
  readonly fields: readonly HeaderField[]
  readonly mediaType: string
  readonly children: OpenPart[] = []
  boundary: string | null
  body = ''
  constructor(fields: readonly HeaderField[], impliedType: string) {
    this.fields = fields
    const type = fieldOf({ fields }, 'content-type')
    const stated = mainValue(type)
    this.mediaType = /^[\w.+-]+\/[\w.+-]+$/.test(stated) ? stated : impliedType
    this.boundary = this.mediaType.startsWith('multipart/') ? parameterOf(type, 'boundary') : null
  }
}

/** The parts that are open while a message is read, outermost first. */
class Splitter {
  readonly #text: string
  readonly #open: OpenPart[] = []
  #root: OpenPart | null = null
  #leaf: OpenPart | null = null
  #leafStart = 0
  #parts = 0
  cutShort = false
  bodyStart = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Begins the part whose header is at `at`. */
  start(at: number): void {
    const { fields, bodyStart } = readHeader(this.#text, at)
    const parent = this.#open.at(-1)
    const part = new OpenPart(fields, parent?.mediaType === 'multipart/digest' ? 'message/rfc822' : 'text/plain')
    parent?.children.push(part)
    this.#root ??= part
    this.#parts += 1
    this.bodyStart = bodyStart
    this.#leafStart = bodyStart
    this.#leaf = part
    if (part.mediaType.startsWith('multipart/')) this.#openMultipart(part)
  }

  #openMultipart(part: OpenPart): void {
    part.boundary ??= firstBoundary(this.#text, this.bodyStart)
    if (part.boundary === null) return
    if (this.#open.length < deepest) this.#open.push(part)
    else this.cutShort = true
    // What stands before its first part is a note to programs that know no parts.
    this.#leaf = null
  }

  /** Takes a line that begins with two dashes; answers whether a part begins after it. `at` and `next` are where it and the line after it begin. */
  boundary(line: string, at: number, next: number): boolean {
    const index = this.#open.findLastIndex(({ boundary }) => line === `--${boundary}` || line === `--${boundary}--`)
    const owner = this.#open[index]
    if (owner === undefined) return false
    this.#endLeaf(at)
    const closes = line !== `--${owner.boundary}`
    this.#open.splice(closes ? index : index + 1)
    if (closes) return false
    if (this.#parts >= mostParts) {
      this.cutShort = true
      return false
    }
    this.start(next)
    return true
  }

  finish(): MailPart {
    this.#endLeaf(this.#text.length)
    return this.#root ?? new OpenPart([], 'text/plain')
  }

  /** The line end before a boundary belongs to the boundary (RFC 2046, 5.1.1). */
  #endLeaf(at: number): void {
    if (this.#leaf !== null) this.#leaf.body = this.#text.slice(this.#leafStart, at).replace(/\r?\n$/, '')
    this.#leaf = null
  }
}

/** The boundary that the first line of a body shows, where the header fails to name it. */
function firstBoundary(text: string, from: number): string | null {
  return /^\s*--([^\r\n]{1,200})\r?\n[A-Za-z-]+:/.exec(text.slice(from, from + 1000))?.[1]?.trimEnd() ?? null
}

function nextDashes(text: string, from: number): number {
  if (text.startsWith('--', from) && (from === 0 || text[from - 1] === '\n')) return from
  const found = text.indexOf('\n--', from)
  return found < 0 ? -1 : found + 1
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
