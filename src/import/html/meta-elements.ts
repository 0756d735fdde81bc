import type { Page } from '../page/index.ts'
import { plainString } from './plain-string.ts'

/** What a page’s meta elements say, by their property, name or itemprop in lower case. */
export interface MetaElements {
  /** The first of `names` that the page states. */
  readonly first: (...names: readonly string[]) => string | null
  /** The first of `names` that `read` can make something of. */
  readonly read: (read: (content: string) => string | null, ...names: readonly string[]) => string | null
  /** Every content of a name, in the page’s order: scholarly pages have an element for each author. */
  readonly all: (name: string) => readonly string[]
}

/** Reads the meta elements; of a name, the first twenty count. */
export function metaOf(page: Page): MetaElements {
  const contents = new Map<string, string[]>()
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv')
    const content = plainString(element.getAttribute('content'))
    const key = name?.trim().toLowerCase() ?? ''
    const known = contents.get(key) ?? []
    if (key !== '' && content !== null && known.length < 20) contents.set(key, [...known, content])
  }
  const all = (name: string): readonly string[] => contents.get(name) ?? []
  const read = (reader: (content: string) => string | null, ...names: readonly string[]): string | null => {
    for (const name of names) {
      const [content] = all(name)
      const value = content === undefined ? null : reader(content)
      if (value !== null) return value
    }
    return null
  }
  return { all, read, first: (...names) => read((content) => content, ...names) }
}
