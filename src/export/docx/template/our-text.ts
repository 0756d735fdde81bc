/**
 * The text of our own parts as XML that is not read as a tree: what we wrote has one shape, with the prefixes `w` and `r`. Attributes are changed within tags only: what the user wrote stands between them, and may look like anything.
 */
export function withAttributes(xml: string, tags: RegExp, attribute: string, changed: (value: string) => string): string {
  return xml.replaceAll(tags, (tag) =>
    tag.replace(new RegExp(`( ${attribute}=")([^"]*)"`, 'u'), (_, start: string, value: string) => `${start}${changed(value)}"`),
  )
}

/** What stands between the first start and the last end of an element. */
export function contentOf(xml: string, name: string): string {
  const start = xml.indexOf(`<w:${name}>`) === -1 ? xml.indexOf(`<w:${name} `) : xml.indexOf(`<w:${name}>`)
  const from = xml.indexOf('>', start) + 1
  const to = xml.lastIndexOf(`</w:${name}>`)
  return start === -1 || to < from ? '' : xml.slice(from, to)
}
