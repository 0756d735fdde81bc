import type { Style, StyleBook, StyleType } from './style-book.ts'
import { child, valueOf } from './xml.ts'

/** Styles of Word and LibreOffice that mean what ours mean: taken where a template has no style of our name. */
const others: Readonly<Record<string, readonly string[]>> = {
  quote: ['Quotations', 'Block Text', 'Intense Quote'],
  'footnote text': ['Footnote'],
  'footnote reference': ['Footnote Characters', 'Footnote Anchor'],
  hyperlink: ['Internet Link'],
  'table text': ['Table Contents'],
  bibliography: ['Bibliography 1'],
  'toc heading': ['Contents Heading', 'Table of Contents Heading'],
  'toc 1': ['Contents 1'],
  'toc 2': ['Contents 2'],
  'toc 3': ['Contents 3'],
}

/** The style of a template that stands for one of ours: by name, by what else means the same, by outline level for headings, by id at last. */
export function houseStyle(ours: Style, house: StyleBook): Style | null {
  const type = typeOf(ours)
  const names = [ours.name, ...(others[ours.name.toLowerCase()] ?? [])]
  const named = names.map((name) => house.named(type, name)).find((style) => style !== null)
  return named ?? ofLevel(ours, house) ?? sameId(ours, house)
}

function typeOf({ type }: Style): StyleType {
  return type === 'character' || type === 'table' ? type : 'paragraph'
}

/** A house may call its headings what it likes; their level says what they are. */
function ofLevel({ name, type }: Style, house: StyleBook): Style | null {
  const [, number] = /^heading ([1-3])$/iu.exec(name) ?? []
  if (number === undefined || type !== 'paragraph') return null
  return [...house.byId.values()].find((style) => style.type === 'paragraph' && levelOf(style) === String(Number(number) - 1)) ?? null
}

function levelOf({ element }: Style): string | null {
  return valueOf(child(child(element, 'pPr'), 'outlineLvl'))
}

/** Only where its name does not say that it is another of Word's styles. */
function sameId({ id, type }: Style, house: StyleBook): Style | null {
  const found = house.byId.get(id)
  return found !== undefined && found.type === type && !isWords(found) ? found : null
}

/** Whether a style is one of Word's own, which every user can find, rather than one of a brief's. */
export function isWords({ name }: Pick<Style, 'name'>): boolean {
  return /^(?:title|heading [1-9]|quote|caption|toc (?:[1-9]|heading)|bibliography|hyperlink|footnote (?:text|reference)|annotation (?:text|reference)|list (?:bullet|number|continue|paragraph)(?: [2-5])?|table grid)$/iu.test(
    name,
  )
}

/** A style as Word's window calls it: “Heading 1”, “Comment Text”, “TOC 1”. */
export function shownName({ name }: Pick<Style, 'name'>): string {
  return name
    .replace(/^annotation/iu, 'comment')
    .replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/^Toc\b/u, 'TOC')
}
