import { noteNumbers } from './plugins/note-numbers.ts'
import { persistentIds } from './plugins/persistent-ids.ts'
import { schemaExtensions } from './schema/schema-extensions.ts'

/** The brief's document for an editor, without any look: schema, ids, keys and note numbers. */
export const documentExtensions = [...schemaExtensions, persistentIds, noteNumbers]
