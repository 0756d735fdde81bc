import { inOrder } from './in-order.ts'
import type { NewLists } from './new-lists.ts'
import { added, attributeIn, propertiesIn, property, type Property } from './property.ts'
import type { StyleBook } from './style-book.ts'
import type { Dress, Wardrobe } from './wardrobe.ts'

/** What our text is dressed with. `language` is told of each run where it is not the template's; `null` where it is. */
export interface Dressing {
  readonly ours: StyleBook
  readonly wardrobe: Wardrobe
  readonly lists: NewLists
  readonly language: string | null
  readonly isRightToLeft: boolean
}

const openings =
  /(<w:p(?=[ >])[^>]*>)(?:<w:pPr>(.*?)<\/w:pPr>)?|(<w:r(?=[ >])[^>]*>)(?:<w:rPr>(.*?)<\/w:rPr>)?|<w:tblPr>(.*?)<\/w:tblPr>/gsu

/**
 * Turns text that we wrote into text for a template: each of our styles becomes the house's, or formatting; our lists become the house's, or new ones beside them.
 * It works on the text itself, which is ours and so has one shape: as a tree, a long brief takes twenty times as long.
 */
export function dressXml(xml: string, dressing: Dressing): string {
  let dress = dressing.wardrobe.paragraph(null)
  const looks = new Map<Dress, Map<string, string>>()
  const runIn = (rPr: string) => {
    const known = looks.get(dress) ?? new Map<string, string>()
    const look = known.get(rPr) ?? within('rPr', runProperties(rPr, dress, dressing))
    looks.set(dress, known.set(rPr, look))
    return look
  }
  const pieces: string[] = []
  let at = 0
  for (const match of xml.matchAll(openings)) {
    const [whole, paragraph, pPr = '', run, rPr = '', tblPr = ''] = match
    pieces.push(xml.slice(at, match.index))
    at = match.index + whole.length
    if (paragraph !== undefined) {
      dress = dressing.wardrobe.paragraph(styleIn(pPr, 'pStyle'))
      pieces.push(paragraph, within('pPr', paragraphProperties(pPr, dress, dressing)))
    } else if (run === undefined) pieces.push(within('tblPr', tableProperties(tblPr, dressing)))
    else pieces.push(run, runIn(rPr))
  }
  return pieces.join('') + xml.slice(at)
}

function within(name: string, content: string): string {
  return content === '' ? '' : `<w:${name}>${content}</w:${name}>`
}

function styleIn(properties: string, name: string): string | null {
  const found = propertiesIn(properties).find((each) => each.name === name)
  return found === undefined ? null : attributeIn(found.xml, 'val')
}

function paragraphProperties(xml: string, dress: Dress, dressing: Dressing): string {
  const own = propertiesIn(xml).filter(({ name }) => name !== 'pStyle' && name !== 'numPr')
  const numbering = propertiesIn(xml).find(({ name }) => name === 'numPr')
  const { isRightToLeft } = dressing
  const properties = added(
    [...(dress.id === null ? [] : [property('pStyle', { val: dress.id })]), ...own],
    [
      ...(numbering === undefined ? [] : itemProperties(numbering, dress, dressing)),
      ...dress.pPr,
      ...(isRightToLeft === dress.isRightToLeft ? [] : [property('bidi', isRightToLeft ? {} : { val: '0' })]),
    ],
  )
  return inOrder('pPr', properties)
}

/** A house's list keeps its bullet, which its style may bring by itself; one that is numbered begins anew for each of our lists. */
function itemProperties(numbering: Property, { houseList }: Dress, { lists }: Dressing): readonly Property[] {
  const [level, list] = ['ilvl', 'numId'].map((name) => new RegExp(`<w:${name} w:val="(\\d+)"/>`, 'u').exec(numbering.xml)?.[1] ?? '0')
  if (list === undefined || level === undefined) return []
  const given = String(houseList === null ? lists.own(list) : lists.inHouse(list, houseList.list))
  if (houseList !== null && given === houseList.list && !houseList.isDeeper) return []
  const levelOf = houseList === null ? level : String(houseList.level)
  const item = { name: 'numPr', xml: within('numPr', property('ilvl', { val: levelOf }).xml + property('numId', { val: given }).xml) }
  return houseList === null || houseList.indent === null ? [item] : [item, houseList.indent]
}

function runProperties(xml: string, dress: Dress, { wardrobe, language, isRightToLeft }: Dressing): string {
  const own = propertiesIn(xml)
  const style = styleIn(xml, 'rStyle')
  const character = style === null ? null : wardrobe.run(style)
  const named = character === null || character.id === null ? [] : [property('rStyle', { val: character.id })]
  const properties = added([...named, ...own.filter(({ name }) => name !== 'rStyle')], [...(character?.rPr ?? []), ...dress.rPr])
  return inOrder('rPr', language === null ? properties : withLanguage(properties, isRightToLeft ? 'bidi' : 'val', language))
}

/** Our text is in the brief's language though the template is in another. */
function withLanguage(properties: readonly Property[], name: 'val' | 'bidi', language: string): readonly Property[] {
  const known = properties.find((each) => each.name === 'lang')
  if (known === undefined) return [...properties, property('lang', { [name]: language })]
  if (attributeIn(known.xml, name) !== null) return properties
  const told = { name: 'lang', xml: known.xml.replace('/>', ` w:${name}="${language}"/>`) }
  return properties.map((each) => (each === known ? told : each))
}

/** LibreOffice takes a table's direction from the page where nothing is said, Word does not. */
function tableProperties(xml: string, { wardrobe, isRightToLeft }: Dressing): string {
  const style = styleIn(xml, 'tblStyle')
  const { id, properties } = wardrobe.table(style ?? '')
  const direction = !isRightToLeft && wardrobe.paragraph(null).isRightToLeft ? [property('bidiVisual', { val: 'off' })] : []
  const named = id === null ? [] : [property('tblStyle', { val: id })]
  return inOrder('tblPr', added([...named, ...propertiesIn(xml).filter(({ name }) => name !== 'tblStyle')], [...direction, ...properties]))
}
