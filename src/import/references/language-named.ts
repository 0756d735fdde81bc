import { languageTag } from '../language-tag.ts'

/** The language that an entry names: by its tag (“en-GB”, “ger”), or by its English or own name (“German”, “Deutsch”); `null` for anything else. */
export function languageNamed(text: string): string | null {
  return byName.get(text.trim().toLowerCase()) ?? languageTag(text)
}

/** Those in which newspapers are read here most; any other is known by its tag. */
const tags = (
  'ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms mt my ne nl no pl ps pt ro ru ' +
  'sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi zh'
).split(' ')

const byName: ReadonlyMap<string, string> = new Map(
  tags.flatMap((tag) => ['en', tag].flatMap((reader): [string, string][] => [[nameOf(tag, reader).toLowerCase(), tag]])),
)

function nameOf(tag: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag
}
