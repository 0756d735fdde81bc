import { fromMarkdown } from 'mdast-util-from-markdown'
import { type InlineText, inlineText } from './inline-text.ts'

/** The rows of a table written with pipes (GitHub Flavored Markdown, 4.10), each with its cells between “ | ”; `null` where `source` is no table. The line of dashes is no row. */
export function readPipeTable(source: string): readonly InlineText[] | null {
  const [head = '', line = '', ...body] = source.split('\n').map((row) => row.replace(/^[\s>]+/, '').trim())
  if (!head.includes('|') || !line.includes('-') || !/^[|:\-\s]+$/.test(line) || !line.includes('|')) return null
  return [head, ...body].filter((row) => row !== '').map((row) => readRow(row))
}

function readRow(row: string): InlineText {
  const cells = row
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inlineText(fromMarkdown(cell.replaceAll(String.raw`\|`, '|').trim()).children))
  return {
    text: cells.map(({ text }) => text).join(' | '),
    captions: cells.flatMap(({ captions }) => captions),
    addresses: cells.flatMap(({ addresses }) => addresses),
    html: cells.flatMap(({ html }) => html),
  }
}
