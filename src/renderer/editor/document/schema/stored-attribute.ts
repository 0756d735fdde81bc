import type { Attribute } from '@tiptap/core'

/** Prefix of everything that only our own copies carry. What comes from elsewhere loses it before parsing (see own-clipboard.ts), so no web page can make a quotation or a note. */
export const ownPrefix = 'data-attache-'

/** Name of the HTML attribute that says which of our nodes an element is. */
export const ownNode = `${ownPrefix}node`

/** An attribute that a copy within the editor keeps: a string or unknown. */
export function textAttribute(name: string, fallback: string | null = null): Partial<Attribute> {
  const html = htmlName(name)
  return {
    default: fallback,
    parseHTML: (element) => element.getAttribute(html) ?? fallback,
    renderHTML: (attributes) => {
      const value: unknown = attributes[name]
      return typeof value === 'string' ? { [html]: value } : {}
    },
    // A split paragraph must not take its id along; other fields belong to one node only.
    keepOnSplit: false,
  }
}

/** As `textAttribute`, for whole numbers. */
export function numberAttribute(name: string): Partial<Attribute> {
  const html = htmlName(name)
  return {
    ...textAttribute(name),
    parseHTML: (element) => {
      const value = element.getAttribute(html)
      return value === null ? null : Number(value)
    },
    renderHTML: (attributes) => {
      const value: unknown = attributes[name]
      return typeof value === 'number' ? { [html]: String(value) } : {}
    },
  }
}

function htmlName(name: string): string {
  return ownPrefix + name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
