import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { columnWidthsOf } from '../document/index.ts'
import { element } from './element.ts'

/** A table whose columns are as wide as was set. A box around it, since a table itself can neither scroll sideways nor be passed over while it is out of sight (content-visibility). */
export function tableView(node: ProseMirrorNode): NodeView {
  const columns = element('colgroup')
  const body = element('tbody')
  const table = element('table', {}, columns, body)
  let drawn = ''
  const draw = (now: ProseMirrorNode) => {
    const widths = columnWidthsOf(now) ?? []
    if (widths.join() === drawn) return
    drawn = widths.join()
    table.classList.toggle('has-widths', widths.length > 0)
    columns.replaceChildren(
      ...widths.map((width) => {
        const column = element('col')
        column.style.width = `${width / 10}%`
        return column
      }),
    )
  }
  draw(node)
  return {
    dom: element('div', { class: 'table-box' }, table),
    contentDOM: body,
    update: (now) => {
      if (now.type !== node.type) return false
      draw(now)
      return true
    },
    ignoreMutation: ({ type, target }) => type !== 'selection' && !body.contains(target),
  }
}
