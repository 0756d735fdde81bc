import { plain } from './filter.ts'

/** The names under which a site goes: its outlet’s as stated, and the part of its host that is its own (`courier` of www.courier.example). */
export interface SiteNames {
  readonly outlet: string | null
  readonly host: string | null
}

/** The names of a site; `url` is the page’s address. */
export function siteNames(outlet: string | null, url: string | null): SiteNames {
  return { outlet, host: url === null ? null : new URL(url).hostname.replace(/^www\./, '') }
}

/** Says whether an author so named is the outlet: by its stated name, or by its host in one word (a person may write at jane-roe.example). */
export function isOutletsName(name: string, { outlet, host }: SiteNames): boolean {
  if (outlet !== null && joined(outlet) === joined(name)) return true
  return !plain(name).includes(' ') && isSiteName(name, { outlet: null, host })
}

/** Says whether `text` is a name of the site: as stated, a part of that, in initials, or as its host. */
export function isSiteName(text: string, { outlet, host }: SiteNames): boolean {
  const name = joined(text)
  return name !== '' && ((outlet !== null && isStatedName(name, outlet)) || (host !== null && isHostName(name, host)))
}

function isStatedName(name: string, outlet: string): boolean {
  const stated = joined(outlet)
  if (name === stated || (name.length > 1 && name === initials(outlet))) return true
  return Math.min(name.length, stated.length) > 3 && (name.includes(stated) || stated.includes(name))
}

function isHostName(name: string, host: string): boolean {
  if (name === joined(host)) return true
  const parts = host.split('.').slice(0, -1)
  return name.length > 3 && parts.some((part) => joined(part) === name)
}

function joined(text: string): string {
  return plain(text).replace(/^the /, '').replaceAll(' ', '')
}

function initials(name: string): string {
  return plain(name)
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
}
