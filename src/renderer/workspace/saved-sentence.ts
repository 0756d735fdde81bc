import type { Saved } from '#ipc/api'
import { message, problemMessage } from '#messages'

/** What became of a file that was to be written; `null` when the user thought better of it. */
export function savedSentence(saved: Saved): string | null {
  switch (saved.kind) {
    case 'cancelled':
      return null
    case 'saved':
      return message('export.saved', { file: saved.fileName })
    case 'problem':
      return problemMessage(saved.problem, ['save'])
  }
}
