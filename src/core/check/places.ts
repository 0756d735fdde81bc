import { type Brief, type CiteItem, type Note, type Passage, passagesOf, type Quotation } from '#core/brief'
import type { FindingPlace } from './finding.ts'

/** Where a finding about this quotation is shown. */
export function placeOf(quotation: Quotation): FindingPlace {
  return { kind: quotation.kind === 'quotation' ? 'block' : 'quotedWords', id: quotation.id }
}

/** Where a finding about running text is shown: at its block, or at the entry whose first line it is. */
export function placeOfPassage({ place: { block, entry } }: Passage): FindingPlace {
  if (block !== null) return { kind: 'block', id: block }
  return entry === null ? { kind: 'brief' } : { kind: 'entry', id: entry }
}

/** Every source a note cites, in its order. */
export function citedIn(note: Note): readonly CiteItem[] {
  return note.paragraphs.flat().flatMap((part) => (part.kind === 'citation' ? part.items : []))
}

/** The same, each with its citation's id and its place in it, from 0. */
export function citedPlaces(note: Note): readonly { readonly item: CiteItem; readonly citation: string; readonly index: number }[] {
  return note.paragraphs
    .flat()
    .flatMap((part) => (part.kind === 'citation' ? part.items.map((item, index) => ({ item, citation: part.id, index })) : []))
}

/** Ids of everything a finding can be about, in reading order: a section before its entries, these before their blocks, these before their quotations and notes. */
export function readingOrder(brief: Brief): readonly string[] {
  const passages = passagesOf(brief)
  const within = (section: string | null) => passages.filter(({ place }) => place.section === section).flatMap(idsIn)
  return [...new Set([...within(null), ...brief.sections.flatMap(({ id }) => [id, ...within(id)])])]
}

function idsIn({ place, content }: Passage): readonly string[] {
  const inlines = content.filter((inline) => inline.kind === 'quotedWords' || inline.kind === 'note')
  return [place.entry, place.block, ...inlines.map(({ id }) => id)].filter((id) => id !== null)
}
