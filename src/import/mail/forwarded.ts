import { countWords, type Receipt } from '#core/article'
import { readDate } from '../dates/index.ts'
import { dropped } from '../dropped.ts'
import { type ForwardedField, readFields, startsField } from './header-labels.ts'
import type { MailSender } from './mail.ts'
import type { MailBlock } from './mail-block.ts'

/** A text that was passed on, and what the block above it says of the mail that it was. */
export interface Forwarded {
  readonly blocks: readonly MailBlock[]
  /** Of the innermost mail whose text this is; `null` where the text is the outer mail’s own. */
  readonly head: { readonly subject: string | null; readonly sent: string | null; readonly sender: MailSender } | null
  readonly dropped: Receipt['dropped']
  /** A block named people it was sent to. */
  readonly namesRecipients: boolean
}

/** Fewer words than these over somebody else’s mail are a covering note. */
const shortNote = 60
const mostLayers = 20
/** Lines that look like a header’s and are none; a text with more is a list of something. */
const mostTries = 1000

/**
 * Finds the mail that a mail passes on: where little stands above it, it is the article, and the note above is dropped; else all stays, and only the
 * lines that name recipients go.
 */
export function readForwarded(blocks: readonly MailBlock[]): Forwarded {
  let result: Forwarded = { blocks, head: null, dropped: [], namesRecipients: false }
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const header = findHeader(result.blocks)
    if (header === null) break
    const above = result.blocks.slice(0, header.start)
    const below = result.blocks.slice(header.end)
    if (wordsIn(above) >= shortNote || wordsIn(below) <= wordsIn(above)) break
    const note = textsIn(above).join(' ')
    result = {
      blocks: unquoted(below),
      head: headOf(header.fields),
      dropped: [...result.dropped, ...(note === '' ? [] : [dropped('mail', 'receipt.dropped.forwarding-note', note)])],
      namesRecipients: result.namesRecipients || hasRecipients(header.fields),
    }
  }
  return withoutRecipients(result)
}

interface HeaderBlock {
  readonly fields: ReadonlyMap<ForwardedField, string>
  readonly start: number
  readonly end: number
}

function findHeader(blocks: readonly MailBlock[], from = 0): HeaderBlock | null {
  let tries = 0
  for (let index = from; index < blocks.length && tries < mostTries; index += 1) {
    const { isMarker, start, first } = afterMarker(blocks, index)
    if (!isMarker && !startsField(first)) continue
    tries += 1
    const header = headerAt(blocks, start, first)
    if (header === null) continue
    // A line of dashes belongs to the block under it.
    return { ...header, start: index > from && blocks[index - 1]?.role === 'separator' ? index - 1 : index }
  }
  return null
}

/** The first line of a header at `index`, behind the words that announce it: on the same line, or on the one before. */
function afterMarker(
  blocks: readonly MailBlock[],
  index: number,
): { readonly isMarker: boolean; readonly start: number; readonly first: string } {
  const text = blocks[index]?.text ?? ''
  const marker = text.length < 4000 ? (markerAtStart.exec(text)?.[0].length ?? 0) : 0
  const rest = text.slice(marker).trim()
  if (marker > 0 && rest === '') return { isMarker: true, start: index + 1, first: blocks[index + 1]?.text ?? '' }
  return { isMarker: marker > 0, start: index, first: rest }
}

function headerAt(blocks: readonly MailBlock[], start: number, first: string): HeaderBlock | null {
  if (!startsField(first)) return null
  const end = endOfHeader(blocks, start)
  const fields = readFields([first, ...blocks.slice(start + 1, end).map(({ text }) => text)].join('\n'))
  const known = [...fields.keys()].filter((field) => field !== 'other').length
  // A whole header that begins the text may lack its sender: it stood above the empty line that broke it.
  const isBlock = fields.has('from')
    ? fields.has('subject') || fields.has('date')
    : start === 0 && fields.has('other') && fields.has('subject')
  return isBlock && known >= 3 ? { fields, start, end } : null
}

function endOfHeader(blocks: readonly MailBlock[], start: number): number {
  let end = start + 1
  for (let look = end; look < Math.min(blocks.length, start + 14); look += 1) {
    const text = blocks[look]?.text ?? ''
    if (startsField(text)) end = look + 1
    // A list of recipients may go on over lines.
    else if (!/[@;]/.test(text) || text.length > 2000 || look >= end + 6) break
  }
  return end
}

/** “-------- Forwarded Message --------”, “Begin forwarded message:”, in the languages we know. */
const markerAtStart =
  /^[-_=*\s>]{0,40}(?:(?:begin )?forwarded message|original (?:message|appointment)|(?:anfang der )?weitergeleitete[n]? (?:nachricht|e-?mail)|ursprüngliche nachricht|(?:début du )?message (?:transféré|réexpédié|transmis|d['’]origine|original)|(?:inicio del )?mensaje (?:reenviado|original)|(?:inizio )?messaggio (?:inoltrato|originale)|doorgestuurd bericht|oorspronkelijk bericht|(?:begin )?doorgestuurd(?:e)? bericht|mensagem (?:encaminhada|original)|wiadomość (?:oryginalna|przekazana)|(?:vidarebefordrat|ursprungligt) meddelande|пересылаемое сообщение|исходное сообщение)\s?:?[-_=*\s]{0,40}/iu

function headOf(fields: HeaderBlock['fields']): NonNullable<Forwarded['head']> {
  const from = fields.get('from') ?? ''
  const name = from
    .replace(/[<[(].*$/s, '')
    .replaceAll(/["'*]/g, '')
    .trim()
  const address = /[^\s<>[\]():;,]{1,100}@[^\s<>[\]():;,]{1,200}/.exec(from)?.[0].toLowerCase() ?? null
  return {
    subject: fields.get('subject') ?? null,
    sent: readDate(fields.get('date') ?? ''),
    sender: { name: name === '' ? null : name, address, organization: null },
  }
}

function hasRecipients(fields: HeaderBlock['fields']): boolean {
  return fields.has('to') || fields.has('cc')
}

/** Some programs quote what they pass on: then all of it is quoted, and none of it is a quotation. */
function unquoted(blocks: readonly MailBlock[]): readonly MailBlock[] {
  const quoted = blocks.filter(({ kind }) => kind === 'quote')
  if (wordsIn(quoted) < 0.9 * wordsIn(blocks)) return blocks
  return blocks.map((block) => (block.kind === 'quote' ? { ...block, kind: 'body' as const } : block))
}

/** Header blocks that stay in the text say who wrote and when, and no more to whom. */
function withoutRecipients(found: Forwarded): Forwarded {
  const kept: MailBlock[] = []
  let names = found.namesRecipients
  let at = 0
  for (let header = findHeader(found.blocks); header !== null; header = findHeader(found.blocks, at)) {
    const { fields } = header
    names ||= hasRecipients(fields)
    const shown = [fields.get('from'), fields.get('date'), fields.get('subject')].flatMap((value) =>
      value === undefined || value === '' ? [] : [value],
    )
    kept.push(...found.blocks.slice(at, header.start), { role: 'text', kind: 'heading', text: shown.join(' · ') })
    at = Math.max(header.end, at + 1)
  }
  return { ...found, blocks: [...kept, ...found.blocks.slice(at)], namesRecipients: names }
}

function textsIn(blocks: readonly MailBlock[]): readonly string[] {
  return blocks.filter(({ role }) => role === 'text').map(({ text }) => text)
}

function wordsIn(blocks: readonly MailBlock[]): number {
  return textsIn(blocks).reduce((sum, text) => sum + countWords(text), 0)
}
