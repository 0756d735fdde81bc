import type { Format } from '../import-limits.ts'
import { referenceFormatOf } from './reference-format.ts'

type TextFormat = { readonly later: null; readonly reader: Format } | { readonly later: string }

/** Which kind of text a file is, from its beginning. Plain text is what nothing else claims: its words are sacred, so only an unmistakable sign makes it Markdown or HTML. */
export function textFormatOf(start: string, extension: string): TextFormat {
  const text = start.replace(leading, '')
  if (htmlStart.test(text)) return { later: null, reader: 'html' }
  if (/<office:document\s[^<>]*office:mimetype="application\/vnd\.oasis\.opendocument\.text/.test(text))
    return { later: null, reader: 'odt' }
  if (/^<\?xml\b/i.test(text)) return /<html[\s>]/i.test(text) ? { later: null, reader: 'html' } : { later: null, reader: 'xml' }
  if (extension === 'xml' && /^<[a-z]/i.test(text)) return { later: null, reader: 'xml' }
  if (htmlNames.has(extension) && anyTag.test(text)) return { later: null, reader: 'html' }
  const reference = referenceFormatOf(text, extension)
  if (reference !== null) return { later: null, reader: reference }
  return { later: null, reader: markdownNames.has(extension) || hasFrontMatter(text) ? 'markdown' : 'text' }
}

const htmlNames: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml', 'xht', 'shtml'])
const markdownNames: ReadonlySet<string> = new Set(['md', 'markdown', 'mdown', 'mkd', 'mkdn'])

/** White space, a byte order mark read as Latin-1, and comments, such as the one in which SingleFile says what it saved. */
const leading = /^(?:\s|\u00EF\u00BB\u00BF|\uFEFF|<!--(?:(?!-->)[^])*-->)+/
const htmlStart = /^(?:<!doctype\s+html\b|<(?:html|head|body)(?:\s[^>]*)?>)/i
const anyTag = /<(?:[a-z][a-z0-9]*)(?:\s[^>]*)?>/i

/** A block between `---` lines at the very top with a field that we would read: a rule of dashes over a letter is not one. */
function hasFrontMatter(text: string): boolean {
  const block = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1]
  return (
    block !== undefined &&
    /^(?:title|author|authors|byline|date|published|source|url|publication|outlet|site|lang|language):\s/im.test(block)
  )
}
