import { countWords, type Paragraph, type Receipt } from '#core/article'
import { finishArticle } from '../finish-article.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { findRights } from '../text/index.ts'
import { collapse, type Page, parsePage, textOf } from '../page/index.ts'
import { decodeHtml } from '../page/index.ts'
import { type Extracted, extractArticle } from './extract-article.ts'
import { plain } from './filter.ts'
import { hasArticle } from './has-article.ts'
import { type PageMetadata, readPageMetadata } from './page-metadata.ts'
import { hasPaywall } from './paywall.ts'
import { decodeEntities } from './plain-string.ts'
import { isScriptPage } from './script-page.ts'

/** Reads the article of a saved web page into our own paragraphs. No HTML leaves this folder: what is kept is text, and addresses that are http or https. */
export function readHtml({ bytes, charset }: Source): ReadResult {
  const decoded = decodeHtml(bytes, charset)
  if (!decoded.ok) return decoded
  if (decoded.text.trim() === '') return { ok: false, problem: { kind: 'empty' } }
  const page = parsePage(decoded.text)
  const stated = readPageMetadata(page)
  const { title } = stated.metadata
  const headline = page.querySelectorAll('h1').find((heading) => title !== null && plain(textOf(heading)) === plain(title))
  const extracted = extractArticle(decoded.text, title)
  const body = bodyOf(extracted, stated)
  if (body === null) return { ok: false, problem: { kind: whyNone(page) } }
  const texts = body.paragraphs.filter(({ kind }) => kind !== 'caption').map(({ text }) => text)
  return finishArticle({
    reader: 'html',
    encoding: decoded.encoding,
    metadata: { ...stated.metadata, rights: stated.metadata.rights ?? findRights(texts) },
    paragraphs: [...(headline === undefined ? [] : [{ kind: 'title' as const, text: textOf(headline), page: null }]), ...body.paragraphs],
    dropped: body.dropped,
    warnings: [
      ...(decoded.guessed ? ['receipt.warning.guessed-encoding'] : []),
      ...(hasPaywall(page, countWords(texts.join(' '))) ? ['receipt.warning.paywall'] : []),
      ...body.warnings,
    ],
    wordsStated: stated.wordsStated,
  })
}

function whyNone(page: Page): 'script-page' | 'paywall-or-login' | 'no-article' {
  if (isScriptPage(page)) return 'script-page'
  return hasPaywall(page, 0) ? 'paywall-or-login' : 'no-article'
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
