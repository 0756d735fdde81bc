import type { fromMarkdown } from 'mdast-util-from-markdown'

/** Any node of a Markdown tree but its root. */
export type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number]
