import type { Place } from '../place.ts'
import type { MakeRule, Report } from '../rule.ts'
import { nearest } from '../open-element.ts'

interface Note {
  readonly id: string
  readonly type: string | null
  readonly place: Place
  /** How many paragraphs and numbers it has, with that of its rule if it is a separator. */
  paragraphs: number
  numbers: number
}

/** Every reference has its note and every note one reference, in the same order; the rules above the notes are there and hold no number, for which Word has been reported to offer a repair. */
const notesOf =
  (kind: 'footnote' | 'endnote'): MakeRule =>
  (report) => {
    const notes: Note[] = []
    const references: { readonly id: string; readonly place: Place }[] = []
    /** Notes whose reference bears a sign of its own instead of a number (ISO/IEC 29500-1, 17.11.14, customMarkFollows). */
    const signed = new Set<string>()
    const separators: { readonly id: string; readonly place: Place }[] = []
    let current: Note | null = null
    return {
      open: {
        [`w:${kind}`]: ({ attributes, parent }, place) => {
          const id = attributes['w:id'] ?? ''
          if (parent?.name !== `w:${kind}s`) {
            separators.push({ id, place })
            return
          }
          current = { id, type: attributes['w:type'] ?? null, place, paragraphs: 0, numbers: 0 }
          notes.push(current)
        },
        'w:p': ({ parent }) => {
          if (current !== null && parent?.name === `w:${kind}`) current.paragraphs += 1
        },
        [`w:${kind}Ref`]: (element, place) => {
          const note = nearest(element, `w:${kind}`)
          if (note === null || current === null) report(place, `the number of a ${kind} outside one`)
          else current.numbers += 1
        },
        [`w:${kind}Reference`]: ({ attributes }, place) => {
          if (place.part !== 'word/document.xml') report(place, `a reference to a ${kind} outside the text`)
          else references.push({ id: attributes['w:id'] ?? '', place })
          if (['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '')) signed.add(attributes['w:id'] ?? '')
        },
      },
      close: {
        [`w:${kind}`]: ({ parent }) => {
          if (parent?.name === `w:${kind}s`) current = null
        },
      },
      end: ({ parts }) => {
        checkNotes(kind, notes, { signed, report })
        checkReferences(kind, notes, references, report)
        const ids = new Set(notes.map(({ id }) => id))
        for (const { id, place } of separators) if (!ids.has(id)) report(place, `the settings name ${kind} ${id}, which is not there`)
        const types = new Set(notes.map(({ type }) => type))
        if (parts.has(`word/${kind}s.xml`) && !(types.has('separator') && types.has('continuationSeparator')))
          report(`word/${kind}s.xml`, 'a rule above the notes is missing')
      },
    }
  }

export const footnotes = notesOf('footnote')
export const endnotes = notesOf('endnote')

function checkNotes(
  kind: string,
  notes: readonly Note[],
  { signed, report }: { readonly signed: ReadonlySet<string>; readonly report: Report },
): void {
  const known = new Set<string>()
  for (const { id, type, place, paragraphs, numbers } of notes) {
    if (known.has(id)) report(place, `${kind} ${id} twice`)
    known.add(id)
    if (!/^-?\d+$/u.test(id)) report(place, `${kind} “${id}” has no number`)
    if (paragraphs === 0) report(place, `${kind} ${id} has no paragraph`)
    if (type === null && numbers !== 1 && !signed.has(id)) report(place, `${kind} ${id} shows ${numbers} numbers`)
    if (type !== null && numbers > 0) report(place, `the rule ${id} above the notes shows a number`)
  }
}

function checkReferences(
  kind: string,
  notes: readonly Note[],
  references: readonly { readonly id: string; readonly place: Place }[],
  report: Report,
): void {
  const texts = new Map(notes.flatMap((note) => (note.type === null ? [[note.id, note] as const] : [])))
  const referred = new Set<string>()
  for (const { id, place } of references) {
    if (!texts.has(id)) report(place, `refers to ${kind} ${id}, which is not there`)
    if (referred.has(id)) report(place, `refers to ${kind} ${id} a second time`)
    referred.add(id)
  }
  for (const { id, place } of texts.values()) if (!referred.has(id)) report(place, `nothing refers to ${kind} ${id}`)
}
