import type { Article } from '#core/article'

/** An article as scripts see it: these names stay, and more may come. Unknown is `null`. */
export function articleJson({ id, metadata, original, paragraphs, receipt }: Article) {
  const { title, byline, outlet, published, modified, language, url, place, section, edition, pages, rights, correction } = metadata
  const known = { title, byline, outlet, published, modified, language, url, place, section, edition, pages, rights, correction }
  return { id, ...known, sha256: original.sha256, paragraphs, receipt }
}
