import { unknownMetadata } from '#core/article'
import { authorsOf, type Clipping, paragraphsFrom } from '../clippings/index.ts'
import { dropped } from '../dropped.ts'
import { blocksOf, type PageElement, textOf } from '../page/index.ts'
import { outletOf } from './document.ts'
import { readDocumentHeader } from './document-header.ts'

/** Reads a document of the older layout: everything in one cell of a table, in an order that tells what is what. The cell is taken apart for it. */
export function readOlderDocument(cell: PageElement, titleElement: PageElement): Clipping {
  const name = cell.querySelector('.DocPublicationName')
  const lines = cell.querySelectorAll('.DocHeader').map((line) => textOf(line))
  const title = textOf(titleElement)
  const outlet = name === null ? null : outletOf(textOf(name))
  for (const element of cell.querySelectorAll('.DocPublicationName, .DocHeader, table')) element.remove()
  const { above, author, body, rights, marks } = arrange(
    blocksOf(cell).map(({ text }) => text),
    title,
  )
  return {
    metadata: {
      ...unknownMetadata,
      ...readDocumentHeader(lines.join(' ')),
      title: title === '' ? null : title,
      byline: authorsOf(author ?? ''),
      outlet,
      rights,
    },
    paragraphs: [...paragraphsFrom([title], 'title'), ...paragraphsFrom([above], 'heading'), ...paragraphsFrom(body, 'body')],
    wordsStated: null,
    dropped: marks.map((line) => dropped('europresse', 'receipt.dropped.archive-marks', line)),
    suggestions: [],
  }
}

function arrange(blocks: readonly string[], title: string) {
  const titleAt = blocks.findIndex((text) => text.endsWith(title))
  const [first = '', ...rest] = blocks.slice(titleAt + 1)
  // Nobody signs with a sentence.
  const author = first.length <= 80 && !/[.!?…]$/.test(first) && rest.length > 1 ? first : null
  const text = author === null ? [first, ...rest] : rest
  const rights = text.findLast((line) => /^(?:©|copyright)/i.test(line)) ?? null
  const marks = text.filter((line) => /^(?:Numéro de document|Document number)\s*:/i.test(line))
  return {
    above: blocks[titleAt]?.slice(0, -title.length).trim() ?? '',
    author,
    body: text.filter((line) => line !== rights && !marks.includes(line)),
    rights,
    marks,
  }
}
