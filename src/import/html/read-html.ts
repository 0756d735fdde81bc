import { countWords, type Paragraph, type Receipt } from '#core/article'
import { finishArticle } from '../finish-article.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { findRights } from '../text/index.ts'
import { collapse, type Page, parsePage, textOf } from '../page/index.ts'
import { decodeHtml } from '../page/index.ts'
import { datelinePlace } from './dateline-place.ts'
import { type Extracted, extractArticle } from './extract-article.ts'
import { plain } from './filter.ts'
import { hasArticle } from './has-article.ts'
import { type PageMetadata, readPageMetadata } from './page-metadata.ts'
import { asksToSubscribe } from './paywall.ts'
import { decodeEntities } from './plain-string.ts'
import { savedPage } from './saved-page.ts'
import { isScriptPage } from './script-page.ts'
import { withoutInlineFiles } from './without-inline-files.ts'

/** Reads the article of a saved web page into our own paragraphs. No HTML leaves this folder: what is kept is text, and addresses that are http or https. */
export function readHtml({ bytes, charset }: Source): ReadResult {
  const decoded = decodeHtml(bytes, charset)
  if (!decoded.ok) return decoded
  if (decoded.text.trim() === '') return { ok: false, problem: { kind: 'empty' } }
  const html = withoutInlineFiles(decoded.text)
  const page = parsePage(html)
  const stated = readPageMetadata(page, savedPage(html))
  const { notFree } = stated
  const { title } = stated.metadata
  // Before the page is taken apart.
  const headline = headlineOf(page, title)
  const extracted = extractArticle(page, html, title)
  const body = bodyOf(extracted, stated)
  if (body === null) return { ok: false, problem: { kind: notFree ? 'paywall-or-login' : whyNone(html) } }
  const texts = body.paragraphs.filter(({ kind }) => kind !== 'caption').map(({ text }) => text)
  const { rights, place } = stated.metadata
  return finishArticle({
    reader: 'html',
    encoding: decoded.encoding,
    metadata: { ...stated.metadata, rights: rights ?? findRights(texts), place: place ?? firstPlace(texts) },
    paragraphs: [...(headline === null ? [] : [{ kind: 'title' as const, text: headline, page: null }]), ...body.paragraphs],
    dropped: body.dropped,
    warnings: [
      ...(decoded.guessed ? ['receipt.warning.guessed-encoding'] : []),
      ...(notFree || asksToSubscribe(html, countWords(texts.join(' '))) ? ['receipt.warning.paywall'] : []),
      ...stated.warnings,
      ...body.warnings,
    ],
    suggestions: stated.suggestions,
    wordsStated: stated.wordsStated,
  })
}

/** The title as the page shows it over the article; `null` where it does not. */
function headlineOf(page: Page, title: string | null): string | null {
  if (title === null) return null
  return (
    page
      .querySelectorAll('h1')
      .map((heading) => textOf(heading))
      .find((heading) => plain(heading) === plain(title)) ?? null
  )
}

/** A standfirst may come before the paragraph that has the dateline. */
function firstPlace(texts: readonly string[]): string | null {
  return (
    texts
      .slice(0, 3)
      .map((text) => datelinePlace(text))
      .find((place) => place !== null) ?? null
  )
}

/** Looks at the whole page once more: what was left of it when no article was found says nothing. */
function whyNone(html: string): 'script-page' | 'paywall-or-login' | 'no-article' {
  if (isScriptPage(parsePage(html))) return 'script-page'
  return asksToSubscribe(html, 0) ? 'paywall-or-login' : 'no-article'
}

interface Body {
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: Receipt['dropped']
  readonly warnings: Receipt['warnings']
}

/** The extracted article, or the one in the structured data where it is much longer: then the page shows only its beginning. `null` where neither is an article. */
function bodyOf(extracted: Extracted | null, stated: PageMetadata): Body | null {
  const length = extracted?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0
  const fromData = stated.statedBody === null ? [] : statedParagraphs(stated.statedBody)
  const dataLength = fromData.reduce((sum, text) => sum + text.length, 0)
  if (dataLength > 1.6 * length + 400 && countWords(fromData.join(' ')) >= 40) {
    return {
      paragraphs: fromData.map((text) => ({ kind: 'body', text, page: null })),
      dropped: extracted?.dropped ?? [],
      warnings: ['receipt.warning.text-from-page-data'],
    }
  }
  if (extracted === null || !hasArticle(extracted, { title: stated.metadata.title, saysArticle: stated.saysArticle })) return null
  return { paragraphs: extracted.blocks.map(({ kind, text }) => ({ kind, text, page: null })), dropped: extracted.dropped, warnings: [] }
}

function statedParagraphs(articleBody: string): readonly string[] {
  return decodeEntities(articleBody)
    .replaceAll(/<\/p>|<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, ' ')
    .split(/\n+/)
    .map((line) => collapse(line))
    .filter((line) => line !== '')
}
