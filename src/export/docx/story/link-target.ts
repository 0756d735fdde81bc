import { parseUrl } from '#node/parse-url'

/** Word's limit on an address, and Internet Explorer's before it. */
const longest = 2079

const hostLabels = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/u
const mailbox = /^[\w.!#$&'*+/=?^`{|}~%-]+@[a-z0-9.-]+$/iu

/** An address as it may stand in a relationship, wholly percent-encoded; `null` where it is none. Word, through .NET's Uri, refuses the whole document for one bad address, so what is in doubt is printed as plain text instead. */
export function linkTarget(address: string): string | null {
  const url = parseUrl(address)
  if (url === null || !isReachable(url)) return null
  const target = url.href.replaceAll(/[\s"<>|\\^`{}'[\]]/gu, (character) => encodeURIComponent(character).replace("'", '%27'))
  const encoded = target.replaceAll(/%(?![0-9a-f]{2})/giu, '%25')
  return encoded.length <= longest ? encoded : null
}

function isReachable(url: URL): boolean {
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      return hostLabels.test(url.hostname) && url.username === ''
    case 'mailto:':
      return url.pathname.split(',').every((part) => mailbox.test(part))
    default:
      return false
  }
}
