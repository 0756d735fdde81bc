/** A title or name without case, accents, punctuation, quotation marks and dashes, its words parted by one space: “The ‘Café’ — reopened” and “the cafe reopened” are the same. Empty where there is no letter or digit. */
export function wordsKey(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Full stops and apostrophes stand inside words: “U.S.” is “US”, “don’t” is “dont” where a system took the apostrophe out.
      .replaceAll(/[\p{M}.'’‘ʼ`´]/gu, '')
      .replaceAll('ß', 'ss')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

/** An outlet without its article and what stands in brackets: “The Guardian (London)” is “guardian”. */
export function outletKey(outlet: string): string {
  return wordsKey(outlet.replaceAll(/\([^()]*\)/g, ' ')).replace(/^(?:the|der|die|das|le|la|les|el|il) (?=.)/, '')
}

/** An address without what differs between two links to the same page: scheme, `www.`, fragment, a slash at the end. Host names know no case, paths do. */
export function addressKey(address: string): string {
  const [, host = '', rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]*)([^#]*)/i.exec(address) ?? []
  return host.toLowerCase() + rest.replace(/\/+(?=\?|$)/, '')
}
