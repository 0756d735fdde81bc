import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { DrawnDocument } from '../saving/drawn-document.ts'
import { briefNodes } from '../schema/schema-extensions.ts'

/**
 * Puts into a new editor what was read when the brief was opened, so that it is not read twice: y-tiptap reads the whole document itself where it is given no `mapping`.
 * The nodes are those of the one schema, which the editor therefore takes in place of the equal one that it has made for itself.
 */
export const drawnFirst = Extension.create<{ readonly drawn: DrawnDocument | null }>({
  name: 'drawnFirst',
  // Right behind the extension that binds the editor to the shared document.
  priority: 999,
  addOptions: () => ({ drawn: null }),
  onBeforeCreate() {
    this.editor.schema = briefNodes
    this.editor.extensionManager.schema = briefNodes
  },
  addProseMirrorPlugins() {
    let waiting = this.options.drawn
    return [
      new Plugin({
        view: (view) => {
          if (waiting !== null) draw(view, waiting)
          // A plugin’s view is made anew with every plugin that comes or goes.
          waiting = null
          return {}
        },
      }),
    ]
  },
})

function draw(view: EditorView, { content }: DrawnDocument): void {
  const { binding } = ySyncPluginKey.getState(view.state)
  const { tr } = view.state
  const drawn = tr.replace(0, tr.doc.content.size, new Slice(Fragment.fromArray([...content]), 0, 0))
  // Replacing all there was would leave the caret at the end.
  drawn.setSelection(Selection.atStart(drawn.doc))
  // As y-tiptap itself does it (`_forceRerender`): what came from the shared document does not go back there.
  binding.mux(() => view.dispatch(drawn.setMeta('addToHistory', false).setMeta(ySyncPluginKey, { isChangeOrigin: true, binding })))
}
