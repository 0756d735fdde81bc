import type { Element } from '@xmldom/xmldom'
import { directLook, type DirectLook, directTable } from './direct-look.ts'
import { houseStyle, isWords, shownName } from './house-styles.ts'
import { type Property, propertyOf } from './property.ts'
import type { Style, StyleBook } from './style-book.ts'
import { attribute, child, copyOf, valueOf } from './xml.ts'

/** The numbering that a house’s style of lists brings with it. `indent` is the style's own, which its list's would override once a paragraph names a list itself. `isDeeper` says that the level is one below the style's. */
export interface HouseList {
  readonly list: string
  readonly level: number
  readonly indent: Property | null
  readonly isDeeper: boolean
}

/** What one of our styles becomes in a template. `id` is `null` for the house's body text. */
export interface Dress extends DirectLook {
  readonly id: string | null
  readonly houseList: HouseList | null
  /** Whether its text stands from right to left in the house. */
  readonly isRightToLeft: boolean
}

export interface Wardrobe {
  /** For a style by its id; `null` for text in no style. */
  readonly paragraph: (id: string | null) => Dress
  readonly run: (id: string) => Dress
  /** The house's style of tables, or what stands in for one. */
  readonly table: (id: string) => { readonly id: string | null; readonly properties: readonly Property[] }
  /** Word's own styles that were asked for and are not there, by the names that Word shows. */
  readonly missing: () => readonly string[]
}

/** Whether a list of the house has a level. */
type HasLevel = (list: string, level: number) => boolean

/** Finds for each of our styles what stands for it in a template, once. */
export function openWardrobe(ours: StyleBook, house: StyleBook, hasLevel: HasLevel): Wardrobe {
  const missing = new Set<string>()
  const dresses = new Map<string, Dress>()
  const dressOf = (style: Style): Dress => {
    const known = dresses.get(style.id)
    if (known !== undefined) return known
    const deeper = deeperLevel(style, house, hasLevel)
    const dress = deeper ?? dressFor(style, { ours, house, hasLevel })
    if (deeper === null && houseStyle(style, house) === null && isWords(style)) missing.add(shownName(style))
    dresses.set(style.id, dress)
    return dress
  }
  const body = bodyDress(ours, house)
  return {
    paragraph: (id) => {
      const style = id === null ? undefined : ours.byId.get(id)
      return style === undefined || isBody(style, ours) ? body : dressOf(style)
    },
    run: (id) => {
      const style = ours.byId.get(id)
      return style === undefined ? { id: null, houseList: null, isRightToLeft: false, pPr: [], rPr: [] } : dressOf(style)
    },
    table: (id) => {
      const style = ours.byId.get(id)
      const found = style === undefined ? null : houseStyle(style, house)
      if (found !== null || style === undefined) return { id: found?.id ?? null, properties: [] }
      missing.add(shownName(style))
      return { id: null, properties: directTable(style) }
    },
    missing: () => [...missing].toSorted((one, other) => (one < other ? -1 : 1)),
  }
}

/** A heading that the house lacks has the letters and the colour of those that it has. */
function headingLook(house: StyleBook): readonly Property[] {
  const other = ['Heading 1', 'Heading 2', 'Heading 3'].map((name) => house.named('paragraph', name)).find((each) => each !== null)
  return other === undefined || other === null
    ? []
    : ['rFonts', 'color'].flatMap((name) => house.resolved(other, 'rPr', name) ?? []).map(propertyOf)
}

interface Books {
  readonly ours: StyleBook
  readonly house: StyleBook
  readonly hasLevel: HasLevel
}

function dressFor(style: Style, { ours, house, hasLevel }: Books): Dress {
  const chain = ours.chain(style).filter((each) => each !== ours.default)
  const known = chain.findIndex((each) => houseStyle(each, house) !== null)
  const base = known === -1 ? undefined : chain[known]
  const found = base === undefined ? null : houseStyle(base, house)
  const look = directLook(known === -1 ? chain : chain.slice(0, known), ours, house)
  const isHeading = known === -1 && /^heading [1-9]$/iu.test(style.name)
  return {
    id: found?.id ?? null,
    ...(isHeading ? { ...look, rPr: [...look.rPr, ...headingLook(house)] } : look),
    houseList: known === 0 ? houseListOf(found, house, hasLevel) : null,
    isRightToLeft: isFromRight(found, house),
  }
}

/** A style of ours that says nothing is body text, unless the house has it. */
function isBody(style: Style, ours: StyleBook): boolean {
  return style === ours.default || style.name === 'Normal'
}

function houseListOf(style: Style | null, house: StyleBook, hasLevel: HasLevel): HouseList | null {
  const numbering = house.resolved(style, 'pPr', 'numPr')
  const list = valueOf(child(numbering, 'numId')) ?? ''
  const level = Number(valueOf(child(numbering, 'ilvl')) ?? '0')
  const indent = house.resolved(style, 'pPr', 'ind')
  return hasLevel(list, level) ? { list, level, indent: indent === null ? null : propertyOf(indent), isDeeper: false } : null
}

/** Many a template has “List Bullet” and no “List Bullet 2”, but a list with more than one level. */
function deeperLevel(style: Style, house: StyleBook, hasLevel: HasLevel): Dress | null {
  const [, name, number] = /^(list (?:bullet|number)) ([2-5])$/iu.exec(style.name) ?? []
  if (name === undefined || houseStyle(style, house) !== null) return null
  const first = house.named('paragraph', name)
  const list = first === null ? null : houseListOf(first, house, hasLevel)
  const level = (list?.level ?? 0) + Number(number) - 1
  if (first === null || list === null || !hasLevel(list.list, level)) return null
  return {
    id: first.id,
    pPr: [],
    rPr: [],
    houseList: { ...list, level, indent: null, isDeeper: true },
    isRightToLeft: isFromRight(first, house),
  }
}

function isFromRight(style: Style | null, house: StyleBook): boolean {
  const found = house.resolved(style ?? house.default, 'pPr', 'bidi')
  return found !== null && !['0', 'false', 'off'].includes(valueOf(found) ?? '1')
}

/** The house's default style; or its “Body Text”, or a distance of our own, where the default has none between paragraphs, as was Word's habit before 2007 and is LibreOffice's: they would run together. */
function bodyDress(ours: StyleBook, house: StyleBook): Dress {
  const plain: Dress = { id: null, houseList: null, isRightToLeft: isFromRight(null, house), pPr: [], rPr: [] }
  if (isSpaced(house.default, house)) return plain
  const bodyText = house.named('paragraph', 'Body Text')
  if (bodyText !== null && isSpaced(bodyText, house)) return { ...plain, id: bodyText.id, isRightToLeft: isFromRight(bodyText, house) }
  const own = ours.resolved(ours.default, 'pPr', 'spacing')
  if (own === null) return plain
  const spacing = copyOf(own)
  for (const name of ['line', 'lineRule']) spacing.removeAttributeNS(spacing.namespaceURI, name)
  return { ...plain, pPr: [propertyOf(spacing)] }
}

function isSpaced(style: Style | null, house: StyleBook): boolean {
  const [spacing, indent] = [house.resolved(style, 'pPr', 'spacing'), house.resolved(style, 'pPr', 'ind')]
  return distances.some((name) => says(spacing, name)) || says(indent, 'firstLine')
}

const distances = ['before', 'after', 'beforeAutospacing', 'afterAutospacing', 'beforeLines', 'afterLines']

function says(element: Element | null, name: string): boolean {
  return !['', '0', 'false', 'off'].includes(attribute(element, name) ?? '')
}
