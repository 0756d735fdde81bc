import { Text } from '@fluentui/react-components'
import { message } from '#messages'
import { PrintedRuns } from '#ui/printed-runs'
import type { NoteParagraphs } from './written-notes.ts'

/** A note as it will be printed; `null` while it is being written out. */
export function WrittenText({ text }: { readonly text: NoteParagraphs | null }) {
  if (text === null) return <Text>{message('note.writing')}</Text>
  if (text.every((runs) => runs.length === 0)) return <div className="note-card-text is-empty">{message('note.empty')}</div>
  return (
    <div className="note-card-text" dir="auto">
      {text.map((runs, index) => (
        // Paragraphs of a printed note have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>
          <PrintedRuns runs={runs} />
        </p>
      ))}
    </div>
  )
}
