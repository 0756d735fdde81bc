import { described, sortStart } from './run-format.ts'

/**
 * Articles that a title may begin with, by language: an alphabetical list passes over them (Chicago 18th ed., 15.56; AFNOR Z 44-001; RAK-WB, § 813). Only of languages whose articles stand apart or are elided; German ones in the nominative, as in the rule.
 * Kept with the sign that the title has behind its article when it goes to citeproc.
 */
const articles: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|an?)(?=\s)/iu,
  fr: /^(?:(?:l[ea]|les|une?)(?=\s)|l[’'])/iu,
  de: /^(?:der|die|das|eine?)(?=\s)/iu,
  es: /^(?:el|l[ao]s?|una?)(?=\s)/iu,
  it: /^(?:(?:il|lo|la|i|gli|le|un[oa]?)(?=\s)|(?:l|gl|un)[’'])/iu,
  nl: /^(?:de|het|een)(?=\s)/iu,
  pt: /^(?:[oa]s?|uma?)(?=\s)/iu,
}

/** A name or title in `language` (a BCP 47 tag) with a sign behind its leading article, which `runsOf` leaves out: lists sort it by what follows. The apostrophe of an elided one is written as citeproc prints it. */
export function withSortStart(text: string, language: string): string {
  const marks = /^["'“‘«»„‚¿¡([]*/u.exec(text)?.[0] ?? ''
  const article = articles[language.toLowerCase().split('-')[0] ?? '']?.exec(text.slice(marks.length))?.[0]
  if (article === undefined) return text
  return marks + article.replace("'", '’') + sortStart + text.slice(marks.length + article.length)
}

/** Everywhere the same: the languages that we ship are all sorted by the root collation (CLDR). */
const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true, numeric: true })

/** Compares what citeproc sorts by, in which it has put bars for spaces. Else as citeproc itself does. */
export function compareSortKeys(one: string, other: string): number {
  return collator.compare(sortedBy(one), sortedBy(other))
}

const upToStart = new RegExp(`^[^|${sortStart}]*${sortStart}\\|?`, 'u')
const signs = new RegExp(`[${described}${sortStart}]`, 'gu')

function sortedBy(key: string): string {
  return key.replace(upToStart, '').replaceAll(signs, '')
}
