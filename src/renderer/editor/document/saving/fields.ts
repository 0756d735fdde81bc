/** Names of the shared types within a brief's Yjs document. */
export const documentField = 'document'
export const picksField = 'picks'
/** By pick, or by citation without one: the newer version against which the user decided to go on citing the older. Nothing is lost where an app does not know it: it is asked again. */
export const keptField = 'kept'
export const metaField = 'meta'

/** Key in `meta`. */
export const versionKey = 'schema'

/** Goes up whenever a node, a mark, an attribute or a field of a pick is added, so that an older app refuses what it would damage. Opening an older document must then write the new number into it before the first such edit. */
export const schemaVersion = 2

/** What a document says that holds no note and no tag on a pick: the same as before there were any, so that the same brief gives the same bytes. */
export const plainVersion = 1

/** Origin of this window's changes to picks: undo follows them as it does those of the text. */
export const picksOrigin = Symbol('picks')
