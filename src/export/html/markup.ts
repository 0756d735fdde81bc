import type { PrintRun } from '#core/printable'
import { parseUrl } from '#node/parse-url'

type Text = Extract<PrintRun, { readonly kind: 'text' }>

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML holds it, in an attribute too. Control characters, which HTML forbids, are left out. */
export function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the characters that HTML forbids (WHATWG HTML, 13.1.3)
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '').replaceAll(/[&<>"]/gu, (found) => entities[found] ?? found)
}

const marks = [
  ['bold', 'b'],
  ['italic', 'i'],
  ['underline', 'u'],
  ['superscript', 'sup'],
] as const satisfies readonly (readonly [keyof Text, string])[]

/** A reference links to its note and its note back. Mail programs know such places by `name`; a browser by either. */
export function runHtml(run: PrintRun): string {
  switch (run.kind) {
    case 'lineBreak':
      return '<br>'
    case 'noteReference':
      return `<sup><a name="ref${run.number}" href="#note${run.number}">${run.number}</a></sup>`
    case 'text':
      return textHtml(run)
  }
}

function textHtml(run: Text): string {
  const words = run.smallCaps ? `<span style="font-variant:small-caps">${escaped(run.text)}</span>` : escaped(run.text)
  const marked = marks.reduce((inner, [mark, tag]) => (run[mark] ? `<${tag}>${inner}</${tag}>` : inner), words)
  const spoken = run.language === undefined ? marked : `<span lang="${escaped(run.language)}">${marked}</span>`
  const target = run.link === null ? null : safeTarget(run.link)
  return target === null ? spoken : `<a href="${escaped(target)}">${spoken}</a>`
}

/** Only what a mail program may open; what else an author linked stays as its words. */
function safeTarget(link: string): string | null {
  const url = parseUrl(link)
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

/** The same without markup: a note's number in square brackets. */
export function runText(run: PrintRun): string {
  switch (run.kind) {
    case 'lineBreak':
      return '\n'
    case 'noteReference':
      return `[${run.number}]`
    case 'text':
      return run.text
  }
}
