import * as v from 'valibot'
import type { PlanContent, PlanInline, PlanNote } from './compose-plan.ts'
import type { Sources } from './compose-sources.ts'
import { type CiteItem, type Inline, inlineSchema, type Mark, type Note, noteSchema } from './inline.ts'

/** What composing needs at every step. `nextId` counts up, so that the same plan always gives the same brief. */
export interface Composing {
  readonly sources: Sources
  readonly nextId: (letter: 'b' | 'c' | 'e' | 'n' | 'q') => string
}

/** Running text of a plan as inlines. A quotation or citation gets its note at once, or behind the punctuation that follows it (Chicago Manual of Style, 17th ed., 14.26). */
export function composeContent(content: PlanContent, at: string, composing: Composing): readonly Inline[] {
  if (typeof content === 'string') return asText(content)
  const inlines: Inline[] = []
  let waiting: readonly Note[] = []
  for (const [index, part] of content.entries()) {
    const punctuation = waiting.length > 0 && typeof part === 'string' ? (closingPunctuation.exec(part)?.[0] ?? '') : ''
    inlines.push(...asText(punctuation), ...waiting)
    const composed = composePart(typeof part === 'string' ? part.slice(punctuation.length) : part, `${at}/${index}`, composing)
    inlines.push(...composed.inlines)
    waiting = composed.notes
  }
  return [...inlines, ...waiting]
}

/** The note of a pick: its citation and nothing else. */
export function noteCiting(items: readonly CiteItem[], { nextId }: Composing): Note {
  const id = nextId('n')
  return v.parse(noteSchema, { kind: 'note', id, paragraphs: [[{ kind: 'citation', id: nextId('c'), items }]] })
}

const closingPunctuation = /^[.,;:!?)\]]+/u

interface Composed {
  readonly inlines: readonly Inline[]
  /** Notes that belong to the last of them. */
  readonly notes: readonly Note[]
}

function composePart(part: PlanInline, at: string, composing: Composing): Composed {
  if (typeof part === 'string') return { inlines: asText(part), notes: [] }
  if ('text' in part) return { inlines: asText(part.text, marksOf(part)), notes: [] }
  if ('note' in part) return { inlines: [], notes: composeNote(part.note, `${at}/note`, composing) }
  if ('cite' in part) {
    const item = composing.sources.cite(part.cite, `${at}/cite`)
    return { inlines: [], notes: item === null ? [] : [noteCiting([item], composing)] }
  }
  const pick = composing.sources.pick(part.quote, `${at}/quote`)
  if (pick === null) return { inlines: [], notes: [] }
  const content = [{ kind: 'text', text: pick.words, marks: [] }]
  const words = v.parse(inlineSchema, { kind: 'quotedWords', id: composing.nextId('q'), pick: pick.id, content })
  return { inlines: [words], notes: [noteCiting([composing.sources.citePick(pick)], composing)] }
}

/** A line feed begins a new paragraph of the note. */
function composeNote(note: PlanNote, at: string, { sources, nextId }: Composing): readonly Note[] {
  const id = nextId('n')
  const paragraphs: unknown[][] = [[]]
  const parts = typeof note === 'string' ? [note] : note
  for (const [index, part] of parts.entries()) {
    const item = typeof part === 'string' ? null : sources.cite(part.cite, `${at}/${index}/cite`)
    if (item !== null) paragraphs.at(-1)?.push({ kind: 'citation', id: nextId('c'), items: [item] })
    for (const inline of typeof part === 'string' ? asText(part) : []) {
      if (inline.kind === 'lineBreak') paragraphs.push([])
      else paragraphs.at(-1)?.push(inline)
    }
  }
  return [v.parse(noteSchema, { kind: 'note', id, paragraphs })]
}

type MarkedText = Extract<PlanInline, { readonly text: string }>

function marksOf({ bold, italic, underline, superscript, link }: MarkedText): readonly Mark[] {
  return [
    ...(bold ? [{ kind: 'bold' } as const] : []),
    ...(italic ? [{ kind: 'italic' } as const] : []),
    ...(underline ? [{ kind: 'underline' } as const] : []),
    ...(superscript ? [{ kind: 'superscript' } as const] : []),
    ...(link === undefined ? [] : [{ kind: 'link', href: link } as const]),
  ]
}

/** Text as inlines; a line feed is a line break. No text, no inline. */
export function asText(words: string, marks: readonly Mark[] = []): readonly Inline[] {
  return words.split('\n').flatMap((line, index) => {
    const text = line === '' ? [] : [{ kind: 'text', text: line, marks } as const]
    return index === 0 ? text : [{ kind: 'lineBreak' } as const, ...text]
  })
}
