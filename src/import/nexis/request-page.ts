import type { Receipt } from '#core/article'

/** The kinds of personal traces on the page on which older deliveries say who asked for what. */
export function tracesOfRequest(page: string): Receipt['traces'] {
  return kinds.filter(({ line }) => line.test(page)).map(({ key }) => key)
}

const kinds: readonly { readonly key: `receipt.trace.${string}`; readonly line: RegExp }[] = [
  { key: 'receipt.trace.user-name', line: /^\s*(?:send to|user name|benutzername|utilisateur|sent to|an)\s*:/im },
  { key: 'receipt.trace.delivery-time', line: /^\s*(?:time of request|date and time|zeitpunkt der anforderung|date et heure)\s*:/im },
  { key: 'receipt.trace.job-number', line: /^\s*(?:job number|auftragsnummer|print number)\s*:/im },
  {
    key: 'receipt.trace.client',
    line: /^\s*(?:project id|client id(?:\/project name)?|client\/matter|research information|projekt-?id)\s*:/im,
  },
  { key: 'receipt.trace.search-terms', line: /^\s*(?:terms|search terms|suchbegriffe|termes)\s*:/im },
  { key: 'receipt.trace.search-filters', line: /^\s*(?:source|combined source|quelle|narrow search)\s*:/im },
]
