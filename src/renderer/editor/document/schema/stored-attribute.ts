import type { Attribute } from '@tiptap/core'
import * as v from 'valibot'

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

/** As `textAttribute`, for a list of values with this schema; `null` is none. What is no such list is none. */
export function listAttribute(name: string, item: v.GenericSchema): Partial<Attribute> {
  const html = htmlName(name)
  const schema = v.pipe(v.string(), v.parseJson(), v.array(item), v.minLength(1))
  return {
    ...textAttribute(name),
    parseHTML: (element) => {
      const parsed = v.safeParse(schema, element.getAttribute(html))
      return parsed.success ? parsed.output : null
    },
    renderHTML: (attributes) => {
      const value: unknown = attributes[name]
      return Array.isArray(value) ? { [html]: JSON.stringify(value) } : {}
    },
  }
}

function htmlName(name: string): string {
  return ownPrefix + name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
