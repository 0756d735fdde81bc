import { countWords } from '#core/article'
import type { Block } from './block.ts'
import type { Brief, Entry, Section } from './brief.ts'
import type { CiteItem, Inline, Note } from './inline.ts'
import { plainWords } from './plain-words.ts'

/** What a line of a brief is. A `field` has its name as the editor calls it; the words of a `quotation` are somebody else’s. */
type LineRole = 'title' | 'field' | 'section' | 'entry' | 'heading' | 'paragraph' | 'quotation' | 'note'

/** One line of a brief as it is compared: `key` is the same in two briefs for what is the same line. */
export interface BriefLine {
  readonly key: string
  readonly role: LineRole
  /** Of a field alone: `from`, `likelihood` … */
  readonly field: string | null
  readonly text: string
}

/** Everything of a brief that can be read, in reading order: fields and notes as lines of their own, a note behind the text that refers to it. Empty fields are left out. */
export function briefLines(brief: Brief, cite: (item: CiteItem) => string): readonly BriefLine[] {
  const { from, to, date, reference, marking, language, style, likelihoodScale } = brief
  const draw = drawer(cite)
  return [
    { key: 'title', role: 'title', field: null, text: brief.title },
    ...fieldLines('brief', {
      from,
      to,
      date,
      reference,
      marking,
      language,
      style: typeof style === 'object' ? style.title : style,
      likelihoodScale,
    }),
    ...brief.summary.flatMap(draw.block),
    ...brief.sections.flatMap((section) => sectionLines(section, draw)),
  ]
}

/** Words of a brief’s text: title, summary, sections, entries and quotations; not of notes, fields and section titles. */
export function wordsOfBrief(brief: Brief): number {
  const read = briefLines(brief, () => '').filter(({ role }) => role !== 'note' && role !== 'field' && role !== 'section')
  return read.reduce((sum, { text }) => sum + countWords(text), 0)
}

type Drawer = ReturnType<typeof drawer>

function sectionLines({ id, title, content }: Section, draw: Drawer): readonly BriefLine[] {
  return [{ key: `section ${id}`, role: 'section', field: null, text: title }, ...content.flatMap((item) => itemLines(item, draw))]
}

function itemLines(item: Block | Entry, draw: Drawer): readonly BriefLine[] {
  switch (item.kind) {
    case 'actor':
    case 'claim':
    case 'question': {
      const { kind: _kind, id, content, ...rest } = item
      const { title, fields } = splitEntry(rest)
      return [...draw.text(`entry ${id}`, 'entry', title), ...fieldLines(id, fields), ...content.flatMap(draw.block)]
    }
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quotation':
    case 'table':
    case 'rule':
      return draw.block(item)
  }
}

/** An entry’s first line is the one of its values that is running text. */
function splitEntry(values: Readonly<Record<string, unknown>>) {
  return {
    title: Object.values(values).find(isText) ?? [],
    fields: Object.fromEntries(Object.entries(values).filter(([, value]) => !isText(value))),
  }
}

function isText(value: unknown): value is readonly Inline[] {
  return Array.isArray(value)
}

function fieldLines(owner: string, fields: Readonly<Record<string, unknown>>): readonly BriefLine[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [{ key: `field ${owner} ${field}`, role: 'field' as const, field, text: String(value) }]
      : [],
  )
}

function drawer(cite: (item: CiteItem) => string) {
  const noteText = ({ paragraphs }: Note) =>
    paragraphs
      .map((paragraph) =>
        paragraph.map((part) => (part.kind === 'text' ? part.text : part.items.map((item) => citedText(item, cite)).join('; '))).join(''),
      )
      .join('\n')
  const text = (key: string, role: LineRole, content: readonly Inline[]): readonly BriefLine[] => [
    { key, role, field: null, text: plainWords(content) },
    ...content.flatMap((inline) =>
      inline.kind === 'note' ? [{ key: `note ${inline.id}`, role: 'note' as const, field: null, text: noteText(inline) }] : [],
    ),
  ]
  const block = (drawn: Block): readonly BriefLine[] => {
    if (drawn.kind === 'rule') return []
    if (drawn.kind === 'list') return drawn.items.flat().flatMap(block)
    if (drawn.kind === 'table') return drawn.rows.flat().flatMap(({ content }) => content.flatMap(block))
    return text(`block ${drawn.id}`, drawn.kind, drawn.content)
  }
  return { text, block }
}

function citedText(item: CiteItem, cite: (item: CiteItem) => string): string {
  const locator = item.locator === null ? '' : `, ${item.locator.label === 'page' ? 'p.' : '¶'} ${item.locator.value}`
  return `${item.prefix}${cite(item)}${locator}${item.suffix}`
}
