import type { Fact, PrintBlock, PrintCell, PrintRun } from '#core/printable'
import { escaped, runHtml } from './markup.ts'

/** Mail programs read no style sheet, so the little there is stands on the elements. */
const cellStyle = 'border:1px solid #808080;padding:4px 8px;vertical-align:top'

/** A block as HTML. Headings of a text begin at 3: the brief's title is 1, its sections are 2. */
export function blockHtml(block: PrintBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`
    case 'heading':
      return heading(block.level + 2, runsHtml(block.runs))
    case 'list':
      return listHtml(block)
    case 'quotation': {
      const label = block.label === null ? '' : `<p><i>${escaped(block.label)}</i></p>`
      const language = block.language === undefined ? '' : ` lang="${escaped(block.language)}"`
      return `${label}<blockquote${language}>${runsHtml(block.runs)}</blockquote>`
    }
    case 'table': {
      const rows = block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
      return `<table style="border-collapse:collapse${block.columnWidths === undefined ? '' : ';width:100%'}">${columnsHtml(block.columnWidths ?? [])}${rows.join('')}</table>`
    }
    case 'rule':
      return '<hr>'
    case 'entry':
      return entryHtml(block)
  }
}

function columnsHtml(widths: readonly number[]): string {
  return widths.length === 0 ? '' : `<colgroup>${widths.map((width) => `<col style="width:${width / 10}%">`).join('')}</colgroup>`
}

function listHtml({ ordered, items }: Extract<PrintBlock, { readonly kind: 'list' }>): string {
  const tag = ordered ? 'ol' : 'ul'
  return `<${tag}>${items.map((item) => `<li>${itemHtml(item)}</li>`).join('')}</${tag}>`
}

function entryHtml({ title, facts, blocks }: Extract<PrintBlock, { readonly kind: 'entry' }>): string {
  const line = facts.map(factHtml).join('<br>')
  return [title.length === 0 ? '' : heading(3, runsHtml(title)), line === '' ? '' : `<p>${line}</p>`, ...blocks.map(blockHtml)].join('')
}

export function heading(level: number, html: string): string {
  return `<h${level}>${html}</h${level}>`
}

/** “Status: disputed” */
export function factHtml({ label, value }: Fact): string {
  return label === null ? escaped(value) : `${escaped(label)}: <b>${escaped(value)}</b>`
}

export function runsHtml(runs: readonly PrintRun[]): string {
  return runs.map(runHtml).join('')
}

/** The first paragraph of an item stands in its line; one of its own would move it away from its number. */
function itemHtml([first, ...rest]: readonly PrintBlock[]): string {
  if (first === undefined) return ''
  return `${first.kind === 'paragraph' ? runsHtml(first.runs) : blockHtml(first)}${rest.map(blockHtml).join('')}`
}

function cellHtml({ isHeader, columnSpan, rowSpan, blocks }: PrintCell): string {
  const tag = isHeader ? 'th' : 'td'
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  return `<${tag}${spans} style="${cellStyle}">${itemHtml(blocks)}</${tag}>`
}
