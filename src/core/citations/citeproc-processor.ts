import citeproc, { type CiteprocCited, type CiteprocEngine } from 'citeproc'
import type { CiteItem } from '#core/brief'
import type { CslName } from './byline-names.ts'
import type { CslItem } from './csl-item.ts'
import type { CitationStyle } from './citation-style.ts'
import { runFormat, shielded, shieldedDescription, shieldedTranslation } from './run-format.ts'
import { compareSortKeys, withSortStart } from './sort-start.ts'
import { translatedTitle, withPlainQuotes } from './title-text.ts'

/** A citeproc processor for these sources, which writes in our format of runs. A source that is put into the map later is known from then on. The language decides quotation marks and terms, whatever the style's own default. Making one costs some 60 ms. */
export function makeProcessor({ style, locale, language }: CitationStyle, items: ReadonlyMap<string, object>): CiteprocEngine {
  citeproc.Output.Formats['runs'] = runFormat
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id), stringCompare: compareSortKeys }
  const processor = new citeproc.Engine(system, withSpaces(style, language), language, true)
  processor.opt.development_extensions['wrap_url_and_doi'] = true
  processor.setOutputFormat('runs')
  return processor
}

/** The signs before which French sets a no-break space (Imprimerie nationale; in Canada before the colon alone: OQLF). */
const spacedSigns: Readonly<Record<string, string>> = { 'fr-FR': ':;!?', 'fr-CA': ':' }

/** A style with such spaces before its own signs, unless they have one. What sources say is left as it is. */
function withSpaces(style: string, language: string): string {
  const signs = spacedSigns[language]
  if (signs === undefined) return style
  const unspaced = new RegExp(`(?<![\\u00A0\\u202F ])(?<!&#?\\w*) ?([${signs}])(?= |$)`, 'gu')
  return style.replaceAll(/(?<=(?:prefix|suffix|delimiter)=")[^"]*/gu, (affix) => affix.replaceAll(unspaced, '\u00A0$1'))
}

/** What a citation says about a source, as citeproc reads it: “para. 4” given as a page is a paragraph. */
export function citeprocCited(processor: CiteprocEngine, { article, prefix, suffix, locator }: CiteItem): CiteprocCited {
  const cited: CiteprocCited = {
    id: article,
    prefix: shielded(prefix),
    suffix: shielded(suffix),
    ...(locator !== null && { label: locator.label, locator: shielded(locator.value) }),
  }
  const parsed = citeproc.parseLocator.call(processor, cited)
  const [, , abbreviation, place] = (parsed.label === 'page' && citeproc.LOCATOR_LABELS_REGEXP.exec(parsed.locator ?? '')) || []
  const label = abbreviation === undefined ? undefined : citeproc.LOCATOR_LABELS_MAP[abbreviation]
  return label !== undefined && place !== undefined && processor.getTerm(label) !== '' ? { ...parsed, label, locator: place } : parsed
}

/** Sources as citeproc takes them, by id. */
export function citeprocItems(sources: readonly CslItem[], language: string): Map<string, object> {
  return new Map(sources.map((source) => [source.id, citeprocItem(source, language)]))
}

/** A title whose language is not known keeps the capitals it was printed with: citeproc would take it for English. `und` is BCP 47's “undetermined”. Its article is taken for one of the brief’s language. */
function citeprocItem({ custom, title, language, author, 'container-title': container, ...item }: CslItem, brief: string): object {
  const name = (text: string) => withSortStart(shielded(text), language ?? brief)
  return {
    ...Object.fromEntries(Object.entries(item).map(([key, value]) => [key, typeof value === 'string' ? shielded(value) : value])),
    title: custom === undefined ? titleText(title, language, brief) : shieldedDescription(title),
    language: language ?? 'und',
    ...(container !== undefined && { 'container-title': name(container) }),
    ...(author !== undefined && {
      author: author.map((part) => ('literal' in part ? { literal: name(part.literal) } : shieldedName(part))),
    }),
  }
}

function shieldedName(name: Exclude<CslName, { readonly literal: string }>): object {
  return Object.fromEntries(Object.entries(name).map(([key, part]) => [key, shielded(part)]))
}

/** A translation stands behind the title’s quotation marks, not within them (Chicago 17th ed., 14.99; APA 7th ed., 9.38). */
function titleText(title: string, language: string | undefined, brief: string): string {
  const parts = translatedTitle(title, language, brief)
  const own = withSortStart(withPlainQuotes(shielded(parts?.title ?? title)), language ?? brief)
  return parts === null ? own : `${own} ${shieldedTranslation(parts.translation)}`
}
