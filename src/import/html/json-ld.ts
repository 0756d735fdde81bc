import type { Page } from '../page/index.ts'

/** One thing that a page’s structured data describes: a JSON object with a `@type`. */
export type Thing = Readonly<Record<string, unknown>>

/** What a page says of itself in JSON-LD (schema.org): every typed object, however it is nested in arrays and `@graph`, in the page’s order. Unreadable scripts are passed over. */
export function readJsonLd(page: Page): readonly Thing[] {
  const things: Thing[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const open: { readonly value: unknown; readonly depth: number }[] = [{ value: parse(script.textContent ?? ''), depth: 0 }]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next.value !== 'object' || next.value === null || next.depth > 8) continue
      if (isThing(next.value) && '@type' in next.value) things.push(next.value)
      for (const value of Object.values(next.value).toReversed()) open.push({ value, depth: next.depth + 1 })
    }
  }
  return things
}

function isThing(value: object): value is Thing {
  return !Array.isArray(value)
}

/** The article among the things: by its type, else anything that has a headline. */
export function articleAmong(things: readonly Thing[]): Thing | null {
  return (
    things.find((thing) => typesOf(thing).some((type) => articleTypes.has(type))) ??
    things.find((thing) => typesOf(thing).some((type) => type === 'WebPage' || type === 'CreativeWork') && 'headline' in thing) ??
    null
  )
}

/** The types of a thing without the vocabulary’s address. */
export function typesOf(thing: Thing): readonly string[] {
  const types: unknown = thing['@type']
  const all: readonly unknown[] = Array.isArray(types) ? types : [types]
  return all.filter((type) => typeof type === 'string').map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''))
}

/** The names of persons or organisations, which may be a string, a thing, a reference to a thing elsewhere (`@id`), or a list of these. */
export function namesOf(value: unknown, things: readonly Thing[]): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((part: unknown) => (Array.isArray(part) ? [] : namesOf(part, things)))
  if (typeof value !== 'object' || value === null) return []
  if ('name' in value) {
    const names: readonly unknown[] = Array.isArray(value.name) ? value.name : [value.name]
    return names.filter((name) => typeof name === 'string')
  }
  const id: unknown = '@id' in value ? value['@id'] : undefined
  const other = typeof id === 'string' ? things.find((thing) => thing['@id'] === id && 'name' in thing) : undefined
  return other === undefined ? [] : namesOf({ name: other['name'] }, things)
}

const articleTypes = new Set(
  (
    'NewsArticle Article BlogPosting ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle AskPublicNewsArticle BackgroundNewsArticle ReviewNewsArticle ' +
    'Report ScholarlyArticle MedicalScholarlyArticle TechArticle LiveBlogPosting SocialMediaPosting AdvertiserContentArticle SatiricalArticle'
  ).split(' '),
)

/** Publishers’ systems write JSON with raw line ends in strings, trailing commas, and wrapped in comments. */
function parse(script: string): unknown {
  const text = script
    .trim()
    .replaceAll(/^(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)$/g, '')
    .trim()
  return (
    parseStrictly(text) ??
    parseStrictly(
      text
        .replaceAll(/\p{Cc}+/gu, ' ')
        .replace(/;\s*$/, '')
        .replaceAll(/,\s*([}\]])/g, '$1'),
    )
  )
}

function parseStrictly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
