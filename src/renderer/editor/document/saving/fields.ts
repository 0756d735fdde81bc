/** Names of the shared types within a brief's Yjs document. */
export const documentField = 'document'
export const picksField = 'picks'
export const metaField = 'meta'

/** Key in `meta`. */
export const versionKey = 'schema'

/** Goes up whenever a node, a mark or an attribute is added to the schema, so that an older app refuses what it would damage. Opening an older document must then write the new number into it before the first edit. */
export const schemaVersion = 1
