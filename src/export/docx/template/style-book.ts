import type { Document, Element } from '@xmldom/xmldom'
import { all, attribute, child, children, valueOf } from './xml.ts'

export type StyleType = 'paragraph' | 'character' | 'table'

export interface Style {
  readonly type: string
  readonly id: string
  /** As it is written. */
  readonly name: string
  readonly basedOn: string | null
  readonly isDefault: boolean
  readonly element: Element
}

/** The styles of a document, looked up as Word does it: a style is its name, and its id only what the file calls it, in whatever language (“berschrift1”). */
export interface StyleBook {
  readonly part: Document | null
  readonly byId: ReadonlyMap<string, Style>
  readonly named: (type: StyleType, name: string) => Style | null
  readonly default: Style | null
  /** Of a style: it, and what it is based on, nearest first. */
  readonly chain: (style: Style | null) => readonly Style[]
  /** A property of a style or of what it is based on, or the document's own; `null` where none of them says. */
  readonly resolved: (style: Style | null, group: 'pPr' | 'rPr', name: string) => Element | null
}

export function readStyles(part: Document | null): StyleBook {
  const styles = children(part?.documentElement, 'style').map(readStyle)
  const byId = new Map(styles.map((style) => [style.id, style]))
  const byName = new Map(styles.toReversed().flatMap((style) => namesOf(style).map((name) => [`${style.type} ${name}`, style] as const)))
  const byDefault = styles.find(({ type, isDefault }) => type === 'paragraph' && isDefault) ?? null
  const chain = (style: Style | null) => {
    const found: Style[] = []
    for (let at = style; at !== null && !found.includes(at); at = byId.get(at.basedOn ?? '') ?? null) found.push(at)
    return found
  }
  const [defaults] = all(part, 'docDefaults')
  const resolved = (style: Style | null, group: 'pPr' | 'rPr', name: string) => {
    const own = chain(style).flatMap(({ element }) => child(child(element, group), name) ?? [])
    return own[0] ?? child(child(child(defaults, `${group}Default`), group), name)
  }
  return { part, byId, named: (type, name) => byName.get(`${type} ${plain(name)}`) ?? null, default: byDefault, chain, resolved }
}

function readStyle(element: Element): Style {
  return {
    type: attribute(element, 'type') ?? 'paragraph',
    id: attribute(element, 'styleId') ?? '',
    name: valueOf(child(element, 'name')) ?? '',
    basedOn: valueOf(child(element, 'basedOn')),
    isDefault: ['1', 'true', 'on'].includes(attribute(element, 'default') ?? ''),
    element,
  }
}

/** Its name and its other names, which users give it. */
function namesOf({ name, element }: Style): readonly string[] {
  return [name, ...(valueOf(child(element, 'aliases')) ?? '').split(',')].map(plain).filter((each) => each !== '')
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/gu, '')
}
