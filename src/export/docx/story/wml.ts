import { xmlText } from './xml-text.ts'

type Value = string | number | null

/** An element of WordprocessingML with attributes of the same namespace, as text. `null` is an attribute that is not there. The children are XML already. */
export function w(name: string, attributes: Readonly<Record<string, Value>> = {}, ...children: readonly string[]): string {
  let start = `<w:${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) start += ` ${key.includes(':') ? key : `w:${key}`}="${typeof value === 'number' ? value : attributeText(value)}"`
  }
  const content = children.join('')
  return content === '' ? `${start}/>` : `${start}>${content}</w:${name}>`
}

/** Text as it stands between tags. */
export function elementText(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text as it stands in an attribute. Line feeds and tabs would be read as spaces. */
export function attributeText(text: string): string {
  return elementText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
