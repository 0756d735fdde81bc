import { languageTag } from '../language-tag.ts'

/**
 * The BCP 47 tag of a language given by its name in English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Russian, Chinese, Japanese or Korean
 * (“ENGLISH”, “Englisch”, “anglais”, “英语”), or by its tag; of a list only the first counts. `null` for a name that none of them has.
 */
export function languageNamed(text: string): string | null {
  const first = text.split(/[;,|/]/, 1)[0]?.trim() ?? ''
  const named = (names ??= namesOfLanguages()).get(first.toLowerCase().replace(/\s*\(.*$/, ''))
  if (named !== undefined) return named
  return /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(first) ? languageTag(first) : null
}

/** Made when first needed: it takes some milliseconds. */
let names: ReadonlyMap<string, string> | null = null

const interfaces = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ru', 'zh', 'zh-Hant', 'ja', 'ko', 'sv', 'tr']
const languages =
  'en de fr es it nl pt pl ru uk zh zh-Hans zh-Hant ja ko ar he fa tr sv da nb no fi is cs sk hu ro bg el hr sr bs sl mk sq lt lv et ca eu gl ga cy hi ur bn ta th vi id ms sw af am ka hy az kk'.split(
    ' ',
  )

function namesOfLanguages(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const locale of interfaces) {
    const display = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
    for (const tag of languages) {
      const name = display.of(tag)?.toLowerCase() ?? ''
      // Chinese has two words for a language: 英语, 英文.
      found.set(name, found.get(name) ?? tag)
      found.set(name.replace(/[语語]$/, '文'), found.get(name) ?? tag)
    }
  }
  found.delete('')
  for (const [name, tag] of others) found.set(name, tag)
  return found
}

/** What archives write besides. */
const others: readonly (readonly [string, string])[] = [
  ['englishs', 'en'],
  ['inglés', 'en'],
  ['castellano', 'es'],
  ['flemish', 'nl'],
  ['mandarin', 'zh'],
  ['chinese (simplified)', 'zh-Hans'],
  ['chinese - simplified', 'zh-Hans'],
  ['chinese - traditional', 'zh-Hant'],
]
