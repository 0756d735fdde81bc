import type { Editor } from '@tiptap/react'
import type { Finding } from '#core/check'
import { message } from '#messages'
import { sectionKinds } from '#ui/section-mark'
import { type DocumentPlace, placesInDocument } from '../editor/document/index.ts'

/** Where findings are, in words (“Claims · Ferry capacity”), by the ids of their places. */
export function findingPlaces(editor: Editor | null, findings: readonly Finding[]): ReadonlyMap<string, string> {
  return placeNames(
    editor,
    findings.flatMap(({ place }) => (place.kind === 'brief' ? [] : [place.id])),
  )
}

/** The same for ids of blocks, entries, sections, quotations and notes. */
export function placeNames(editor: Editor | null, ids: readonly string[]): ReadonlyMap<string, string> {
  const places = editor === null ? new Map<string, DocumentPlace>() : placesInDocument(editor.state.doc, new Set(ids))
  return new Map([...places].map(([id, place]) => [id, placeName(place)]))
}

function placeName({ kind, title, entry }: DocumentPlace): string {
  const known = sectionKinds.find((one) => one === kind)
  const section = known === undefined ? message('section.summary') : title.trim() === '' ? message(`section.${known}`) : title
  return entry === null || entry.trim() === '' ? section : message('findings.place', { section, entry: entry.trim() })
}
