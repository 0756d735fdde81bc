import type { Article } from '#core/article'

/** An article as scripts see it: these names stay. Unknown is `null`. */
export function articleJson({ id, metadata, original, paragraphs, receipt }: Article) {
  const { title, byline, outlet, published, modified, language, url } = metadata
  return { id, title, byline, outlet, published, modified, language, url, sha256: original.sha256, paragraphs, receipt }
}
