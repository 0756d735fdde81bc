/** A title from a file’s properties, without the program’s name before it; `null` where it is no title: a file’s name, a placeholder, an address, a single word. `name` is the file’s own name. */
export function plausibleTitle(stated: string | null, name: string): string | null {
  if (stated === null) return null
  const title = stated.replace(/^Microsoft (?:Word|PowerPoint|Excel|Office Word)\s*[-–—]\s*/i, '').trim()
  if (title.length < 8 || title.length > 300 || !/\p{L}{2}/u.test(title) || !/\s/.test(title)) return null
  if (/\.(?:docx?|odt|rtf|pdf|indd|qxd|qxp|html?|pages|txt|tex|dvi|pptx?|xlsx?|tmp)$/i.test(title)) return null
  if (
    /^(?:untitled|ohne titel|sans titre|sin título|senza titolo|bez tytułu|без названия|document\d*|doc\d+|layout \d|slide \d|print(?: article)?)\b/i.test(
      title,
    )
  )
    return null
  if (/https?:\/\/|\bwww\.|[\\/]{2}|^[a-z]:\\|[_=]{2}/i.test(title)) return null
  return title.toLowerCase() === name.replace(/\.pdf$/i, '').toLowerCase() ? null : title
}

/** An author from a file’s properties, as names; `null` where it is an account, a program, an address or a company’s computer. */
export function plausibleName(stated: string | null): string | null {
  if (stated === null || stated.length > 200 || /[@\\/_\d<>{}]|\.(?:com|org|net)\b/i.test(stated)) return null
  const names = stated.split(/\s*(?:[,;&]|\band\b|\bund\b|\bet\b|\by\b)\s*/u).filter((name) => name !== '')
  return names.length > 0 && names.every((name) => personal.test(name) && !noPerson.test(name)) ? names.join(', ') : null
}

/** Two words or more that begin with a capital; particles may stand between them. */
const personal =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:van|von|de|der|den|di|da|del|la|le|al|el|bin|ibn|ter|zu|\p{Lu}[\p{L}\p{M}.’'-]*))* (?:\p{Lu}|d’|al-)[\p{L}\p{M}.’'-]*$/u
const noPerson =
  /\b(?:microsoft|office|user|admin|administrator|adobe|acrobat|owner|author|unknown|windows|apple|press|agency|institute|university|ministry|department|team|desk|staff|office|laserjet|scanner|printer|xerox|canon|ricoh|konica|hp|epson)\b/i
