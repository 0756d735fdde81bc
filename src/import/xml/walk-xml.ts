import type { XmlElement } from './parse-xml.ts'

/** Every element below `root` whose name is one of `names`, in document order; what is found is searched too. Without recursion: files nest as they like. */
export function elementsNamed(root: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const wanted = new Set(names)
  const found: XmlElement[] = []
  const waiting: XmlElement[] = childElements(root).toReversed()
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (wanted.has(element.name)) found.push(element)
    waiting.push(...childElements(element).toReversed())
  }
  return found
}

/** The elements directly inside `element`. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.content.filter((part) => typeof part !== 'string')
}

/** All text inside `element`, joined as it stands. */
export function textOfXml(element: XmlElement): string {
  const texts: string[] = []
  const waiting: (XmlElement | string)[] = [element]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part === 'string') texts.push(part)
    else waiting.push(...part.content.toReversed())
  }
  return texts.join('')
}
