import type { EditorView } from '@tiptap/pm/view'

/** Writes attributes of the node a view stands for, wherever that node is by now. */
export function attributeWriter(view: EditorView, getPos: () => number | undefined): (name: string, value: string | number | null) => void {
  return (name, value) => {
    const position = getPos()
    if (position !== undefined) view.dispatch(view.state.tr.setNodeAttribute(position, name, value))
  }
}
