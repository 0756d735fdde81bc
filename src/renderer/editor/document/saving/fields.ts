/** Names of the shared types within a brief's Yjs document. */
export const documentField = 'document'
export const picksField = 'picks'
/** By pick, or by citation without one: the newer version against which the user decided to go on citing the older. Nothing is lost where an app does not know it: it is asked again. */
export const keptField = 'kept'
/** By thread. */
export const commentsField = 'comments'
export const metaField = 'meta'

/** Key in `meta`. */
export const versionKey = 'schema'

/** Origin of this window's changes to picks and comments: undo follows them as it does those of the text. */
export const picksOrigin = Symbol('picks')
