import { parseTree } from '../tree/index.ts'
import { limitNesting } from './limit-nesting.ts'
import { writeOutTags } from './omitted-tags.ts'

/** The little of the DOM that this folder uses; the room has no browser’s types, for it runs in none. */
export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  /** In lower case. */
  readonly localName: string
  readonly nextElementSibling: PageElement | null
  readonly parentElement: PageElement | null
  readonly getAttribute: (name: string) => string | null
  readonly setAttribute: (name: string, value: string) => void
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => readonly PageElement[]
  readonly closest: (selector: string) => PageElement | null
  readonly contains: (node: PageNode) => boolean
  readonly remove: () => void
}

export interface Page extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement
}

/** Parses a page. Nothing in it runs or is fetched: the tree has neither scripts nor a network. Elements nested deeper than any page needs are unwrapped. */
export function parsePage(html: string): Page {
  const flat = writeOutTags(limitNesting(html))
  const page: Page = parseTree(flat)
  const root = page.querySelector('html')
  if (root !== null && root === page.documentElement) return page
  // The parser makes no html, head or body of its own accord as a browser does.
  const whole: Page = parseTree(`<!doctype html><html><head></head><body>${flat}</body></html>`)
  return whole
}

/** Says whether a node is an element; its type then says so too. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** An element’s text with white space as a page shows it: one space for any run, none at the ends. No-break spaces stay. */
export function textOf(element: PageNode): string {
  return collapse(element.textContent ?? '')
}

/** Collapses white space as HTML does (CSS Text 3, 4.1.1): tab, line feed, form feed, carriage return and space. */
export function collapse(text: string): string {
  return (uncollapsed.test(text) ? text.replaceAll(/[ \t\n\f\r]+/g, ' ') : text).trim()
}

/** Most text has no such run, and is not copied. */
const uncollapsed = /[\t\n\f\r]| {2}/

/** Share of an element’s text that is in links, 0–1; an element without text has none. */
export function linkShare(element: PageElement): number {
  const length = textOf(element).length
  if (length === 0) return 0
  return element.querySelectorAll('a').reduce((sum, link) => sum + textOf(link).length, 0) / length
}
