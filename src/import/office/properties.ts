import type { Receipt } from '#core/article'
import { readDate } from '../dates/index.ts'

/** What a document says of itself beside its text. `created` as written; all `null` where it is not stated. */
export interface Properties {
  readonly title: string | null
  readonly creator: string | null
  readonly created: string | null
  readonly language: string | null
}

export const unknownProperties: Properties = { title: null, creator: null, created: null, language: null }

/** A title that nothing in the text confirms. A short one may be what Word made of the first words of a draft, or the template’s; it is only suggested. */
export function isCertainTitle(title: string): boolean {
  return isPlausibleTitle(title) && (title.trim().split(/\s+/).length >= 4 || (unspaced.test(title) && title.length >= 10))
}

/** Programs fill in titles that are none: of the template, of the file, of nothing. */
function isPlausibleTitle(title: string): boolean {
  const words = title.trim().split(/\s+/)
  if (title.length < 4 || title.length > 250 || !/\p{L}{2}/u.test(title)) return false
  if (words.length < 2 && !unspaced.test(title)) return false
  return (
    !programsTitle.test(title.trim()) &&
    !/\.(?:docx?|dotx?|docm|rtf|odt|pdf|txt|html?|wpd|pages)$/i.test(title.trim()) &&
    !/^\S+_\S+$/.test(title)
  )
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const programsTitle =
  /^(?:microsoft word\b|powerpoint|word document|document ?\d*$|dokument ?\d*$|untitled|unbenannt|sans titre|sin título|title|titel|template|vorlage|letterhead|briefkopf|memo$|press release$|slide \d)/i

/** What the properties hint at and the text does not say: the maker of a file is often a secretary, and its date that of the template. */
export function suggestionsOf(properties: Properties, title: string | null): Receipt['suggestions'] {
  const suggested = properties.title?.replaceAll(/\s+/g, ' ').trim() ?? ''
  const creator = properties.creator?.replaceAll(/\s+/g, ' ').trim() ?? ''
  const created = properties.created === null ? null : readDate(properties.created)
  const from = 'receipt.suggestion.document-properties'
  return [
    ...(suggested !== title && isPlausibleTitle(suggested) ? [{ field: 'title' as const, value: suggested, from }] : []),
    ...(isPersonsName(creator) ? [{ field: 'byline' as const, value: creator, from }] : []),
    ...(created === null ? [] : [{ field: 'published' as const, value: created, from }]),
  ]
}

/** Two words or more, and not what a program writes where it knows nobody. */
function isPersonsName(name: string): boolean {
  const spaced = /\p{L}.*\s\S*\p{L}/u.test(name) || /\p{Script=Han}{2}/u.test(name)
  return name.length <= 100 && spaced && !programsName.test(name)
}

const programsName =
  /\b(?:microsoft|office|windows|user|utilisateur|benutzer|usuario|admin(?:istrator)?|owner|author|unknown|python|apache|aspose|openoffice|libreoffice)\b/i
