/** The authors of a byline field as printed, without the “By” before them; `null` where nothing else is left. */
export function authorsOf(field: string): string | null {
  const names = field
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(by, '')
    .replace(/[\s;,]+$/, '')
  return names === '' ? null : names
}

/** “By” with what may follow it; a name may begin with “Von” or “De” too, but not in front of a second capitalised pair. */
const by = /^(?:by:?|written by|words by|von|par|por|door|di|a cura di)\s+(?=\S)/i
