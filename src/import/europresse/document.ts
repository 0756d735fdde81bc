import { type Paragraph, unknownMetadata } from '#core/article'
import { authorsOf, type Clipping, paragraphsFrom, wordsStated } from '../clippings/index.ts'
import { addUp, dropped } from '../dropped.ts'
import { blocksOf, type PageElement, textOf } from '../page/index.ts'
import { readDocumentHeader } from './document-header.ts'

/** Reads a document of today’s layout: an `article` with `header`, `section`, `aside` and `footer`. */
export function readDocument(article: PageElement): Clipping {
  const header = article.querySelector('header') ?? article
  const name = header.querySelector('.DocPublicationName')
  const lines = readDocumentHeader(
    header
      .querySelectorAll('.DocHeader')
      .map((line) => textOf(line))
      .join(', '),
  )
  const titleElement = article.querySelector('.titreArticleVisu, .TitreArticleVisu') ?? article.querySelector('.titreArticle')
  const title = titleElement === null ? null : known(textOf(titleElement))
  const footer = article.querySelector('footer')
  return {
    metadata: {
      ...unknownMetadata,
      title,
      byline: authorsOf(authorIn(header, titleElement) ?? ''),
      outlet: name === null ? null : outletOf(textOf(name)),
      section: lines.section,
      published: lines.published,
      edition: lines.edition,
      pages: lines.pages,
      rights: footer === null ? null : rightsIn(footer),
    },
    paragraphs: [...paragraphsFrom([title], 'title'), ...overlines(header, titleElement), ...bodyOf(article), ...asideOf(article)],
    wordsStated: wordsIn(header),
    dropped: footer === null ? [] : addUp([dropped('europresse', 'receipt.dropped.archive-marks', documentNumber(footer))]),
    suggestions: [],
  }
}

/** The number of the copy’s issue goes with the paper’s name: “Magazine, no. 5968”. */
export function outletOf(text: string): string | null {
  return known(text.replace(/,\s*(?:no|n°|nº|vol)\.?\s*\d.*$/i, ''))
}

/** “mardi 14 mars 2031 - 1234 mots” */
function wordsIn(header: PageElement): number | null {
  const stated = /(?<!\d)(\d{1,3}(?:[.\s\u00A0\u202F]\d{3})*|\d+)\s*(?:mots|words|palabras)\b/i.exec(
    header
      .querySelectorAll('.DocHeader')
      .map((line) => textOf(line))
      .join(' '),
  )?.[1]
  return stated === undefined ? null : wordsStated(stated)
}

/** The footer’s certificate names a person or a house, so only the document’s own number is told. */
function documentNumber(footer: PageElement): string {
  return /(?:Numéro de document|Document number)\s*:\s*\S+/i.exec(textOf(footer))?.[0] ?? ''
}

function rightsIn(footer: PageElement): string | null {
  const line = footer
    .querySelectorAll('small,b,i,p')
    .map((element) => textOf(element))
    .find((text) => /^(?:©|copyright|\(c\))/i.test(text))
  return line ?? null
}

function authorIn(header: PageElement, title: PageElement | null): string | null {
  const marked = header.querySelector('.docAuthors, .docAuthor')
  if (marked !== null) return textOf(marked)
  const block = title?.closest('.titreArticle') ?? title
  for (let next = block?.nextElementSibling ?? null; next !== null; next = next.nextElementSibling) {
    const text = textOf(next)
    if (text !== '') return text.length <= 200 ? text : null
  }
  return null
}

/** What stands above or under the headline: rubric, overline, subtitle. */
function overlines(header: PageElement, title: PageElement | null): readonly Paragraph[] {
  const author = header.querySelector('.docAuthors, .docAuthor')
  const lines = header.querySelectorAll('p').filter((line) => line !== title && author?.contains(line) !== true)
  return paragraphsFrom(
    lines.map((line) => textOf(line)),
    'heading',
  )
}

function bodyOf(article: PageElement): readonly Paragraph[] {
  const text = article.querySelector('.docOcurrContainer, .DocText') ?? article.querySelector('section')
  return text === null
    ? []
    : blocksOf(text).map(({ kind, text: words }) => ({ kind: kind === 'title' ? 'heading' : kind, text: words, page: null }))
}

/** “Illustration(s) :” and “Note(s) :” with what follows them, where anything does. */
function asideOf(article: PageElement): readonly Paragraph[] {
  const aside = article.querySelector('aside')
  if (aside === null) return []
  let kind: Paragraph['kind'] = 'body'
  const paragraphs: Paragraph[] = []
  for (const { text } of blocksOf(aside)) {
    const label = /^(illustrations?|notes?|encadrés?|légendes?)\s*(?:\(s\))?\s*:\s*(.*)$/i.exec(text)
    if (label !== null) kind = /^(?:illustration|légende)/i.test(label[1] ?? '') ? 'caption' : 'body'
    const rest = label === null ? text : (label[2] ?? '')
    if (rest !== '') paragraphs.push({ kind, text: rest, page: null })
  }
  return paragraphs
}

function known(text: string): string | null {
  return text === '' ? null : text
}
