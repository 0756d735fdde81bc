/** An address fit to be kept and cited: http or https, without user name, fragment and the parameters that tell who clicked where; `null` for anything else. `base` resolves a relative one. */
export function webAddress(text: string, base?: string): string | null {
  // `data:` and `javascript:` addresses can be megabytes long.
  if (text.length > 4000 || !URL.canParse(text.trim(), base)) return null
  const url = new URL(text.trim(), base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  url.username = ''
  url.password = ''
  url.hash = ''
  for (const name of Array.from(url.searchParams.keys())) if (tracking.test(name)) url.searchParams.delete(name)
  return url.href
}

/** Campaign tags, click ids, and names under which sessions and readers travel. Short names that may be an article’s own id (`id`, `cid`, `sid`) stay. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|ref|ref_?src|ref_?url|cmpid|icid|smid|smtyp|xtor|at_(?:medium|campaign|link.*|format|ptr.*)|wt_mc|wt\..*|ns_.*|ocid|guccounter|guce_.*|token|session|sessionid|jsessionid|phpsessid|userid|email)$/i
