/** Campaign tags, click ids, and names under which sessions and readers travel. Short names that may be an article’s own id (`id`, `cid`, `sid`) stay. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|ref|ref_?src|ref_?url|cmpid|icid|smid|smtyp|xtor|at_(?:medium|campaign|link.*|format|ptr.*)|wt_mc|wt\..*|ns_.*|ocid|guccounter|guce_.*|token|session|sessionid|jsessionid|phpsessid|userid|email)$/i

/** An address without the parameters that tell who clicked where; the very same text where it has none. Nothing else of it changes. */
export function withoutTracking(address: string): string {
  const [, before = address, query, after = ''] = /^([^?#]*)\?([^#]*)(.*)$/su.exec(address) ?? []
  if (query === undefined) return address
  const kept = query.split('&').filter((parameter) => !tracking.test(parameter.split('=')[0] ?? ''))
  return before + (kept.length === 0 ? '' : `?${kept.join('&')}`) + after
}
