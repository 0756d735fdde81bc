import { documentKeys, edgeKeys } from './keys/document-keys.ts'
import { commentMarks } from './plugins/comment-marks.ts'
import { claimants } from './plugins/claimants.ts'
import { keepSections } from './plugins/keep-sections.ts'
import { marksOnText } from './plugins/marks-on-text.ts'
import { neverCleared } from './plugins/never-cleared.ts'
import { ownClipboard } from './plugins/own-clipboard.ts'
import { persistentIds } from './plugins/persistent-ids.ts'
import { rememberedPicks } from './plugins/remembered-picks.ts'
import { steadyNodes } from './plugins/steady-nodes.ts'
import { undoablePicks } from './plugins/undoable-picks.ts'
import { tables } from './plugins/tables.ts'
import { typingRules } from './plugins/typing-rules.ts'
import { undoSteps } from './plugins/undo-steps.ts'
import { writtenInPlace } from './plugins/written-in-place.ts'
import { schemaExtensions } from './schema/schema-extensions.ts'

/** The brief's document for an editor, without any look: schema, ids, keys, and clipboard. */
export const documentExtensions = [
  ...schemaExtensions,
  persistentIds,
  claimants,
  keepSections,
  neverCleared,
  ownClipboard,
  undoablePicks,
  undoSteps,
  steadyNodes,
  writtenInPlace,
  marksOnText,
  rememberedPicks,
  commentMarks,
  tables,
  typingRules,
  documentKeys,
  edgeKeys,
]
