import { parseUrl } from '#node/parse-url'

/** Redirects in redirects: a mail gateway wraps the link of a newsletter service, which wraps the real one. */
const mostWraps = 6

/**
 * The address behind a tracking redirect, as far as the link itself holds it; a link that hides it, or is none, is returned as it is. Rules are of form, not
 * of hosts: a parameter or a path segment that is an address, plain or encoded in base64, and the three encodings of Proofpoint.
 */
export function unwrapLink(link: string): string {
  let address = link
  for (let wraps = 0; wraps < mostWraps; wraps += 1) {
    const inner = innerAddress(address)
    if (inner === null || inner === address) break
    address = inner
  }
  return address
}

/** Says whether an address is a code that stands for another, or for whoever clicks it: nothing to cite and, in part, a personal trace. */
export function isOpaque(link: string): boolean {
  const url = parseUrl(link)
  if (url === null) return false
  const { pathname, search } = url
  return [
    ...pathname.split('/'),
    ...search
      .slice(1)
      .split('&')
      .map((pair) => pair.replace(/^[^=]*=/, '')),
  ].some((part) => isCode(part))
}

/** Thirty characters and more without a word in them: digits among letters, or capitals among small ones. */
function isCode(text: string): boolean {
  const longest = text.split(/[-.,~%+]/).reduce((best, piece) => (piece.length > best.length ? piece : best), '')
  return (
    longest.length >= 24 && /^[\w=]+$/.test(longest) && /\d/.test(longest) && /[a-z]/i.test(longest) && !/^[a-z_]+\d{1,4}$/i.test(longest)
  )
}

function innerAddress(link: string): string | null {
  const url = link.length > 8000 ? null : parseUrl(link)
  if (url === null) return null
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return proofpoint3(link) ?? fromParameters(url) ?? fromPath(url)
}

/** `/v3/__https://a.example/b*c__;Iw!!…`: each star stands for the next character of what follows, two stars and a letter for a run of them. */
function proofpoint3(link: string): string | null {
  const match = /\/v3\/__(https?:.+?)__;([\w-]*)/.exec(link)
  if (match === null) return null
  const replaced = Array.from(Buffer.from(match[2] ?? '', 'base64url').toString('utf8'))
  let next = 0
  const address = (match[1] ?? '').replaceAll(/\*(?:\*([A-Za-z0-9_-]))?/g, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : runLengths.indexOf(run) + 2
    next += count
    return replaced.slice(next - count, next).join('') || '*'
  })
  return asAddress(address.replace(/^(https?:)\/(?!\/)/, '$1//'))
}

const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function fromParameters(url: URL): string | null {
  // Sharing a page and logging in take an address too, and are no redirects.
  if (/\/(?:share|sharer|intent|login|signin|oauth|auth|compose)\b/i.test(url.pathname)) return null
  for (const [name, value] of url.searchParams) {
    const plain = redirectParameters.test(name) ? (asAddress(value) ?? proofpoint2(value) ?? asAddress(decoded(value))) : null
    const found = plain ?? fromBase64(value)
    if (found !== null) return found
  }
  return null
}

const redirectParameters =
  /^(?:url|u|uri|q|a|l|r|to|target|targeturl|dest|destination|redirect|redirect_?to|redirect_?ur[li]|redir|rd|rurl|goto|go|link|lnk|href|out|dl|domain_?url|murl|ourl)$/i

/** `https-3A__a.example_b`: a dash is a per cent sign, an underscore a slash. */
function proofpoint2(value: string): string | null {
  return /^https?-3A_/i.test(value) ? asAddress(decoded(value.replaceAll('-', '%').replaceAll('_', '/'))) : null
}

function fromPath(url: URL): string | null {
  for (const segment of url.pathname.split('/')) {
    const found = /^https?%3A/i.test(segment) ? asAddress(decoded(segment)) : fromBase64(segment)
    if (found !== null) return found
  }
  return null
}

/** Base64 of an address, or of JSON that holds one under `url`. */
function fromBase64(text: string): string | null {
  if (text.length < 16 || !/^(?:aHR0c|eyJ)[\w+/=-]+$/.test(text)) return null
  const plain = Buffer.from(text.replaceAll('-', '+').replaceAll('_', '/'), 'base64').toString('utf8')
  if (plain.startsWith('http')) return asAddress(plain)
  const json = /"(?:url|href|link|target)[\\"]*\s*:\s*[\\"]*(https?:[^"\s]{1,4000}?)\\*"/.exec(plain)?.[1]
  return json === undefined ? null : asAddress(json.replaceAll('\\', ''))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

/** Whole and of a host with a dot in its name, or it is no address. */
function asAddress(text: string): string | null {
  const url = /^https?:\/\/[^\s<>"]+$/i.test(text) ? parseUrl(text) : null
  return url?.hostname.includes('.') ? text : null
}
