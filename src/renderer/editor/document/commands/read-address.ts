/** An address as it was typed, ready for a link; or why it can be none. `scheme` is what it begins with, where that is neither http, https nor mailto. */
export type ReadAddress =
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'scheme'; readonly scheme: string }
  | { readonly kind: 'not-an-address' }

const mail = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/u
const host = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#]\S*)?$/u

/** Reads what somebody typed as an address: `example.org` is a page, `desk@example.org` a mail address. Only http, https and mailto may stand in a brief. */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim()
  if (text === '') return { kind: 'empty' }
  if (mail.test(text)) return { kind: 'address', href: `mailto:${text}` }
  if (host.test(text)) return readAddress(`https://${text}`)
  return readSchemed(text)
}

const schemed = /^(?<scheme>[a-z][a-z0-9+.-]*):(?<rest>\S*)$/iu

function readSchemed(text: string): ReadAddress {
  const { scheme: typed = '', rest = '' } = schemed.exec(text)?.groups ?? {}
  const scheme = typed.toLowerCase()
  switch (scheme) {
    case '':
      return { kind: 'not-an-address' }
    case 'http':
    case 'https':
      return readWhole(`${scheme}:${rest}`, /^\/\/[^/]/u.test(rest))
    case 'mailto':
      return readWhole(`${scheme}:${rest}`, mail.test(rest.replace(/\?.*$/u, '')))
    default:
      return { kind: 'scheme', scheme }
  }
}

function readWhole(href: string, isWhole: boolean): ReadAddress {
  return isWhole && isUrl(href) ? { kind: 'address', href } : { kind: 'not-an-address' }
}

function isUrl(text: string): boolean {
  // oxlint-disable-next-line no-restricted-properties -- the window is no Node: Chromium’s own is right
  return URL.canParse(text)
}
