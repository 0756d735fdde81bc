import type { Paragraph, ParagraphKind, Receipt } from '#core/article'
import { dropped } from '../dropped.ts'
import { type InlineText, inlineText } from './inline-text.ts'
import type { MarkdownNode } from './markdown-node.ts'
import { readPipeTable } from './pipe-table.ts'

/** `level` is a heading’s, 1–6; `null` for everything else. */
export interface MarkdownBlocks {
  readonly paragraphs: readonly (Paragraph & { readonly level: number | null })[]
  readonly dropped: Receipt['dropped']
}

/** Turns a Markdown tree into paragraphs in reading order. `source` is the text it was parsed from: tables are read there, for CommonMark knows none. */
export function readBlocks(children: readonly MarkdownNode[], source: string): MarkdownBlocks {
  const parts = leavesOf(children).map((leaf) => readLeaf(leaf, source))
  return {
    paragraphs: parts.flatMap(({ paragraphs }) => paragraphs).filter(({ text }) => text.trim() !== ''),
    dropped: parts.flatMap((part) => part.dropped),
  }
}

interface Leaf {
  readonly node: MarkdownNode
  /** What it is by what it stands in. */
  readonly kind: ParagraphKind
}

/** The blocks that hold text, without recursion: quotations and lists may be nested deeper than the call stack. */
function leavesOf(children: readonly MarkdownNode[]): readonly Leaf[] {
  const leaves: Leaf[] = []
  const open: Leaf[] = children.map((node): Leaf => ({ node, kind: 'body' })).toReversed()
  for (let leaf = open.pop(); leaf !== undefined; leaf = open.pop()) {
    const { node } = leaf
    if (node.type === 'blockquote') open.push(...node.children.map((child): Leaf => ({ node: child, kind: 'quote' })).toReversed())
    else if (node.type === 'list' || node.type === 'listItem') {
      open.push(...node.children.map((child): Leaf => ({ node: child, kind: 'list' })).toReversed())
    } else leaves.push(leaf)
  }
  return leaves
}

function readLeaf({ node, kind }: Leaf, source: string): MarkdownBlocks {
  if (node.type === 'heading') return fromInline([inlineText([node])], 'heading', node.depth)
  if (node.type === 'paragraph') return fromInline(readPipeTable(sourceOf(node, source)) ?? [inlineText([node])], kind, null)
  if (node.type === 'code') return { paragraphs: [{ kind: 'body', text: node.value, page: null, level: null }], dropped: [] }
  if (node.type === 'html') return { paragraphs: [], dropped: [dropped('markdown', 'receipt.dropped.raw-html', withoutTags(node.value))] }
  if (node.type !== 'definition') return { paragraphs: [], dropped: [] }
  return { paragraphs: [], dropped: [dropped('markdown', 'receipt.dropped.link-addresses', addressSample(node.url))] }
}

function fromInline(rows: readonly InlineText[], kind: ParagraphKind, level: number | null): MarkdownBlocks {
  return {
    paragraphs: rows.flatMap(({ text, captions }) => [
      { kind, text, page: null, level },
      ...captions.map((caption) => ({ kind: 'caption' as const, text: caption, page: null, level: null })),
    ]),
    dropped: rows.flatMap(({ addresses, html }) => [
      ...addresses.map((url) => dropped('markdown', 'receipt.dropped.link-addresses', addressSample(url))),
      ...html.map((tag) => dropped('markdown', 'receipt.dropped.raw-html', withoutTags(tag))),
    ]),
  }
}

function sourceOf(node: MarkdownNode, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

function withoutTags(html: string): string {
  return html.replaceAll(/<[^<>]*>/g, ' ')
}

/** What stands after “?” may tell who followed the link. */
function addressSample(url: string): string {
  return url.startsWith('data:') ? 'data:' : (url.split(/[?#\s]/, 1)[0] ?? '')
}
