import { type Entry, plainWords } from '#core/brief'
import type { Checked } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** An actor without a name, a claim without its statement, a question that asks nothing. */
export function entryUntitled({ brief }: Checked): readonly Finding[] {
  return brief.sections.flatMap(({ content }) =>
    content.flatMap((item): readonly Finding[] => {
      const entry = item.kind === 'actor' || item.kind === 'claim' || item.kind === 'question' ? item : null
      if (entry === null || plainWords(firstLine(entry)).trim() !== '') return []
      return [{ rule: 'entry-untitled', severity: 'incomplete', place: { kind: 'entry', id: entry.id }, values: { kind: entry.kind } }]
    }),
  )
}

function firstLine(entry: Entry) {
  switch (entry.kind) {
    case 'actor':
      return entry.name
    case 'claim':
      return entry.statement
    case 'question':
      return entry.question
  }
}
