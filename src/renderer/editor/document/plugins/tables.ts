import { Extension } from '@tiptap/core'
import { tableEditing } from '@tiptap/pm/tables'

/** Selecting cells, moving between them, pasting into them, and keeping every table rectangular. */
export const tables = Extension.create({ name: 'tables', addProseMirrorPlugins: () => [tableEditing()] })
