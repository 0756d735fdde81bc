import type { Page } from '../page/index.ts'
import { plainString } from './plain-string.ts'

/** The page’s meta elements, by their property, name or itemprop in lower case; the first of a name counts. */
export function metaOf(page: Page): {
  /** The first of `names` that the page states. */
  readonly first: (...names: readonly string[]) => string | null
  /** The first of `names` that `read` can make something of. */
  readonly read: (read: (content: string) => string | null, ...names: readonly string[]) => string | null
} {
  const contents = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv')
    const content = plainString(element.getAttribute('content'))
    const key = name?.trim().toLowerCase() ?? ''
    if (key !== '' && content !== null && !contents.has(key)) contents.set(key, content)
  }
  const read = (reader: (content: string) => string | null, ...names: readonly string[]): string | null => {
    for (const name of names) {
      const content = contents.get(name)
      const value = content === undefined ? null : reader(content)
      if (value !== null) return value
    }
    return null
  }
  return { read, first: (...names) => read((content) => content, ...names) }
}
