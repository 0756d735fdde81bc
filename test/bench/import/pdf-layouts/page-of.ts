import { hyphenationPoints } from './hyphenate.ts'
import type { WrittenArticle, WrittenParagraph } from './invent-articles.ts'
import type { Layout } from './layouts.ts'

/** An article as a page to print. Chromium may lack its dictionaries, so words get soft hyphens where the layout parts them. */
export function pageOf({ title, paragraphs }: WrittenArticle, layout: Layout): string {
  const [first, ...rest] = paragraphs.map((paragraph) => elementOf(paragraph, layout))
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>${styleOf(layout)}</style>${first ?? ''}<main>${rest.join('\n')}</main></html>`
}

function styleOf({ columns, fontSize, leading, gap, indent, justified, hyphenated }: Layout): string {
  return `
    body { margin: 0; font: ${fontSize}pt/${leading} serif; hyphens: ${hyphenated ? 'manual' : 'none'} }
    h1 { font-size: 1.8em; line-height: 1.2; margin: 0 0 8pt }
    h2 { font-size: 1.15em; line-height: ${leading}; margin: 10pt 0 ${gap}pt; break-after: avoid }
    main { columns: ${columns}; column-gap: 18pt; column-fill: auto }
    p { margin: 0 0 ${gap}pt; text-align: ${justified ? 'justify' : 'left'}; orphans: 2; widows: 2 }
    p + p { text-indent: ${indent}pt }`
}

function elementOf({ kind, text }: WrittenParagraph, { hyphenated }: Layout): string {
  const name = kind === 'title' ? 'h1' : kind === 'heading' ? 'h2' : 'p'
  return `<${name}>${escaped(hyphenated && kind === 'body' ? withSoftHyphens(text) : text)}</${name}>`
}

function withSoftHyphens(text: string): string {
  return text.replaceAll(/(?<![\p{L}-])[a-z]{6,}(?![\p{L}-])/giu, (word) => {
    const points = [0, ...hyphenationPoints(word), word.length]
    return points
      .slice(1)
      .map((point, index) => word.slice(points[index], point))
      .join('\u00AD')
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
