import type { Document, Element } from '@xmldom/xmldom'
import { isXmlType, type WordPackage } from './word-package.ts'
import { readXml } from './read-xml.ts'
import { all, child, remove } from './xml.ts'

/** Makes a copy of a part one of its own: what must be there once in a document (drawings' numbers, bookmarks, the numbers of content controls and paragraphs) stays with the original. */
export function setCopyApart(copy: Document, within: WordPackage): void {
  for (const each of ['bookmarkStart', 'bookmarkEnd'].flatMap((name) => all(copy, name))) remove(each)
  for (const id of all(copy, 'sdtPr').flatMap((control) => child(control, 'id') ?? [])) remove(id)
  for (const paragraph of all(copy, 'p')) for (const name of ['paraId', 'textId']) paragraph.removeAttributeNS(word14, name)
  const drawings = drawingsIn(copy)
  let last = drawings.length === 0 ? 0 : highest(within)
  for (const drawing of drawings) {
    last += 1
    drawing.setAttribute('id', String(last))
  }
}

const word14 = 'http://schemas.microsoft.com/office/word/2010/wordml'

function drawingsIn(part: Document): readonly Element[] {
  return [...part.getElementsByTagNameNS('http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'docPr')]
}

function highest({ parts }: WordPackage): number {
  const read = [...parts.values()].flatMap(({ type, bytes }) =>
    isXmlType(type) && type.includes('wordprocessingml') ? (readXml(bytes) ?? []) : [],
  )
  return read.flatMap(drawingsIn).reduce((most, drawing) => Math.max(most, Number(drawing.getAttribute('id')) || 0), 0)
}
