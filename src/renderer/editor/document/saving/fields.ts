/** Names of the shared types within a brief's Yjs document. */
export const documentField = 'document'
export const picksField = 'picks'
/** By pick, or by citation without one: the newer version against which the user decided to go on citing the older. Nothing is lost where an app does not know it: it is asked again. */
export const keptField = 'kept'
export const metaField = 'meta'

/** Key in `meta`. */
export const versionKey = 'schema'

/** Goes up whenever a node, a mark or an attribute is added to the schema, so that an older app refuses what it would damage. Opening an older document must then write the new number into it before the first edit. */
export const schemaVersion = 1
