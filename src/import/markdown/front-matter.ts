import type { Metadata, Receipt } from '#core/article'
import { parseDocument } from 'yaml'
import { readPartialDate } from '../dates/index.ts'
import { dropped } from '../dropped.ts'
import { languageTag } from '../language-tag.ts'
import { webAddress } from '../web-address.ts'

/** What the block of fields on top of a Markdown file says. Where it is no readable YAML, `readable` is false and all of it is dropped. */
export interface FrontMatter {
  readonly metadata: Partial<Metadata>
  readonly readable: boolean
  readonly dropped: Receipt['dropped']
}

/** Reads front matter as YAML 1.2 with its core schema, so that no tag can build anything but text, numbers, lists and maps. Field names are taken in any case. */
export function readFrontMatter(yaml: string): FrontMatter {
  const fields = parseFields(yaml)
  if (fields === null) return { metadata: {}, readable: false, dropped: [dropped('front matter', 'receipt.dropped.front-matter', yaml)] }
  const used = new Set<string>()
  const text = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = plainText(fields.get(name))
      if (value === null) continue
      used.add(name)
      return value
    }
    return null
  }
  const published = text('published', 'date', 'created')
  const language = text('language', 'lang')
  const url = text('url', 'source')
  const metadata = {
    title: text('title'),
    byline: text('byline', 'author', 'authors')?.replace(/^by\s+/i, '') ?? null,
    outlet: text('publication', 'outlet', 'site'),
    published: published === null ? null : readPartialDate(published),
    language: language === null ? null : languageTag(language),
    url: url === null ? null : webAddress(url),
    rights: text('rights', 'copyright', 'license', 'licence'),
  }
  const rest = [...fields].filter(([name]) => !used.has(name)).map(([name, value]) => `${name}: ${plainText(value) ?? ''}`)
  return {
    metadata,
    readable: true,
    dropped: rest.length === 0 ? [] : [dropped('front matter', 'receipt.dropped.front-matter', rest.join('; '))],
  }
}

/** Longer front matter holds something else than fields. */
const longest = 100_000

function parseFields(yaml: string): ReadonlyMap<string, unknown> | null {
  if (yaml.length > longest) return null
  try {
    const document = parseDocument(yaml, { schema: 'core', customTags: null, logLevel: 'silent', uniqueKeys: false })
    if (document.errors.length > 0) return null
    const fields: unknown = document.toJS({ maxAliasCount: 20 })
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return null
    return new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]))
  } catch {
    // Too many aliases, or nested deeper than the stack: no one’s front matter.
    return null
  }
}

/** Text and numbers as they are written; a list joined by commas; of a map its `name`. */
function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => (Array.isArray(part) ? null : plainText(part))).filter((part) => part !== null)
    return parts.length === 0 ? null : parts.join(', ')
  }
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') return plainText(value.name)
  return null
}
