import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** A note in which nothing stands. */
export function noteEmpty({ notes }: Checked): readonly Finding[] {
  return notes
    .filter(({ note }) => note.paragraphs.flat().every((part) => part.kind === 'text' && part.text.trim() === ''))
    .map(({ note }) => ({
      rule: 'note-empty',
      severity: 'incomplete',
      place: { kind: 'note', id: note.id },
      values: {},
      fix: { kind: 'remove-note', note: note.id },
    }))
}
