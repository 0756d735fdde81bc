import { type Page, textOf } from '../page/index.ts'
import { plainString } from './plain-string.ts'

/** The authors of the first list that names any, joined by commas, without “By” and roles; `null` where none does. Accounts and departments (“admin”, “Staff”) are no authors. */
export function authorsFrom(lists: readonly (readonly string[])[]): string | null {
  for (const names of lists) {
    const authors = new Set(names.map((name) => authorName(name)).filter((name) => name !== null))
    if (authors.size > 0) return [...authors].join(', ')
  }
  return null
}

/** The author where the page itself shows one. */
export function bylineOnPage(page: Page): string | null {
  for (const selector of places) {
    const element = page.querySelector(selector)
    const name = element === null ? null : authorName(textOf(element))
    if (name !== null && name.length > 3 && name.length < 60 && !/\d{2}/.test(name)) return name
  }
  return null
}

const places = [
  '[rel=author]',
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]',
  'a[href*="/author/"]',
  '[class*=author-name],[class*=author_name],[class*=AuthorName]',
  '.author,.byline,[class*=byline]',
  '[class*=Byline]',
  '[class*=author]',
] as const

function authorName(text: string): string | null {
  const name = (plainString(text) ?? '')
    .replace(/^\s*(?:by|von|par|por|written by|words by|story by|author:?|autor:?)\s+/i, '')
    .replace(/\s*[|,–-]\s*(?:updated|published|staff|senior|editor|reporter|correspondent|\d).*$/i, '')
    .trim()
  return name === '' || name.length > 90 || notName.test(name) ? null : name
}

const notName =
  /^(?:https?:|www\.|@|(?:admin|administrator|editor|redaktion|staff|null|undefined|author|by)$|guest)|https?:\/\/|^[^\p{L}]+$/iu
