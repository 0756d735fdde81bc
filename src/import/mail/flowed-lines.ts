import type { MailBody } from './mail.ts'

/** A line of a plain text mail; `depth` counts the `>` before it, which are taken off. */
export interface MailLine {
  readonly depth: number
  readonly text: string
}

/**
 * The lines of a plain text with the quote marks taken off and lines that flow joined (RFC 3676, 4): a line that ends in a space goes on where the next
 * is quoted as deeply, and the signature’s dashes never do.
 */
export function flowedLines(text: string, flowed: MailBody['flowed']): readonly MailLine[] {
  const lines = text.split(/\r\n?|\n/).map((line) => quotedLine(line, flowed !== 'no'))
  if (flowed === 'no') return lines.map(({ depth, text }) => ({ depth, text: text.trimEnd() }))
  const joined: { readonly depth: number; readonly parts: string[] }[] = []
  let goesOn = false
  for (const line of lines) {
    const last = joined.at(-1)
    const isSignature = line.text === '-- '
    const soft = line.text.endsWith(' ') && !isSignature
    const part = soft && flowed === 'delsp' ? line.text.slice(0, -1) : line.text
    if (goesOn && !isSignature && last?.depth === line.depth) last.parts.push(part)
    else joined.push({ depth: line.depth, parts: [part] })
    goesOn = soft
  }
  return joined.map(({ depth, parts }) => ({ depth, text: parts.join('').trimEnd() }))
}

function quotedLine(line: string, flowed: boolean): MailLine {
  // Old mailboxes quote a line that begins with “From ” so that it is not taken for the next mail.
  if (line.startsWith('>From ')) return { depth: 0, text: line.slice(1) }
  const marks = (flowed ? /^>+/ : /^(?:> ?)+/).exec(line)?.[0] ?? ''
  const rest = line.slice(marks.length)
  return { depth: marks.split('>').length - 1, text: flowed && rest.startsWith(' ') ? rest.slice(1) : rest }
}
