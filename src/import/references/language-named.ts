import { languageTag } from '../language-tag.ts'

/** The language that an entry names: by its tag (“en-GB”, “ger”), by its English or own name (“German”, “Deutsch”), or by the name that LaTeX has for it; `null` for anything else. */
export function languageNamed(text: string): string | null {
  return byName.get(text.trim().toLowerCase()) ?? languageTag(text)
}

/** Those in which newspapers are read here most; any other is known by its tag. */
const tags = (
  'ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms mt my ne nl no pl ps pt ro ru ' +
  'sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi zh'
).split(' ')

/** Names of the LaTeX package babel, as BibLaTeX’s `langid` takes them. */
const ofBabel: Readonly<Record<string, string>> = {
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  canadian: 'en-CA',
  australian: 'en-AU',
  ngerman: 'de',
  austrian: 'de-AT',
  naustrian: 'de-AT',
  nswissgerman: 'de-CH',
  francais: 'fr',
  acadian: 'fr-CA',
  canadien: 'fr-CA',
  brazilian: 'pt-BR',
  brazil: 'pt-BR',
  portuges: 'pt',
}

const byName: ReadonlyMap<string, string> = new Map([
  ...tags.flatMap((tag) => ['en', tag].map((reader): [string, string] => [nameOf(tag, reader).toLowerCase(), tag])),
  ...Object.entries(ofBabel),
])

function nameOf(tag: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag
}
