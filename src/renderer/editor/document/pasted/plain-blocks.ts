import { ownNode } from '../schema/stored-attribute.ts'
import { isBlank, styleOf, unwrap } from './elements.ts'

/** Headings that office programs write as paragraphs; quotation marks that a browser draws; and the empty paragraphs with which office programs make distance. */
export function plainBlocks(page: Document): void {
  for (const paragraph of page.querySelectorAll('p')) {
    const level = headingLevel(paragraph)
    if (level !== null) asHeading(paragraph, level, page)
  }
  for (const quoted of page.querySelectorAll('q')) {
    quoted.prepend('“')
    quoted.append('”')
    unwrap(quoted)
  }
  for (const paragraph of page.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) if (isDistance(paragraph)) paragraph.remove()
  for (const line of page.querySelectorAll(':is(td, th, li) hr')) line.remove()
}

function headingLevel(paragraph: Element): number | null {
  const level = /mso-outline-level\s*:\s*(?<level>[1-6])/iu.exec(styleOf(paragraph))?.groups?.['level']
  if (level !== undefined) return Number(level)
  return /^Mso(?:Title|Subtitle)$/u.test(paragraph.className) ? 1 : null
}

/** A paragraph with nothing in it; in a cell or a list’s item it is the place where one would write. */
function isDistance(paragraph: Element): boolean {
  return isBlank(paragraph) && paragraph.parentElement?.matches('td, th, li') !== true && paragraph.querySelector(`[${ownNode}]`) === null
}

function asHeading(paragraph: Element, level: number, page: Document): void {
  const heading = page.createElement(`h${level}`)
  heading.append(...paragraph.childNodes)
  paragraph.replaceWith(heading)
}
