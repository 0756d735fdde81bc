import type { Paragraph } from '#core/article'
import { type Clipping, finishDelivery, paragraphsFrom } from '../clippings/index.ts'
import { decodeText } from '../detect/index.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { childElements, elementsNamed, parseXml, textOfXml, type XmlElement } from '../xml/index.ts'
import { noFields, toClipping } from './factiva-article.ts'

/** Reads articles as Factiva gives them in XML (`ppsarticle`); `null` for any other XML. */
export function readFactivaXml({ bytes }: Source): ReadResult | null {
  const decoded = decodeText(bytes)
  if (!decoded.ok || !/<(?:\w+:)?(?:accessionNo|ppsarticle)\b/i.test(decoded.text.slice(0, 200_000))) return null
  const parsed = parseXml(decoded.text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) return { ok: false, problem: { kind: 'damaged-file', part: null } }
  const articles = elementsNamed(parsed.root, 'article').filter(
    (element) => child(element, 'headline') !== null || child(element, 'accessionNo') !== null,
  )
  if (articles.length === 0) return null
  const counts = elementsNamed(parsed.root, 'ppsarticleResultSet').map(({ attributes }) => Number(attributes['count'] ?? Number.NaN))
  const announced =
    counts.length > 0 && counts.every((count) => Number.isInteger(count) && count >= 0)
      ? counts.reduce((sum, count) => sum + count, 0)
      : null
  return finishDelivery({
    reader: 'factiva',
    counts: 'everything',
    encoding: decoded.encoding,
    guessed: decoded.guessed,
    announced,
    gaps: [],
    traces: articles.some((article) => elementsNamed(article, 'hlt').length > 0) ? ['receipt.trace.search-hits'] : [],
    clippings: articles.map((article) => readArticle(article)),
  })
}

function readArticle(article: XmlElement): Clipping {
  const value = (name: string): string | null => {
    const element = child(article, name)
    return element === null ? null : textOfXml(element)
  }
  const pages = child(article, 'pages')
  return toClipping(
    {
      ...noFields,
      headline: value('headline'),
      author: value('byline'),
      credit: value('credit'),
      words: value('wordCount'),
      date: value('publicationDate'),
      source: value('sourceName'),
      section: value('sectionName') ?? value('section'),
      edition: value('edition'),
      page:
        pages === null
          ? null
          : childElements(pages).length === 0
            ? textOfXml(pages)
            : childElements(pages)
                .map((page) => textOfXml(page).trim())
                .join(', '),
      language: value('baseLanguage'),
      copyright: value('copyright'),
      correction: value('corrections') ?? value('correction'),
    },
    [
      ...paragraphsIn(child(article, 'leadParagraph'), 'body'),
      ...paragraphsIn(child(article, 'tailParagraphs'), 'body'),
      ...paragraphsIn(child(article, 'artWork') ?? child(article, 'artWorks'), 'caption'),
    ],
    childElements(article)
      .filter(({ name }) => !inArticle.has(name))
      .map((element) => `${element.name} ${textOfXml(element)}`),
  )
}

const inArticle: ReadonlySet<string> = new Set(
  'headline byline credit wordCount publicationDate sourceName sectionName section edition pages baseLanguage copyright corrections correction leadParagraph tailParagraphs artWork artWorks'.split(
    ' ',
  ),
)

function child(element: XmlElement, name: string): XmlElement | null {
  return childElements(element).find((one) => one.name === name) ?? null
}

/** Paragraphs are elements, or, in older files, blocks that begin with an indent. */
function paragraphsIn(part: XmlElement | null, kind: Paragraph['kind']): readonly Paragraph[] {
  if (part === null) return []
  const elements = childElements(part).filter(({ name }) => name === 'paragraph')
  const texts = elements.length > 0 ? elements.map((element) => textOfXml(element)) : textOfXml(part).split(/\n(?=[ \t]{2,}\S)|\n[ \t]*\n/)
  return paragraphsFrom(
    texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()),
    kind,
  )
}
