import { joinLines } from '../text/index.ts'
import type { MarkdownNode } from './markdown-node.ts'

/** What a reader sees of a paragraph. Images are not in its text: what they say of themselves are captions. */
export interface InlineText {
  readonly text: string
  readonly captions: readonly string[]
  /** Addresses of links and images. */
  readonly addresses: readonly string[]
  /** Tags in the line; the words between them are in `text`. */
  readonly html: readonly string[]
}

/** The plain text of inline Markdown, its wrapped lines joined. */
export function inlineText(nodes: readonly MarkdownNode[]): InlineText {
  const all = inReadingOrder(nodes)
  const lines = all
    .map((node) => textOf(node))
    .join('')
    .split('\n')
    .map((line) => line.trim())
  return {
    text: joinLines(lines.filter((line) => line !== '')),
    captions: all.flatMap((node) => captionsOf(node)),
    addresses: all.flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : [])),
    html: all.flatMap((node) => (node.type === 'html' ? [node.value] : [])),
  }
}

/** The nodes with all that is in them, without recursion: emphasis may be nested deeper than the call stack. */
function inReadingOrder(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const order: MarkdownNode[] = []
  const open = nodes.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    order.push(node)
    if ('children' in node) open.push(...node.children.toReversed())
  }
  return order
}

function textOf(node: MarkdownNode): string {
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) return '\n'
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}

function captionsOf(node: MarkdownNode): readonly string[] {
  if (node.type !== 'image' && node.type !== 'imageReference') return []
  const title = node.type === 'image' ? (node.title ?? '') : ''
  return node.alt === title ? [title] : [node.alt ?? '', title]
}
