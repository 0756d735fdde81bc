import { schemaExtensions } from './schema/schema-extensions.ts'

/** The brief's document for an editor, without any look: schema, ids, keys and note numbers. */
export const documentExtensions = [...schemaExtensions]
