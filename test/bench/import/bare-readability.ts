import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** What the library gives by itself: the reference for text, metadata and speed. */
export function bareReadability(html: string): {
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly text: string
} {
  const article = new Readability(parseHTML(html).document).parse()
  return {
    title: article?.title ?? null,
    byline: article?.byline ?? null,
    published: article?.publishedTime ?? null,
    text: article?.textContent ?? '',
  }
}
