import citeproc, { type CiteprocCited, type CiteprocEngine } from 'citeproc'
import type { CiteItem } from '#core/brief'
import type { CslItem } from './csl-item.ts'
import type { CitationStyle } from './citation-style.ts'
import { runFormat, shielded, shieldedDescription, shieldedTranslation } from './run-format.ts'
import { translatedTitle, withPlainQuotes } from './title-text.ts'

/** A citeproc processor for these sources, which writes in our format of runs. A source that is put into the map later is known from then on. The language decides quotation marks and terms, whatever the style's own default. Making one costs some 60 ms. */
export function makeProcessor({ style, locale, language }: CitationStyle, items: ReadonlyMap<string, object>): CiteprocEngine {
  citeproc.Output.Formats['runs'] = runFormat
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) }
  const processor = new citeproc.Engine(system, language === 'fr-FR' ? withFrenchSpaces(style) : style, language, true)
  processor.opt.development_extensions['wrap_url_and_doi'] = true
  processor.setOutputFormat('runs')
  return processor
}

/** A style’s own colons, semicolons, exclamation and question marks with the no-break space that French sets before them (Imprimerie nationale; not in Canada: OQLF), unless they have one. What sources say is left as it is. */
function withFrenchSpaces(style: string): string {
  return style.replaceAll(/(?<=(?:prefix|suffix|delimiter)=")[^"]*/gu, (affix) =>
    affix.replaceAll(/(?<![\u00A0\u202F ])(?<!&#?\w*) ?([:;!?])(?= |$)/gu, '\u00A0$1'),
  )
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

/** A title whose language is not known keeps the capitals it was printed with: citeproc would take it for English. `und` is BCP 47's “undetermined”. */
function citeprocItem({ custom, title, language, author, ...item }: CslItem, brief: string): object {
  return {
    ...Object.fromEntries(Object.entries(item).map(([key, value]) => [key, typeof value === 'string' ? shielded(value) : value])),
    title: custom === undefined ? titleText(title, language, brief) : shieldedDescription(title),
    language: language ?? 'und',
    ...(author !== undefined && {
      author: author.map((name) => Object.fromEntries(Object.entries(name).map(([key, part]) => [key, shielded(part)]))),
    }),
  }
}

/** A translation stands behind the title’s quotation marks, not within them (Chicago 17th ed., 14.99; APA 7th ed., 9.38). */
function titleText(title: string, language: string | undefined, brief: string): string {
  const parts = translatedTitle(title, language, brief)
  return parts === null
    ? withPlainQuotes(shielded(title))
    : `${withPlainQuotes(shielded(parts.title))} ${shieldedTranslation(parts.translation)}`
}
