/** One piece of an RTF file (RTF 1.9.1, “RTF syntax”). `word` is a control word with its number, `symbol` a control symbol, `byte` a `\'hh`, `text` bytes from–to (exclusive). */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly from: number; readonly to: number }

const [open, close, backslash, apostrophe, space, minus, lineFeed, carriageReturn] = Array.from("{}\\' -\n\r", (sign) => sign.charCodeAt(0))

/** The pieces of an RTF file in order. Binary data after `\bin` is passed over; line ends in the file mean nothing and are left out. */
export function* tokensOf(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]
    if (byte === open || byte === close) {
      yield { kind: byte === open ? 'open' : 'close' }
      at += 1
    } else if (byte === backslash) {
      const { token, next } = controlAt(bytes, at)
      yield token
      at = token.kind === 'word' && token.word === 'bin' ? next + Math.max(0, token.value ?? 0) : next
    } else if (byte === lineFeed || byte === carriageReturn || byte === 0) at += 1
    else {
      const to = textEnd(bytes, at)
      yield { kind: 'text', from: at, to }
      at = to
    }
  }
}

function textEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && !endsText.has(bytes[at] ?? 0)) at += 1
  return at
}

const endsText: ReadonlySet<number | undefined> = new Set([open, close, backslash, lineFeed, carriageReturn, 0])

interface Control {
  readonly token: RtfToken
  /** Where the next piece begins. */
  readonly next: number
}

function controlAt(bytes: Uint8Array, at: number): Control {
  const second = bytes[at + 1] ?? 0
  if (second === apostrophe) return byteAt(bytes, at)
  return isLetter(second) ? wordAt(bytes, at) : { token: { kind: 'symbol', symbol: String.fromCharCode(second) }, next: at + 2 }
}

function byteAt(bytes: Uint8Array, at: number): Control {
  const byte = Number.parseInt(ascii(bytes, at + 2, at + 4), 16)
  return Number.isNaN(byte) ? { token: { kind: 'symbol', symbol: "'" }, next: at + 2 } : { token: { kind: 'byte', byte }, next: at + 4 }
}

/** A control word has at most 32 letters, its number at most 10 digits. */
function wordAt(bytes: Uint8Array, at: number): Control {
  let end = at + 1
  while (end < at + 33 && isLetter(bytes[end])) end += 1
  let next = bytes[end] === minus && isDigit(bytes[end + 1]) ? end + 1 : end
  while (next < end + 11 && isDigit(bytes[next])) next += 1
  const value = next === end ? null : Number(ascii(bytes, end, next))
  // A space ends the word and is part of it.
  return { token: { kind: 'word', word: ascii(bytes, at + 1, end), value }, next: bytes[next] === space ? next + 1 : next }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
