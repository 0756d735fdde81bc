/** Names of the shared types within a brief's Yjs document. */
export const documentField = 'document'
export const picksField = 'picks'
export const metaField = 'meta'

/** Key in `meta`. */
export const versionKey = 'schema'

/** Goes up whenever a node, a mark, an attribute or a field of a pick is added, so that an older app refuses what it would damage. Opening an older document must then write the new number into it before the first such edit. */
export const schemaVersion = 2

/** What a document says that holds no note and no tag on a pick: the same as before there were any, so that the same brief gives the same bytes. */
export const plainVersion = 1

/** Origin of this window's changes to picks: undo follows them as it does those of the text. */
export const picksOrigin = Symbol('picks')
