import { documentKeys, edgeKeys } from './keys/document-keys.ts'
import { keepSections } from './plugins/keep-sections.ts'
import { noteNumbers } from './plugins/note-numbers.ts'
import { ownClipboard } from './plugins/own-clipboard.ts'
import { persistentIds } from './plugins/persistent-ids.ts'
import { rememberedPicks } from './plugins/remembered-picks.ts'
import { undoablePicks } from './plugins/undoable-picks.ts'
import { schemaExtensions } from './schema/schema-extensions.ts'

/** The brief's document for an editor, without any look: schema, ids, keys, clipboard and note numbers. */
export const documentExtensions = [
  ...schemaExtensions,
  persistentIds,
  noteNumbers,
  keepSections,
  ownClipboard,
  undoablePicks,
  rememberedPicks,
  documentKeys,
  edgeKeys,
]
