import type { Document, Element } from '@xmldom/xmldom'
import { withoutStyleNames } from './direct-look.ts'
import { readXml } from './read-xml.ts'
import { all, attribute, child, children, element, setAttribute, valueOf } from './xml.ts'

/** The lists of our text among those of a template, which stay as they are. */
export interface NewLists {
  /** One of our lists as it is, by the number it gets among the house's. */
  readonly own: (list: string) => number
  /** One of our lists in the look of a list of the house: that list itself where it has bullets, or one that begins anew. */
  readonly inHouse: (list: string, houseList: string) => number
  /** Whether a list of the house has a level. */
  readonly hasLevel: (houseList: string, level: number) => boolean
  /** The part of lists with ours in it, or `null` where there are none to add. */
  readonly part: () => Document | null
}

const levels = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const

interface Lists {
  readonly ours: Document | null
  /** The template's, which may be missing. */
  readonly house: Document | null
  /** What in the template names lists, be they there or not: ours must not become those. */
  readonly namedIn: readonly (Document | null)[]
}

export function newLists({ ours, house, namedIn }: Lists): NewLists {
  const part = house ?? emptyPart()
  const root = part.documentElement
  const [definitions, lists] = [new Map<string, string>(), new Map<string, number>()]
  let [lastDefinition, lastList] = [
    highest(part, 'abstractNum', 'abstractNumId'),
    Math.max(highest(part, 'num', 'numId'), ...namedIn.map((each) => highest(each, 'numId', 'val'))),
  ]
  const firstAfter = (name: string) =>
    children(root).find((each) => ['num', 'numIdMacAtCleanup'].slice(name === 'num' ? 1 : 0).includes(each.localName ?? ''))
  const add = (added: Element) => root?.insertBefore(added, firstAfter(added.localName ?? '') ?? null)

  const definition = (id: string): string => {
    const known = definitions.get(id)
    const found = all(ours, 'abstractNum').find((each) => attribute(each, 'abstractNumId') === id)
    if (known !== undefined || found === undefined) return known ?? ''
    lastDefinition += 1
    const copy = withoutStyleNames(part.importNode(found, true))
    setAttribute(copy, 'abstractNumId', String(lastDefinition))
    add(copy)
    definitions.set(id, String(lastDefinition))
    return String(lastDefinition)
  }
  const numbered = (key: string, make: (number: string) => Element): number => {
    const known = lists.get(key)
    if (known !== undefined) return known
    lastList += 1
    lists.set(key, lastList)
    add(make(String(lastList)))
    return lastList
  }

  return {
    own: (list) =>
      numbered(list, (number) => {
        const found = all(ours, 'num').find((each) => attribute(each, 'numId') === list)
        if (found === undefined) throw new Error(`no list ${list}`)
        const copy = part.importNode(found, true)
        const from = child(copy, 'abstractNumId')
        setAttribute(copy, 'numId', number)
        if (from !== null) setAttribute(from, 'val', definition(valueOf(from) ?? ''))
        return copy
      }),
    hasLevel: (houseList, level) => levelOf(part, definitionOf(part, houseList), level) !== null,
    inHouse: (list, houseList) => {
      const from = definitionOf(part, houseList)
      if (isBulleted(part, from)) return Number(houseList)
      return numbered(`${list} ${houseList}`, (number) => {
        const restarts = levels.map((level) =>
          element(part, 'lvlOverride', { ilvl: level }, [element(part, 'startOverride', { val: '1' })]),
        )
        return element(part, 'num', { numId: number }, [element(part, 'abstractNumId', { val: from }), ...restarts])
      })
    },
    part: () => (lists.size === 0 ? null : part),
  }
}

function definitionOf(part: Document, list: string): string {
  return (
    valueOf(
      child(
        all(part, 'num').find((each) => attribute(each, 'numId') === list),
        'abstractNumId',
      ),
    ) ?? ''
  )
}

function levelOf(part: Document, definition: string, level: number): Element | null {
  const found = all(part, 'abstractNum').find((each) => attribute(each, 'abstractNumId') === definition)
  return children(found, 'lvl').find((each) => attribute(each, 'ilvl') === String(level)) ?? null
}

function isBulleted(part: Document, definition: string): boolean {
  const format = valueOf(child(levelOf(part, definition, 0), 'numFmt'))
  return format === 'bullet' || format === 'none'
}

function highest(part: Document | null, name: string, id: string): number {
  return all(part, name).reduce((most, each) => Math.max(most, Number(attribute(each, id)) || 0), 0)
}

function emptyPart(): Document {
  const made = readXml(new TextEncoder().encode('<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'))
  if (made === null) throw new Error('an empty part is well-formed')
  return made
}
