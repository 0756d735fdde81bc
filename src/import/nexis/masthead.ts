import { readDate, readDateLine, textAfterDate } from '../dates/index.ts'
import type { NexisLine } from './nexis-line.ts'
import { isRightsLine } from './rights.ts'

/** What the lines above an article’s labels say. */
export interface Masthead {
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly edition: string | null
  readonly rights: string | null
  /** Lines that are none of these: subtitles, or the text of an article without labels. */
  readonly rest: readonly NexisLine[]
  /** Notes of the archive, such as “Correction Appended”. */
  readonly notes: readonly string[]
}

/**
 * Reads outlet, date, edition, copyright and title. In a Word file the headline comes first; in the older text and HTML files the outlet does, then the date,
 * then the headline, and in some the headline before the date.
 */
export function readMasthead(lines: readonly NexisLine[]): Masthead {
  const { rights, others } = withoutRights(lines)
  const { title, source, rest } = arrange(others)
  const dateAt = source.slice(0, 6).findIndex(({ text }, index) => isDate(text, index > 0))
  const [date = '', ...dated] = linesOf(source[dateAt])
  const outlet = splitOutlet(dateAt === 0 ? '' : oneLine(source[0]?.text ?? ''))
  const more = source.filter((_, index) => index !== dateAt && (index > 0 || dateAt === 0)).flatMap((line) => linesOf(line))
  const stated = [outlet.edition, textAfterDate(date), ...dated, ...more].map((text) => text.replace(/[;,]\s*$/, '').trim())
  return {
    title: orNull(oneLine(title?.text ?? '')),
    outlet: orNull(outlet.name),
    published: dateAt < 0 ? null : readDate(date),
    edition: orNull(stated.filter((text) => text !== '' && !appended.test(text)).join(', ')),
    rights,
    rest,
    notes: stated.filter((text) => appended.test(text)),
  }
}

interface Arranged {
  readonly title: NexisLine | undefined
  /** Outlet, date and edition. */
  readonly source: readonly NexisLine[]
  readonly rest: readonly NexisLine[]
}

function arrange(lines: readonly NexisLine[]): Arranged {
  const marked = lines.slice(0, 8).findIndex(({ isHeadline }) => isHeadline)
  if (marked === 0) {
    // Only short lines name an edition.
    const end = lines.findIndex(({ text }, index) => index > 1 && text.length > 120)
    const source = lines.slice(1, end < 0 ? lines.length : end)
    return { title: lines[0], source, rest: lines.slice(1 + source.length) }
  }
  if (marked > 0) return { title: lines[marked], source: lines.slice(0, marked), rest: lines.slice(marked + 1) }
  const dateAt = lines.slice(0, 6).findIndex(({ text }, index) => isDate(text, index > 0))
  const titleAt = dateAt < 0 || dateAt + 1 < lines.length ? Math.max(dateAt, 0) + 1 : dateAt - 1
  if (titleAt < 1) return { title: undefined, source: lines, rest: [] }
  return {
    title: lines[titleAt],
    source: lines.slice(0, Math.max(dateAt + 1, 1)).filter((_, index) => index !== titleAt),
    rest: lines.slice(Math.max(titleAt, dateAt) + 1),
  }
}

/** “Correction Appended” and its like: the correction itself stands below the text. */
const appended = /^\W*(?:corrections?|clarification|editors?['’]? note) (?:is )?appended\W*$/i

/** A line that begins with a date, or has one soon; the outlet’s own name, which comes first, must be nothing but one. */
function isDate(text: string, mayHoldMore: boolean): boolean {
  const line = text.split('\n', 1)[0]?.trim() ?? ''
  if (!mayHoldMore) return readDateLine(line) !== null
  return line.length <= 160 && readDate(line) !== null && textAfterDate(line) !== line
}

/** “The Guardian (London) – Final Edition” is an outlet and its edition; brackets belong to its name. */
function splitOutlet(line: string): { readonly name: string; readonly edition: string } {
  const match =
    /^(.{2,}?)(?:\s[-–—]\s|[;,]\s*)((?:[^,;()]*[\s,])?(?:edition|ausgabe|édition|edición|edizione|editie|edição|final)\b[^()]*)$/iu.exec(
      line.replaceAll(/\s+/g, ' ').trim(),
    )
  return { name: match?.[1] ?? line, edition: match?.[2] ?? '' }
}

function isRights({ text, isHeadline }: NexisLine): boolean {
  return !isHeadline && isRightsLine(text)
}

function withoutRights(lines: readonly NexisLine[]): { readonly rights: string | null; readonly others: readonly NexisLine[] } {
  const rights = lines.filter((line) => isRights(line)).map(({ text }) => text)
  return { rights: orNull(oneLine(rights.join(' '))), others: lines.filter((line) => line.text.trim() !== '' && !isRights(line)) }
}

function linesOf(line: NexisLine | undefined): readonly string[] {
  return (line?.text ?? '')
    .split('\n')
    .map((text) => oneLine(text))
    .filter((text) => text !== '')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
