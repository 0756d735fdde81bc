import type { Paragraph } from '#core/article'
import { blocksOf, type PageElement, textOf } from '../page/index.ts'
import { type FactivaFields, noFields } from './factiva-article.ts'

interface IndexedArticle {
  readonly fields: FactivaFields
  readonly body: readonly Paragraph[]
  readonly archive: readonly string[]
}

/** Reads an article with indexing: a table with a code of two or three letters in each row; `null` where there is no such table. */
export function readIndexedLayout(article: PageElement): IndexedArticle | null {
  const rows = article.querySelectorAll('tr').flatMap((row) => {
    const cells = row.querySelectorAll('td,th')
    const code = textOf(cells[0] ?? row)
      .replaceAll('\u00A0', ' ')
      .trim()
    const cell = cells[1]
    return cell !== undefined && /^[A-Z]{2,4}$/.test(code) ? [{ code, cell }] : []
  })
  if (!rows.some(({ code }) => code === 'HD' || code === 'SN' || code === 'PD')) return null
  const value = (...codes: readonly string[]): string | null => {
    const texts = rows.filter(({ code }) => codes.includes(code)).map(({ cell }) => textOf(cell))
    return texts.length === 0 ? null : texts.join(' ')
  }
  return {
    fields: {
      ...noFields,
      headline: value('HD'),
      author: value('BY'),
      credit: value('CR'),
      words: value('WC'),
      date: value('PD'),
      source: value('SN'),
      section: value('SE'),
      edition: value('ED'),
      page: value('PG'),
      language: value('LA'),
      copyright: value('CY'),
      correction: value('CX'),
    },
    body: [
      ...rows.filter(({ code }) => code === 'LP' || code === 'TD').flatMap(({ cell }) => bodyOf(cell, 'body')),
      ...rows.filter(({ code }) => code === 'ART').flatMap(({ cell }) => bodyOf(cell, 'caption')),
    ],
    archive: rows.filter(({ code }) => !inArticle.has(code)).map(({ code, cell }) => `${code} ${textOf(cell)}`),
  }
}

const inArticle: ReadonlySet<string> = new Set('HD BY CR WC PD SN SE ED PG LA CY CX LP TD ART'.split(' '))

function bodyOf(cell: PageElement, kind: Paragraph['kind']): readonly Paragraph[] {
  return blocksOf(cell).map(({ text }) => ({ kind, text, page: null }))
}
