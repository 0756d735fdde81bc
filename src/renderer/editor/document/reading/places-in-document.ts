import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

/** Where something stands: its section as it is titled, `titleBlock` or the section’s kind, and the first line of its entry, `null` outside of one. */
export interface DocumentPlace {
  readonly kind: string
  readonly title: string
  readonly entry: string | null
}

/** Where those of the ids stand that the document has: sections, entries, blocks, quoted words and notes. One walk for all of them. */
export function placesInDocument(document: ProseMirrorNode, ids: ReadonlySet<string>): ReadonlyMap<string, DocumentPlace> {
  const places = new Map<string, DocumentPlace>()
  if (ids.size === 0) return places
  const note = (node: ProseMirrorNode, place: DocumentPlace) => {
    const id: unknown = node.attrs['id']
    if (typeof id === 'string' && ids.has(id)) places.set(id, place)
  }
  for (const section of document.children) {
    const place = { kind: section.type.name, title: String(section.attrs['title'] ?? ''), entry: null }
    note(section, place)
    for (const child of section.children) {
      const within = child.type.spec.group === 'entry' ? { ...place, entry: firstLine(child) } : place
      note(child, within)
      child.descendants((node) => {
        note(node, within)
        return node.type.name !== 'note'
      })
    }
  }
  return places
}

function firstLine(entry: ProseMirrorNode): string {
  return (entry.firstChild?.children ?? []).map((child) => (child.type.name === 'note' ? '' : child.textContent)).join('')
}
