import { withoutTracking } from '#core/article'
import { parseUrl } from '#node/parse-url'

/** An address fit to be kept and cited: http or https, without user name, fragment and the parameters that tell who clicked where; `null` for anything else. `base` resolves a relative one. */
export function webAddress(text: string, base?: string): string | null {
  // `data:` and `javascript:` addresses can be megabytes long.
  const url = text.length > 4000 ? null : parseUrl(text.trim(), base)
  if (url === null) return null
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  url.username = ''
  url.password = ''
  url.hash = ''
  return withoutTracking(url.href)
}
