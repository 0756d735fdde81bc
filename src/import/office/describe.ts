import { type Metadata, type Paragraph, type Receipt, unknownMetadata } from '#core/article'
import { addUp, dropped } from '../dropped.ts'
import { languageTag } from '../language-tag.ts'
import { findMasthead, findRights, readUnderTitle } from '../text/index.ts'
import type { Block } from './block.ts'
import { isCertainTitle, type Properties, suggestionsOf } from './properties.ts'

/** A document with its title found and its lines of contents left out. */
export interface Described {
  readonly metadata: Metadata
  readonly paragraphs: readonly Paragraph[]
  readonly suggestions: Receipt['suggestions']
  /** The table of contents, which is no part of the article. */
  readonly contents: string
}

/** Text that a word processor’s file holds beside what is read. */
export interface LeftOut {
  readonly deleted: string
  readonly hidden: string
  readonly headers: string
  readonly comments: string
}

/** Finds what a document’s text, and where that is silent its properties, say of it. Who made the file and when is only suggested. */
export function describe(all: readonly Block[], properties: Properties): Described {
  const blocks = all.filter(({ kind }) => kind !== 'contents')
  const place = titlePlace(blocks, properties)
  const masthead = mastheadOf(blocks, place)
  const title = masthead.title ?? (properties.title !== null && isCertainTitle(properties.title) ? properties.title : null)
  return {
    metadata: {
      ...unknownMetadata,
      ...masthead,
      title,
      language: properties.language === null ? null : languageTag(properties.language),
      rights: findRights(blocks.map(({ text }) => text)),
    },
    paragraphs: blocks.map(({ kind, text }, index) => ({ kind: index === place ? 'title' : withoutRole(kind), text, page: null })),
    suggestions: suggestionsOf(properties, title).filter(
      ({ field }) => field === 'title' || masthead[field === 'byline' ? 'byline' : 'published'] === null,
    ),
    contents: all
      .filter(({ kind }) => kind === 'contents')
      .map(({ text }) => text)
      .join(' '),
  }
}

/** What of a word processor’s file is not in the article, counted; `contents` is its table of contents. */
export function droppedParts({ deleted, hidden, headers, comments }: LeftOut, contents: string): Receipt['dropped'] {
  return addUp(
    [
      dropped('document', 'receipt.dropped.deleted-text', deleted),
      dropped('document', 'receipt.dropped.hidden-text', hidden),
      dropped('document', 'receipt.dropped.contents-list', contents),
      dropped('document', 'receipt.dropped.headers-footers', headers),
      dropped('document', 'receipt.dropped.margin-comments', comments),
    ].filter(({ words }) => words > 0),
  )
}

/** How far down a title may stand: over it there may be a letterhead, a date, a line that says who may read it. */
const highest = 8

/** Where the title stands: the paragraph styled as title; the one the properties name; the only heading of the first level where it is the first thing. `-1` where nothing tells. */
function titlePlace(blocks: readonly Block[], { title }: Properties): number {
  const top = blocks.slice(0, highest)
  const styled = top.findIndex(({ kind }) => kind === 'title')
  if (styled >= 0) return styled
  const named = title === null ? -1 : top.findIndex(({ text }) => plain(text) === plain(title) && text.length >= 4)
  if (named >= 0) return named
  return blocks[0]?.level === 1 && blocks.filter(({ level }) => level === 1).length === 1 ? 0 : -1
}

function mastheadOf(blocks: readonly Block[], place: number): ReturnType<typeof findMasthead> {
  const texts = blocks.map(({ text }) => text)
  const title = blocks[place]
  if (title === undefined) return blocks[0]?.kind === 'body' ? findMasthead(texts) : { title: null, byline: null, published: null }
  // Between title and byline there may be a standfirst.
  const following = texts.slice(place + 1)
  const below = readUnderTitle(following)
  const found =
    below.byline === null && below.published === null && blocks[place + 1]?.kind === 'heading' ? readUnderTitle(following.slice(1)) : below
  return { title: title.text, ...found }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutRole(kind: Block['kind']): Paragraph['kind'] {
  return kind === 'title' || kind === 'contents' ? 'heading' : kind
}
