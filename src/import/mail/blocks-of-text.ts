import { joinLines } from '../text/index.ts'
import { flowedLines, type MailLine } from './flowed-lines.ts'
import { startsField } from './header-labels.ts'
import type { MailBody } from './mail.ts'
import { isSeparator, type MailBlock } from './mail-block.ts'
import { wrapWidth } from './wrap-width.ts'

/** The paragraphs of a plain text mail: lines that flow or were wrapped are joined, quoted ones are `quote`, items of a list `list`. */
export function blocksOfText(text: string, flowed: MailBody['flowed']): readonly MailBlock[] {
  const lines = flowedLines(text, flowed)
  const widths = new Map(
    [true, false].map((quoted) => [quoted, wrapWidth(lines.filter(({ depth }) => depth > 0 === quoted).map((line) => line.text))]),
  )
  const blocks: MailBlock[] = []
  let run: MailLine[] = []
  const endRun = (): void => {
    const [first] = run
    if (first !== undefined) blocks.push(...paragraphsOf(run, widths.get(first.depth > 0) ?? null))
    run = []
  }
  for (const line of lines) {
    const bare = line.text.trim()
    if (bare === '' || run[0]?.depth !== line.depth || isSeparator(bare)) endRun()
    if (bare === '') continue
    if (line.depth === 0 && /^-- ?$/.test(line.text)) blocks.push({ role: 'signature', kind: 'body', text: '' })
    else if (isSeparator(bare)) blocks.push({ role: 'separator', kind: 'body', text: bare })
    else run.push(line)
  }
  endRun()
  return blocks
}

function paragraphsOf(lines: readonly MailLine[], width: number | null): readonly MailBlock[] {
  const paragraphs: { readonly kind: MailBlock['kind']; readonly lines: string[] }[] = []
  for (const { depth, text } of lines) {
    const line = text.trim()
    const item = bullet.exec(line)
    const last = paragraphs.at(-1)
    if (last !== undefined && item === null && goesOn(last.lines.at(-1) ?? '', line, width)) last.lines.push(line)
    else paragraphs.push({ kind: kindOf(depth, item), lines: [line.slice(item?.groups?.['sign']?.length ?? 0)] })
  }
  return paragraphs.map(({ kind, lines: joined }) => ({ role: 'text', kind, text: joinLines(joined) }))
}

function kindOf(depth: number, item: RegExpExecArray | null): MailBlock['kind'] {
  if (depth > 0) return 'quote'
  return item === null ? 'body' : 'list'
}

/** A sign, which is taken off, or a number, which stays: it may be what the text refers to. */
const bullet = /^(?:(?<sign>[*•‣▪–-]\s+)(?=\S)|\(?\d{1,2}[.)]\s)/

/** Says whether a line was broken for its length only: the next word had no room on it, or it stops in the middle of a sentence. */
function goesOn(line: string, next: string, width: number | null): boolean {
  // A line far beyond the width holds an address that could not be broken.
  if (width === null || line.length > width * 1.25 || startsField(next)) return false
  const word = /^\S+/.exec(next)?.[0] ?? ''
  const room = unspaced.test(word) ? 1 : word.length
  if (line.length + 1 + room > width) return true
  return line.length > width * 0.5 && !/[.!?:;…。！？]["'”’»)\]]*$/.test(line) && /^\p{Ll}/u.test(word)
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
