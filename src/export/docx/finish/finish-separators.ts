import { elements, namespaces, type Parts } from './xml.ts'

/** The rule above the notes must not hold a note's number: docx writes one there, and Word has been reported to offer a repair for it. */
export function finishSeparators(parts: Parts): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of elements(parts.get(`word/${kind}s.xml`), namespaces.w, kind)) {
      if (!note.hasAttributeNS(namespaces.w, 'type')) continue
      for (const number of elements(note, namespaces.w, `${kind}Ref`)) {
        const run = number.parentNode
        run?.parentNode?.removeChild(run)
      }
    }
  }
}
