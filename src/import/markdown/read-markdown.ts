import { type Metadata, type Paragraph, type Receipt, unknownMetadata } from '#core/article'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import { decodeText } from '../detect/index.ts'
import { addUp } from '../dropped.ts'
import { finishArticle } from '../finish-article.ts'
import type { ReadResult, Source } from '../read-result.ts'
import { findMasthead, findRights, readUnderTitle } from '../text/index.ts'
import { readFrontMatter } from './front-matter.ts'
import { readBlocks } from './read-blocks.ts'

/** Reads a Markdown file (CommonMark, with YAML front matter and pipe tables) as one article. Marks become plain text; raw HTML and link addresses are dropped and counted. */
export function readMarkdown({ bytes, charset }: Source): ReadResult {
  const decoded = decodeText(bytes, charset)
  if (!decoded.ok) return decoded
  const text = decoded.text.replaceAll(/\r\n?/g, '\n')
  const { children } = fromMarkdown(text, { extensions: [frontmatter(['yaml'])], mdastExtensions: [frontmatterFromMarkdown(['yaml'])] })
  const yaml = children.find((node) => node.type === 'yaml')
  const front = yaml === undefined ? null : readFrontMatter(yaml.value)
  const blocks = readBlocks(children, text)
  const paragraphs = markTitle(blocks.paragraphs)
  const dropped: Receipt['dropped'] = [...(front?.dropped ?? []), ...blocks.dropped]
  return finishArticle({
    reader: 'markdown',
    encoding: decoded.encoding,
    metadata: metadataOf(front?.metadata ?? {}, paragraphs),
    paragraphs,
    dropped: addUp(dropped),
    warnings: [
      ...(decoded.guessed ? ['receipt.warning.guessed-encoding'] : []),
      ...(front?.readable === false ? ['receipt.warning.front-matter'] : []),
    ],
  })
}

/** A heading of the first level is the title only where it is the first thing in the text and the only one of its level. */
function markTitle(blocks: readonly (Paragraph & { readonly level: number | null })[]): readonly Paragraph[] {
  const single = blocks.filter(({ level }) => level === 1).length === 1
  return blocks.map(({ level, kind, text, page }, index) => ({ kind: single && index === 0 && level === 1 ? 'title' : kind, text, page }))
}

/** The front matter comes first; what it lacks may stand in the text, as in a plain text file. */
function metadataOf(front: Partial<Metadata>, paragraphs: readonly Paragraph[]): Metadata {
  const texts = paragraphs.map(({ text }) => text)
  const masthead = mastheadOf(paragraphs)
  return {
    ...unknownMetadata,
    title: front.title ?? masthead.title,
    byline: front.byline ?? masthead.byline,
    outlet: front.outlet ?? null,
    published: front.published ?? masthead.published,
    language: front.language ?? null,
    url: front.url ?? null,
    rights: front.rights ?? findRights(texts),
  }
}

/** A marked title needs no proof; without headings the first line may be one as in plain text; another heading is none. */
function mastheadOf(paragraphs: readonly Paragraph[]): ReturnType<typeof findMasthead> {
  const [first, ...rest] = paragraphs
  const following = rest.map(({ text }) => text)
  if (first?.kind === 'title') return { title: first.text, ...readUnderTitle(following) }
  return first?.kind === 'body' ? findMasthead([first.text, ...following]) : { title: null, byline: null, published: null }
}
