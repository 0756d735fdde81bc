/**
 * Quotation marks within a title, whatever the source’s own: straight ones, which citeproc knows in every language and turns into those of the brief’s language, the inner pair within a quoted title (Chicago 17th ed., 13.30; Amtliches Regelwerk, § 95; Imprimerie nationale, “guillemets”).
 * Only pairs are taken; what has no partner, an apostrophe above all, stays as it is.
 */
export function withPlainQuotes(title: string): string {
  return pairs.reduce((text, pair) => text.replaceAll(pair, '$<before>"$<words>"'), title)
}

const pairs = [
  /(?<before>)“(?<words>[^“”„"]+)”/gu,
  /(?<before>)„(?<words>[^“”„"]+)[“”]/gu,
  /(?<before>)«[ \u00A0\u202F]?(?<words>[^«»"]+?)[ \u00A0\u202F]?»/gu,
  /(?<before>)»(?<words>[^«»"]+)«/gu,
  // Single marks count where they open a word and close one: “the ‘port’ deal”, not “the workers’ port”.
  /(?<before>^|[\s([–—-])‘(?<words>[^‘’"]*[^\s‘’"])’(?![\p{L}\p{N}])/gu,
  /(?<before>^|[\s([–—-])‚(?<words>[^‚‘"]+)‘(?![\p{L}\p{N}])/gu,
]

/** A title whose language is not the brief’s, followed by its translation in square brackets: “La crisis del puerto [The port crisis]”. */
const translated = /^(?<title>.*[^\s])\s+(?<translation>\[[^[\]]+\])$/su

/** The two parts of a title that carries its translation; `null` for any other, and where source and brief are of one language. */
export function translatedTitle(
  title: string,
  source: string | null | undefined,
  brief: string,
): { readonly title: string; readonly translation: string } | null {
  if (source === null || source === undefined || primary(source) === primary(brief)) return null
  const { title: original, translation } = translated.exec(title)?.groups ?? {}
  return original === undefined || translation === undefined ? null : { title: original, translation }
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
